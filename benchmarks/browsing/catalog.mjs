import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const IN_EACH_FILE = 100;
const TEAMS = 20;
const DOMAINS = 10;
const SYSTEMS = 200;

/** What else there is of each hundred. */
const KINDS = [
  ...Array.from({ length: 68 }, () => 'Component'),
  ...Array.from({ length: 20 }, () => 'API'),
  ...Array.from({ length: 12 }, () => 'Resource'),
];
const LIFECYCLES = ['production', 'production', 'experimental', 'deprecated'];
const TYPES = ['service', 'service', 'website', 'library'];

/** The groups that own the catalog's entities. */
export const teams = Array.from({ length: TEAMS }, (_, n) => `team-${n}`);

/**
 * Describes the software of an organisation: domains, systems in them, and components, APIs and resources in these, with
 * owners, tags and dependencies.
 *
 * @param {number} count
 */
export function softwareCatalog(count) {
  return Array.from({ length: count }, (_, n) => describe(n, count));
}

/**
 * Writes a catalog as a file with locations of a hundred entities each.
 *
 * @param {string} directory
 * @param {object[]} entities
 * @returns {Promise<string>} The file.
 */
export async function writeCatalog(directory, entities) {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const targets = [];
  for (let first = 0; first < entities.length; first += IN_EACH_FILE) {
    const name = `./software-${targets.length}.yaml`;
    targets.push(name);
    await writeFile(
      path.join(directory, name),
      entities
        .slice(first, first + IN_EACH_FILE)
        // JSON is YAML.
        .map(each => JSON.stringify(each))
        .join('\n---\n'),
    );
  }
  const file = path.join(directory, 'all.yaml');
  await writeFile(
    file,
    JSON.stringify({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: { name: 'software' },
      spec: { targets },
    }),
  );
  return file;
}

/**
 * @param {number} n
 * @param {number} count
 */
function describe(n, count) {
  const owner = `group:default/team-${n % TEAMS}`;
  if (n < DOMAINS) {
    return entity('Domain', n, { owner });
  }
  if (n < DOMAINS + SYSTEMS) {
    return entity('System', n, { owner, domain: `domain-${n % DOMAINS}` });
  }
  const kind = kindOf(n);
  const spec = {
    owner,
    system: `system-${DOMAINS + (n % SYSTEMS)}`,
    lifecycle: LIFECYCLES[n % LIFECYCLES.length],
  };
  if (kind === 'API') {
    return entity(kind, n, {
      ...spec,
      type: 'openapi',
      definition: `openapi: 3.1.0\ninfo: { title: API ${n}, version: 1.0.0 }\npaths: {}\n`,
    });
  }
  if (kind === 'Resource') {
    return entity(kind, n, { ...spec, type: 'database' });
  }
  return entity(kind, n, {
    ...spec,
    type: TYPES[n % TYPES.length],
    dependsOn: [neighbour('Resource', n, count)].flat(),
    providesApis: n % 3 === 0 ? neighbour('API', n, count) : [],
    consumesApis: neighbour('API', n * 7 + 1, count),
  });
}

/** @param {number} n */
function kindOf(n) {
  return KINDS[(n * 37) % KINDS.length];
}

/**
 * The next entity of a kind, as a list of one, or of none where there is no such entity.
 *
 * @param {string} kind
 * @param {number} n
 * @param {number} count
 */
function neighbour(kind, n, count) {
  const first = DOMAINS + SYSTEMS;
  const others = count - first;
  for (let step = 1; step < KINDS.length; step += 1) {
    const candidate = first + ((n + step) % others);
    if (kindOf(candidate) === kind) {
      return [
        `${kind.toLowerCase()}:default/${kind.toLowerCase()}-${candidate}`,
      ];
    }
  }
  return [];
}

/**
 * @param {string} kind
 * @param {number} n
 * @param {object} spec
 */
function entity(kind, n, spec) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name: `${kind.toLowerCase()}-${n}`,
      title: `${kind} ${n}`,
      description: `Does part ${n % 97} of what the organisation needs, for whoever comes by it.`,
      tags: [`tag-${n % 15}`, `tag-${15 + (n % 40)}`],
      labels: { tier: `${n % 3}` },
      links: [{ url: `https://wiki.example.com/${n}`, title: 'Runbook' }],
    },
    spec,
  };
}
