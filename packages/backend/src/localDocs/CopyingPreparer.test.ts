import { createMockDirectory } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { CopyingPreparer } from './CopyingPreparer';

describe('CopyingPreparer', () => {
  const checkout = createMockDirectory();
  const copies: string[] = [];

  async function prepare(location: string) {
    const preparer = new CopyingPreparer({
      shouldCleanPreparedDirectory: () => false,
      prepare: async () => ({ preparedDir: checkout.path, etag: 'etag' }),
    });
    const { preparedDir, etag } = await preparer.prepare(entityAt(location));
    if (preparedDir !== checkout.path) {
      copies.push(preparedDir);
    }
    expect(etag).toBe('etag');
    return preparedDir;
  }

  afterEach(async () => {
    await Promise.all(
      copies.splice(0).map(copy => rm(copy, { recursive: true })),
    );
  });

  it.each([
    ['mkdocs.yml', 'site_name: Docs', 'docs'],
    [
      'mkdocs.yaml',
      'site_name: Docs\ndocs_dir: handbook/pages',
      'handbook/pages',
    ],
    ['mkdocs.yml', 'docs_dir: pages\nicon: !!python/name:emoji.svg', 'pages'],
  ])(
    'copies %s with %j and the pages in %s, no more',
    async (name, content, pages) => {
      checkout.setContent({
        [name]: content,
        [pages]: { 'index.md': '# Hello', adr: { '1.md': '# One' } },
        'src/secret.ts': 'private',
      });

      const copy = await prepare('file:/checkout/catalog-info.yaml');

      expect(await readFile(path.join(copy, name), 'utf8')).toBe(content);
      expect(existsSync(path.join(copy, pages, 'adr/1.md'))).toBe(true);
      expect(existsSync(path.join(copy, 'src'))).toBe(false);
    },
  );

  it('needs no configuration', async () => {
    checkout.setContent({ docs: { 'index.md': '# Hello' } });

    const copy = await prepare('file:/checkout/catalog-info.yaml');

    expect(existsSync(path.join(copy, 'docs/index.md'))).toBe(true);
    expect(existsSync(path.join(checkout.path, 'mkdocs.yml'))).toBe(false);
  });

  it('leaves the folder only downwards', async () => {
    checkout.setContent({ 'mkdocs.yml': 'docs_dir: ../elsewhere' });

    await expect(prepare('file:/checkout/catalog-info.yaml')).rejects.toThrow(
      /elsewhere|outside/,
    );
  });

  it('passes on what was downloaded', async () => {
    expect(await prepare('url:https://example.com/catalog-info.yaml')).toBe(
      checkout.path,
    );
  });
});

function entityAt(location: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'shop',
      annotations: { 'backstage.io/managed-by-location': location },
    },
  };
}
