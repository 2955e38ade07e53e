import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localDir, root } from './environments.mjs';
import { runProcess } from './processes.mjs';
import { step } from './progress.mjs';

const SYSTEM_BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Lists where a Chromium may already be, the preferred place first.
 *
 * @param {{ platform: string, searchPath: string }} machine
 */
export function browserCandidates({ platform, searchPath }) {
  const directories = searchPath.split(path.delimiter).filter(Boolean);
  return [
    ...SYSTEM_BROWSERS.flatMap(name =>
      directories.map(directory => path.join(directory, name)),
    ),
    ...(platform === 'darwin' ? MAC_BROWSERS : []),
  ];
}

/**
 * Whether Debian's package of Chromium can be installed.
 *
 * @param {{ uid: number | undefined, osRelease: string }} machine
 */
export function canInstallFromDebian({ uid, osRelease }) {
  return uid === 0 && /^ID="?debian"?$/m.test(osRelease);
}

/**
 * Returns the path of a Chromium for the browser tests, fetching one where the machine has none.
 *
 * @param {import('./toolchain.mjs').Toolchain} toolchain
 * @returns {Promise<string>}
 */
export async function provideBrowser(toolchain) {
  const configured = process.env.PLAYWRIGHT_CHROMIUM;
  if (configured) {
    if (!isExecutable(configured)) {
      throw new Error(
        `PLAYWRIGHT_CHROMIUM is ${configured}, which is not an executable file: correct or unset it`,
      );
    }
    return configured;
  }
  const browser =
    findInstalled() ??
    (await downloadWithPlaywright(toolchain)) ??
    (await installFromDebian());
  if (!browser) {
    throw new Error(
      'There is no Chromium for the browser tests: install the package `chromium` or Google Chrome, or set PLAYWRIGHT_CHROMIUM to the path of one',
    );
  }
  return browser;
}

function findInstalled() {
  return browserCandidates({
    platform: process.platform,
    searchPath: process.env.PATH ?? '',
  }).find(isExecutable);
}

/** @param {import('./toolchain.mjs').Toolchain} toolchain */
async function downloadWithPlaywright(toolchain) {
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) {
    return chromium.executablePath();
  }
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  return attempt('Chromium: download with Playwright', () =>
    runProcess({
      name: 'playwright install',
      command: toolchain.node,
      args: [playwright, 'install', 'chromium'],
      cwd: root,
      env: toolchain.env,
      logFile: path.join(localDir, 'logs', 'playwright-install.log'),
    }).then(() => chromium.executablePath()),
  );
}

async function installFromDebian() {
  const osRelease = existsSync('/etc/os-release')
    ? readFileSync('/etc/os-release', 'utf8')
    : '';
  if (!canInstallFromDebian({ uid: process.getuid?.(), osRelease })) {
    return undefined;
  }
  return attempt('Chromium: install from Debian', () =>
    runProcess({
      name: 'apt-get install chromium',
      command: 'sh',
      args: [
        '-c',
        'apt-get update && apt-get install --yes --no-install-recommends chromium',
      ],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      logFile: path.join(localDir, 'logs', 'chromium-install.log'),
    }).then(findInstalled),
  );
}

/**
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} run
 * @returns {Promise<T | undefined>} `undefined` when it failed, after saying why.
 */
async function attempt(label, run) {
  try {
    return await step(label, run);
  } catch (error) {
    console.log(`! ${/** @type {Error} */ (error).message}`);
    return undefined;
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
