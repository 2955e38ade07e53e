import { CarryOver } from './CarryOver';

const user = (name: string, locationKey?: string) => ({
  entity: {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'User',
    metadata: { name },
  },
  locationKey,
});

describe('CarryOver', () => {
  it.each([
    ['what the read lacks', [], [user('ada')]],
    ['nothing that the read has', [user('ada')], []],
    ['nothing that the read has in other letters', [user('ADA')], []],
    ['what the read has from elsewhere', [user('ada', 'x')], [user('ada')]],
  ])('keeps %s', (_, read, kept) => {
    const carryOver = new CarryOver();
    carryOver.readBegins();
    carryOver.add([user('ada')]);

    expect(carryOver.missingFrom(read)).toEqual(kept);
  });

  it('keeps the last state of what was added twice', () => {
    const carryOver = new CarryOver();
    const later = {
      ...user('ada'),
      entity: { ...user('ada').entity, spec: {} },
    };
    carryOver.add([user('ada')]);
    carryOver.add([later]);

    expect(carryOver.missingFrom([])).toEqual([later]);
  });

  it('keeps nothing that was added before the read began', () => {
    const carryOver = new CarryOver();
    carryOver.add([user('ada')]);
    carryOver.readBegins();

    expect(carryOver.missingFrom([])).toEqual([]);
  });
});
