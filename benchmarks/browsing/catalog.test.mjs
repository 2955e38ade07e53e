import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { softwareCatalog, writeCatalog } from './catalog.mjs';

describe('softwareCatalog', () => {
  const entities = softwareCatalog(1_000);
  const refs = entities.map(
    ({ kind, metadata: { name } }) => `${kind.toLowerCase()}:default/${name}`,
  );

  it('has each entity once', () => {
    assert.equal(new Set(refs).size, 1_000);
  });

  it('has mostly components', () => {
    /** @type {Record<string, number>} */
    const counts = {};
    for (const { kind } of entities) {
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    assert.deepEqual(Object.keys(counts).sort(), [
      'API',
      'Component',
      'Domain',
      'Resource',
      'System',
    ]);
    assert.ok(counts.Component > 500, JSON.stringify(counts));
  });

  it('names only what there is', () => {
    const named = entities.flatMap(({ spec }) => {
      const {
        dependsOn = [],
        providesApis = [],
        consumesApis = [],
      } = /** @type {Record<string, string[] | undefined>} */ (spec);
      return [...dependsOn, ...providesApis, ...consumesApis];
    });
    assert.ok(named.length > 1_000);
    assert.deepEqual(
      named.filter(ref => !refs.includes(ref)),
      [],
    );
  });
});

describe('writeCatalog', () => {
  it('writes a hundred entities to each file', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'catalog-'));
    try {
      const file = await writeCatalog(directory, softwareCatalog(250));
      const { spec } = JSON.parse(await readFile(file, 'utf8'));
      const written = await Promise.all(
        spec.targets.map(async (/** @type {string} */ target) =>
          (await readFile(path.join(directory, target), 'utf8')).split('---'),
        ),
      );
      assert.deepEqual(
        written.map(documents => documents.length),
        [100, 100, 50],
      );
      assert.equal((await readdir(directory)).length, 4);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
