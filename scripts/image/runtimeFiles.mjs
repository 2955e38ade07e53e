/**
 * What decides about the files of a package beside their names.
 *
 * @typedef {object} Circumstances
 * @property {string} [configSchema] The file in the package with the schema of its configuration.
 * @property {string} platform Where the image runs, as Node calls it: `linux-x64`.
 */

const LICENCE =
  /(?:^|[./-])(?:(?:un)?licen[cs]es?|copying|copyright|notice|authors|patents|third-?party\w*)(?:[.-]\w+)*$/i;
const CODE = /\.[cm]?[jt]sx?(?:\.map)?$/;

/**
 * What nobody reads in a running portal.
 *
 * @type {Array<{ reason: string, files: RegExp[] }>}
 */
const KINDS = [
  {
    reason: 'source maps',
    files: [/\.(?:[cm]?[jt]sx?|css)\.map$/],
  },
  {
    reason: 'types',
    files: [/\.(?:[cm]?tsx?|flow|tsbuildinfo)$/],
  },
  {
    reason: 'documentation',
    files: [
      /\.(?:md|mdx|markdown)$/i,
      /(?:^|\/)(?:readme|changelog|changes|history|contributing)(?:\.txt)?$/i,
      /^(?:docs?|examples?|man|website)\//i,
    ],
  },
  {
    reason: 'tests',
    files: [
      /(?:^|\/)__(?:tests|mocks|fixtures)__\//,
      /\.(?:test|spec)\.[cm]?jsx?$/,
      /^(?:tests?|specs?|bench(?:mark)?s?|perf|coverage)\//i,
    ],
  },
  {
    reason: 'sources of native modules',
    files: [/\.(?:c|cc|cpp|cxx|h|hh|hpp|inl|gypi?|cmake)$/],
  },
  {
    reason: 'builds for other runtimes',
    files: [
      /^(?:dist-web|umd|amd)\//,
      /^(?:dist|lib|build)\/(?:.*\/)?(?:browser|cjs-browser|react-native|workerd|deno|umd|amd)\//,
      /\.bare$/,
    ],
  },
  {
    reason: 'settings of development tools',
    files: [
      /^\./,
      /^(?:yarn\.lock|package-lock\.json|pnpm-lock\.yaml|bower\.json|tsconfig[\w.-]*\.json|makefile)$/i,
      /^(?:gruntfile|gulpfile|(?:karma|jest|rollup|webpack|vite|vitest|babel|eslint|prettier)\.conf(?:ig)?)\.[cm]?js$/i,
    ],
  },
];

/**
 * Decides by its name whether a file of a package is read while the portal runs.
 *
 * @param {string} file Path in the package, with `/` between its parts.
 * @param {Circumstances} circumstances
 * @returns {string | undefined} Why it is left out; `undefined` for what stays.
 */
export function reasonToLeaveOut(file, { configSchema, platform }) {
  if (
    file === 'package.json' ||
    file === configSchema ||
    (LICENCE.test(file) && !CODE.test(file))
  ) {
    return undefined;
  }
  const [, prebuild] = /^prebuilds\/([^/]+)\//.exec(file) ?? [];
  if (prebuild && !isFor(prebuild, platform)) {
    return 'builds for other platforms';
  }
  return KINDS.find(({ files }) => files.some(pattern => pattern.test(file)))
    ?.reason;
}

/**
 * @param {string} prebuild Such as `linux-x64` or `darwin-x64+arm64`.
 * @param {string} platform
 */
function isFor(prebuild, platform) {
  const [system, ...architectures] = prebuild.split(/[-+]/);
  return architectures.some(arch => `${system}-${arch}` === platform);
}
