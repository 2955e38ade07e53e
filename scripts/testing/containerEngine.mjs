import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from '../environment/commands.mjs';
import { askCompose, findDockerEngine } from '../environment/docker.mjs';
import { containers, root } from '../environment/environments.mjs';
import { runProcess } from '../environment/processes.mjs';
import { step } from '../environment/progress.mjs';

const logs = path.join(containers.stateDir, 'logs');

/**
 * Names the images that a Dockerfile begins its stages with.
 *
 * @param {string} dockerfile
 * @returns {string[]}
 */
export function findBaseImages(dockerfile) {
  const stages = [...dockerfile.matchAll(/^FROM (\S+)(?: AS (\S+))?$/gm)];
  const names = stages.map(([, , name]) => name);
  return [
    ...new Set(
      stages
        .map(([, image]) => image)
        // An argument chooses among the stages.
        .filter(image => !names.includes(image) && !image.includes('${')),
    ),
  ];
}

/**
 * Makes sure that an engine runs and has all images that are not built here.
 *
 * @remarks
 * Where they cannot be pulled, the command in `OFFLINE_IMAGES_BUILD` is to provide an engine and the images; without
 * the variable it is looked for beside the checkout.
 *
 * @throws when neither works.
 */
export async function provideContainerEngine() {
  const missing = (await findDockerEngine())
    ? await findMissingImages()
    : undefined;
  if (missing && (await pull(missing))) {
    return;
  }
  const offline =
    process.env.OFFLINE_IMAGES_BUILD ||
    path.join(root, '../shared/offline-images/build');
  if (!existsSync(offline)) {
    throw new Error(
      `The portal's image cannot be tested: ${
        missing
          ? `${missing.join(', ')} cannot be pulled`
          : 'no Docker engine answers `docker version` and `docker compose version`'
      }, and there is no ${offline}. Start Docker where it can pull images, or set OFFLINE_IMAGES_BUILD to a command that provides both`,
    );
  }
  await step('Docker: provide an engine and images offline', () =>
    runProcess({
      name: offline,
      command: offline,
      args: [],
      logFile: path.join(logs, 'offline-images.log'),
      limitMinutes: 15,
    }),
  );
}

/** @returns {Promise<string[]>} */
async function findMissingImages() {
  const services = await askCompose(containers, ['config', '--images']);
  const dockerfile = await readFile(
    path.join(root, 'packages/backend/Dockerfile'),
    'utf8',
  );
  const images = [
    ...(services ?? '').split('\n').filter(Boolean),
    ...findBaseImages(dockerfile),
  ];
  const present = await Promise.all(
    images.map(image => ask('docker', ['image', 'inspect', image])),
  );
  return images.filter((_, index) => present[index] === undefined);
}

/**
 * @param {string[]} images
 * @returns {Promise<boolean>} Whether all are there now.
 */
async function pull(images) {
  try {
    for (const image of images) {
      await step(`Docker: pull ${image}`, () =>
        runProcess({
          name: `docker pull ${image}`,
          command: 'docker',
          args: ['pull', '--quiet', image],
          logFile: path.join(logs, 'docker-pull.log'),
          limitMinutes: 10,
        }),
      );
    }
    return true;
  } catch (error) {
    console.log(`! ${/** @type {Error} */ (error).message}`);
    return false;
  }
}
