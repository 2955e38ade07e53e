import { ConfigReader } from '@backstage/config';
import { JsonArray, JsonObject } from '@backstage/types';
import { reserveOrganisationKinds } from './organisationKinds';

const PEOPLE = { type: 'url', target: 'https://git.example.com/org/people' };
const SHOP = { type: 'url', target: 'https://git.example.com/shop/all' };
const FILE = { type: 'file', target: '/sample/all.yaml' };

const exactly = ({ type, target }: { type: string; target: string }) => ({
  type,
  exact: target,
});

const reserve = (catalog: JsonObject) =>
  reserveOrganisationKinds(new ConfigReader({ catalog }));

describe('reserveOrganisationKinds', () => {
  it.each<
    [
      string,
      { rules?: JsonArray; locations?: JsonArray },
      JsonArray | undefined,
    ]
  >([
    ['says nothing where no rules are configured', {}, undefined],
    [
      'keeps rules without users and groups, those of the sample organisation among them',
      {
        rules: [
          { allow: ['Component', 'Template'] },
          {
            allow: ['API'],
            locations: [{ type: 'url', pattern: 'https://*' }],
          },
        ],
        locations: [{ ...FILE, rules: [{ allow: ['Location'] }] }],
      },
      [
        { allow: ['Component', 'Template'] },
        { allow: ['API'], locations: [{ type: 'url', pattern: 'https://*' }] },
      ],
    ],
    [
      'lets nobody in without configured locations',
      { rules: [{ allow: ['Component', 'User', 'Group'] }] },
      [{ allow: ['Component'] }],
    ],
    [
      'leaves no rules, rather than the default ones, when nothing else is allowed',
      { rules: [{ allow: ['User', 'Group'] }] },
      [],
    ],
    [
      'lets configured locations in',
      {
        rules: [{ allow: ['Component', 'User', 'Group'] }],
        locations: [PEOPLE, SHOP, FILE],
      },
      [
        { allow: ['Component'] },
        {
          allow: ['User', 'Group'],
          locations: [PEOPLE, SHOP, FILE].map(exactly),
        },
      ],
    ],
    [
      'resolves files as the catalog does',
      {
        rules: [{ allow: ['Group'] }],
        locations: [{ type: 'file', target: './people.yaml' }],
      },
      [
        {
          allow: ['Group'],
          locations: [{ type: 'file', exact: `${process.cwd()}/people.yaml` }],
        },
      ],
    ],
    [
      'knows kinds in any case and with types',
      {
        rules: [
          { allow: ['USER', { kind: 'group', 'spec.type': 'team' }, 'API'] },
        ],
        locations: [PEOPLE],
      },
      [
        { allow: ['API'] },
        {
          allow: ['USER', { kind: 'group', 'spec.type': 'team' }],
          locations: [exactly(PEOPLE)],
        },
      ],
    ],
    [
      'keeps the limits of a rule with a pattern',
      {
        rules: [
          {
            allow: ['User', 'API'],
            locations: [
              { type: 'url', pattern: 'https://GIT.example.com/org/*' },
            ],
          },
        ],
        locations: [PEOPLE, SHOP, FILE],
      },
      [
        {
          allow: ['API'],
          locations: [
            { type: 'url', pattern: 'https://GIT.example.com/org/*' },
          ],
        },
        { allow: ['User'], locations: [exactly(PEOPLE)] },
      ],
    ],
    [
      'keeps the limits of a rule with an exact location',
      {
        rules: [
          { allow: ['User'], locations: [exactly(SHOP)] },
          {
            allow: ['Group'],
            locations: [{ type: 'url', exact: 'https://x' }],
          },
        ],
        locations: [PEOPLE, SHOP],
      },
      [{ allow: ['User'], locations: [exactly(SHOP)] }],
    ],
    [
      'keeps the limits of a rule with a type, or with no location at all',
      {
        rules: [
          { allow: ['User'], locations: [{ type: 'file' }] },
          { allow: ['Group'], locations: [] },
        ],
        locations: [PEOPLE, FILE],
      },
      [{ allow: ['User'], locations: [exactly(FILE)] }],
    ],
  ])('%s', (_, catalog, expected) => {
    const rules = reserve(catalog);

    expect(rules).toEqual(expected);
    expect(reserve({ ...catalog, ...(rules && { rules }) })).toEqual(expected);
  });
});
