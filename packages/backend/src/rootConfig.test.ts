import { createMockDirectory } from '@backstage/backend-test-utils';
import { readRootConfig } from './rootConfig';

describe('readRootConfig', () => {
  const directory = createMockDirectory();

  async function read(content: string) {
    directory.setContent({ 'app-config.yaml': content });
    const config = await readRootConfig([
      '--config',
      directory.resolve('app-config.yaml'),
    ]);
    config.close();
    return config;
  }

  it('generates docs without a Docker engine, and shares events, if nothing is configured', async () => {
    const config = await read('app: { title: Portal }');

    expect(config.getString('app.title')).toBe('Portal');
    expect(config.getString('techdocs.generator.runIn')).toBe('local');
    expect(config.getString('events.useEventBus')).toBe('always');
    expect(
      config.getBoolean('techdocs.generator.mkdocs.disableExternalFonts'),
    ).toBe(true);
  });

  it('leaves the last word to what is configured', async () => {
    const config = await read(
      'techdocs: { publisher: { type: awsS3 }, generator: { runIn: docker } }',
    );

    expect(config.getString('techdocs.publisher.type')).toBe('awsS3');
    expect(config.getString('techdocs.generator.runIn')).toBe('docker');
    expect(config.getString('techdocs.builder')).toBe('local');
  });

  it('lets no location bring users but the configured ones', async () => {
    const config = await read(`
      catalog:
        rules:
          - allow: [API, User]
        locations:
          - type: url
            target: https://git.example.com/people.yaml
    `);

    expect(config.get('catalog.rules')).toEqual([
      { allow: ['API'] },
      {
        allow: ['User'],
        locations: [
          { type: 'url', exact: 'https://git.example.com/people.yaml' },
        ],
      },
    ]);
  });
});
