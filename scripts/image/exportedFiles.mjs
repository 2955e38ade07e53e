import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { extract } from 'tar-stream';

const run = promisify(execFile);

/**
 * A file of an image, folders and links included.
 *
 * @typedef {object} ExportedFile
 * @property {string} path Without a slash at either end.
 * @property {string} type Such as `file`, `directory` or `symlink`.
 * @property {number} mode
 * @property {number} uid
 * @property {number} gid
 * @property {string} sha256 Of the content, or of what a link points to.
 * @property {string | undefined} text The content, where it was asked for.
 */

/**
 * Reads the files of an image as a container would see them, without running anything in it.
 *
 * @param {string} image
 * @param {object} [options]
 * @param {(path: string) => boolean} [options.wantsText] Whose content is wanted as text.
 * @returns {AsyncGenerator<ExportedFile>}
 * @throws when there is no such image, or Docker fails.
 */
export async function* readExportedFiles(
  image,
  { wantsText = () => false } = {},
) {
  const { stdout } = await run('docker', ['create', image]);
  const container = stdout.trim();
  try {
    const child = spawn('docker', ['export', container], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const entries = extract();
    child.on('error', error => entries.destroy(error));
    child.stdout.pipe(entries);
    for await (const entry of entries) {
      const { name, type, mode, uid, gid, linkname } = entry.header;
      const path = name.replace(/^\.?\/|\/$/g, '');
      const hash = createHash('sha256').update(linkname ?? '');
      const chunks = [];
      const keeps = wantsText(path);
      for await (const chunk of entry) {
        hash.update(chunk);
        if (keeps) {
          chunks.push(chunk);
        }
      }
      yield {
        path,
        type: String(type),
        mode: mode ?? 0,
        uid: uid ?? 0,
        gid: gid ?? 0,
        sha256: hash.digest('hex'),
        text: keeps ? Buffer.concat(chunks).toString('utf8') : undefined,
      };
    }
  } finally {
    await run('docker', ['rm', container]);
  }
}
