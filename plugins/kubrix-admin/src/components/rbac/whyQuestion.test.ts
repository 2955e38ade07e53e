import { questionOf, readDraft, writeDraft } from './whyQuestion';

const user = 'user:default/jane';
const permission = 'catalog.entity.read';
const entity = 'component:default/a&b';

describe('whyQuestion', () => {
  it.each([
    { user, permission, entity },
    { user, permission, entity: '' },
    { user: '', permission: '', entity: '' },
  ])('comes back from an address: %j', draft => {
    const address = writeDraft(draft).toString();
    expect(readDraft(new URLSearchParams(address))).toEqual(draft);
  });

  it('leaves spaces and empty fields out of the address', () => {
    expect(
      writeDraft({ user: ` ${user} `, permission: ' ', entity: '' }).toString(),
    ).toBe('user=user%3Adefault%2Fjane');
    expect(readDraft(new URLSearchParams({ user: ` ${user} ` })).user).toBe(
      user,
    );
  });

  it.each([
    [
      { user, permission, entity },
      { user, permission, entity },
    ],
    [
      { user, permission, entity: '' },
      { user, permission },
    ],
    [{ user, permission: '', entity }, undefined],
    [{ user: '', permission, entity }, undefined],
  ])('of %j asks %j', (draft, question) => {
    expect(questionOf(draft)).toEqual(question);
  });
});
