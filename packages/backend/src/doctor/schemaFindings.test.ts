import { ConfigSchema, loadConfigSchema } from '@backstage/config-loader';
import { JsonObject } from '@backstage/types';
import { findingsOf, schemaFindings } from './schemaFindings';

const OURS = 'kubriXMatchingUserEntityProfileEmail';

function withResolver(resolver: string): JsonObject {
  return {
    auth: {
      providers: {
        oidc: {
          development: {
            ...{ metadataUrl: 'https://a', clientId: 'a', clientSecret: 'a' },
            signIn: { resolvers: [{ resolver }] },
          },
        },
      },
    },
  };
}

describe('schemaFindings', () => {
  it('knows our resolver, and no other that the stock schema does not', async () => {
    const [ours, other] = await Promise.all(
      [OURS, 'nobodysResolver'].map(async name =>
        (await schemaFindings(withResolver(name), [])).filter(({ text }) =>
          text.includes('oidc'),
        ),
      ),
    );
    expect(ours).toEqual([]);
    expect(other[0].text).toMatch(
      /^auth\.providers\.oidc\.development\.signIn\.resolvers\[0\]\.resolver must be equal to constant/,
    );
  });

  it('leaves them alone where too little memory is left for them', async () => {
    const available = jest
      .spyOn(process, 'availableMemory')
      .mockReturnValue(300 * 1024 * 1024);
    await expect(
      schemaFindings(withResolver('nobodysResolver'), []),
    ).resolves.toEqual([
      {
        verdict: 'unknown',
        text: 'Whether values have the right types is not known, since the schemas cannot be read: that takes 500 MB of memory, and 300 MB are left.',
      },
    ]);
    available.mockRestore();
  });
});

describe('findingsOf', () => {
  async function find(config: JsonObject, known?: string[]) {
    const schema = await loadConfigSchema({
      serialized: {
        backstageConfigSchemaVersion: 1,
        schemas: [
          {
            packageName: 'app',
            path: 'config.schema.json',
            value: {
              type: 'object',
              properties: {
                app: { type: 'object', required: ['title', 'baseUrl'] },
                names: { type: 'array', items: { type: 'string' } },
              },
            },
          },
        ],
      },
    });
    return findingsOf(complaintsOf(schema, config), known).map(
      ({ text }) => text,
    );
  }

  function complaintsOf(schema: ConfigSchema, config: JsonObject): string[] {
    try {
      schema.process([{ context: 'test', data: config }]);
      return [];
    } catch (error) {
      return (error as { messages: string[] }).messages;
    }
  }

  it('says once of each key what is wrong, without its value', async () => {
    await expect(
      find({ app: {}, names: ['a', { secret: 'do-not-print' }] }),
    ).resolves.toEqual([
      "app must have required property 'title', says the schema of the configuration.",
      'names[1] must be string, says the schema of the configuration.',
    ]);
  });

  it('does not repeat what is known', async () => {
    await expect(find({ app: {} }, ['app.title'])).resolves.toEqual([]);
  });
});
