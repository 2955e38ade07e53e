import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { Entity, getEntitySourceLocation } from '@backstage/catalog-model';
import {
  PreparerBase,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';

const CONFIGURATIONS = ['mkdocs.yml', 'mkdocs.yaml'];

/**
 * Copies what MkDocs reads, its configuration and the pages, out of a local folder that another preparer gives.
 *
 * @remarks
 * TechDocs writes to mkdocs.yml and looks at every file beside it, which is no good in a checkout: it changes a file
 * of its owner, and walks through node_modules. Folders that were downloaded are passed on as they are.
 */
export class CopyingPreparer implements PreparerBase {
  readonly #source: PreparerBase;

  constructor(source: PreparerBase) {
    this.#source = source;
  }

  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const prepared = await this.#source.prepare(entity, options);
    return getEntitySourceLocation(entity).type === 'file'
      ? { ...prepared, preparedDir: await copyDocs(prepared.preparedDir) }
      : prepared;
  }
}

async function copyDocs(folder: string): Promise<string> {
  const copy = await mkdtemp(path.join(os.tmpdir(), 'techdocs-'));
  const configuration = CONFIGURATIONS.find(name =>
    existsSync(path.join(folder, name)),
  );
  let pages = 'docs';
  if (configuration) {
    const file = path.join(folder, configuration);
    pages = readPagesFolder(await readFile(file, 'utf8')) ?? pages;
    await cp(file, path.join(copy, configuration));
  }
  await cp(
    resolveSafeChildPath(folder, pages),
    resolveSafeChildPath(copy, pages),
    { recursive: true },
  );
  return copy;
}

function readPagesFolder(configuration: string): string | undefined {
  const folder = parseDocument(configuration, { logLevel: 'error' }).get(
    'docs_dir',
  );
  return typeof folder === 'string' ? folder : undefined;
}
