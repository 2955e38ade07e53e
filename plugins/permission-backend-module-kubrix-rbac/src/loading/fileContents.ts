import { isError } from '@backstage/errors';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file as it was read, or why it could not be. */
export type FileContent = { path: string } & (
  { text: string } | { problem: string }
);

/** Reads files; what cannot be read is told in the result. */
export async function readFileContents(
  paths: readonly string[],
): Promise<FileContent[]> {
  return Promise.all(
    paths.map(async file => {
      try {
        return { path: file, text: await readFile(file, 'utf8') };
      } catch (error) {
        return { path: file, problem: describe(error, file) };
      }
    }),
  );
}

/**
 * Tells versions of files apart without reading them.
 *
 * @remarks
 * Links are followed, so a Kubernetes volume that points its link at a new directory is another version.
 */
export async function versionOf(paths: readonly string[]): Promise<string> {
  const versions = await Promise.all(
    paths.map(async file => {
      try {
        const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, {
          bigint: true,
        });
        return [dev, ino, size, mtimeNs, ctimeNs].join(':');
      } catch (error) {
        return codeOf(error);
      }
    }),
  );
  return versions.join(' ');
}

function describe(error: unknown, file: string): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return path.isAbsolute(file)
        ? 'there is no such file: create it, or correct the path'
        : `there is no such file in ${process.cwd()}: create it, or correct the path`;
    case 'EISDIR':
      return 'this is a directory: name the file in it';
    case 'EACCES':
      return 'the file may not be read: allow it to the user that the backend runs as';
    default:
      return `the file cannot be read (${code})`;
  }
}

function codeOf(error: unknown): string {
  return isError(error) && typeof error.code === 'string'
    ? error.code
    : String(error);
}
