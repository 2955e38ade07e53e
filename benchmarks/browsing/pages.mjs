import { randomUUID } from 'node:crypto';

/** What the goal is about. */
export const CATALOG_LIST = 'catalog list';

const TEXT_FIELDS =
  'metadata.name,metadata.title,spec.profile.displayName,spec.target,spec.targets';
const SUMMARY_FIELDS = [
  ...['kind', 'metadata.name', 'metadata.namespace', 'metadata.title'],
  ...['metadata.description', 'spec.profile.displayName', 'spec.type'],
];
const NAVIGATION_PERMISSIONS = [
  { name: 'scaffolder.task.create', action: 'create' },
  { name: 'kubrix.provisioning.read', action: 'read' },
  { name: 'devtools.administer', action: 'read' },
];
const KINDS = ['component', 'component', 'component', 'api', 'system'];
const LIFECYCLES = ['production', 'experimental', 'deprecated'];

/**
 * Asks the portal for a path, and notes how long that took under a name. Gives the answer, or nothing after a failure.
 *
 * @typedef {(name: string, path: string, body?: unknown) => Promise<string | undefined>} Ask
 *
 * @typedef {object} Visitor
 * @property {Ask} ask
 * @property {string} userEntityRef
 * @property {string[]} ownershipEntityRefs
 * @property {Array<{ kind: string, metadata: { name: string } }>} catalog
 * @property {() => number} random From 0 to 1.
 */

/**
 * Opens pages as the portal's frontend does, with the requests that it makes for them.
 *
 * @param {Visitor} visitor
 */
export function createVisit(visitor) {
  const pages = /** @type {const} */ ([
    [20, home],
    [30, catalogList],
    [35, entityPage],
    [10, search],
    [5, settings],
  ]);
  return {
    /** The portal in a new tab. */
    arrive: () => home(visitor),
    /** Some page, the most visited ones most often. */
    openPage: async () => {
      const [, page] = choose(pages, visitor.random());
      await page(visitor);
    },
  };
}

/**
 * Chooses by weight.
 *
 * @template {readonly [number, unknown]} T
 * @param {readonly T[]} weighted
 * @param {number} random From 0 to 1.
 * @returns {T}
 */
export function choose(weighted, random) {
  const total = weighted.reduce((sum, [weight]) => sum + weight, 0);
  let left = random * total;
  for (const candidate of weighted) {
    left -= candidate[0];
    if (left < 0) {
      return candidate;
    }
  }
  return weighted[weighted.length - 1];
}

/**
 * Random numbers from 0 to 1 that are the same in each run (mulberry32).
 *
 * @param {number} seed
 */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {Visitor} visitor */
async function home({ ask, userEntityRef, ownershipEntityRefs }) {
  const owned = new URLSearchParams({
    fields: 'kind,metadata.namespace,metadata.name,metadata.title,spec.type',
    limit: '8',
    orderField: 'metadata.name,asc',
    filter: ownershipEntityRefs
      .map(ref => `relations.ownedBy=${ref}`)
      .join(','),
  });
  await Promise.all([
    authorize(ask, NAVIGATION_PERMISSIONS),
    ask('notifications', '/api/notifications/status'),
    ask(
      'entities',
      `/api/catalog/entities?fields=metadata,kind,spec.profile&filter=kind=group,relations.hasMember=${userEntityRef}`,
    ),
    ask('entity', pathOf(userEntityRef)),
    starred(ask),
    ask('owned entities', `/api/catalog/entities/by-query?${owned}`),
  ]);
}

/** @param {Visitor} visitor */
async function catalogList({ ask, ownershipEntityRefs, random }) {
  const kind = `kind=${pick(KINDS, random)}`;
  const owned = ownershipEntityRefs.map(ref => `relations.ownedBy=${ref}`);
  const narrowed = /** @type {const} */ ([
    [50, [kind]],
    [20, [kind, ...owned]],
    [15, [kind, `spec.lifecycle=${pick(LIFECYCLES, random)}`]],
    [15, [kind, `metadata.tags=tag-${Math.floor(random() * 15)}`]],
  ]);
  const filter = choose(narrowed, random())[1].join(',');
  const text =
    random() < 0.2
      ? { fullTextFilterTerm: '12', fullTextFilterFields: TEXT_FIELDS }
      : undefined;

  await Promise.all([
    ...[
      ...['relations.ownedBy', 'kind', 'spec.lifecycle'],
      ...['metadata.tags', 'metadata.namespace'],
    ].map(facet => facets(ask, { facet })),
    authorize(ask, [{ name: 'catalog.entity.create', action: 'create' }]),
  ]);
  const [list] = await Promise.all([
    byQuery(ask, CATALOG_LIST, {
      limit: '20',
      orderField: 'metadata.name,asc',
      filter,
      totalItems: 'exclude',
      ...text,
    }),
    byQuery(ask, 'catalog count', {
      limit: '0',
      orderField: 'metadata.name,asc',
      filter,
      ...text,
    }),
    byQuery(ask, 'catalog count', { limit: '0', filter: kind }),
    byQuery(ask, 'catalog count', {
      limit: '0',
      filter: [kind, ...owned].join(','),
    }),
    ...[
      ...['spec.type', 'spec.lifecycle'],
      ...['metadata.tags', 'metadata.namespace'],
    ].map(facet => facets(ask, { facet, filter: kind })),
  ]);
  await related(ask, list?.items ?? []);

  if (list?.pageInfo.nextCursor && random() < 0.3) {
    const next = await byQuery(ask, CATALOG_LIST, {
      limit: '20',
      cursor: list.pageInfo.nextCursor,
    });
    await related(ask, next?.items ?? []);
  }
}

/** @param {Visitor} visitor */
async function entityPage({ ask, catalog, random }) {
  const { kind, metadata } = pick(catalog, random);
  const ref = `${kind.toLowerCase()}:default/${metadata.name}`;
  const answer = await ask('entity', pathOf(ref));
  if (answer === undefined) {
    return;
  }
  const entity = JSON.parse(answer);
  const targets = targetsOf([entity]);
  await Promise.all([
    byRefs(ask, targets, ['kind', 'metadata.name', 'metadata.namespace']),
    byRefs(ask, targets),
    byRefs(ask, [ref]),
    byRefs(
      ask,
      targets.filter(target => target.startsWith('group:')),
      SUMMARY_FIELDS,
    ),
    ask('ancestry', `${pathOf(ref)}/ancestry`),
    authorize(ask, [
      { name: 'catalog.entity.delete', action: 'delete', resourceRef: ref },
      { name: 'catalog.entity.refresh', action: 'update', resourceRef: ref },
    ]),
    starred(ask),
  ]);
}

/** @param {Visitor} visitor */
async function search({ ask, random }) {
  const term = `component ${Math.floor(random() * 100)}`;
  await Promise.all([
    ask('search', `/api/search/query?term=${encodeURIComponent(term)}`),
    facets(ask, { facet: 'kind' }),
  ]);
}

/** @param {Visitor} visitor */
async function settings({ ask, userEntityRef }) {
  await Promise.all([ask('entity', pathOf(userEntityRef)), starred(ask)]);
}

/**
 * @param {Ask} ask
 * @param {string} name
 * @param {Record<string, string>} query
 */
async function byQuery(ask, name, query) {
  const answer = await ask(
    name,
    `/api/catalog/entities/by-query?${new URLSearchParams(query)}`,
  );
  return answer === undefined ? undefined : JSON.parse(answer);
}

/**
 * @param {Ask} ask
 * @param {string[]} entityRefs
 * @param {string[]} [fields]
 */
async function byRefs(ask, entityRefs, fields) {
  if (entityRefs.length > 0) {
    await ask('entities by refs', '/api/catalog/entities/by-refs', {
      entityRefs,
      fields,
    });
  }
}

/**
 * Owners and systems, which the list shows by their titles.
 *
 * @param {Ask} ask
 * @param {any[]} entities
 */
async function related(ask, entities) {
  const shown = targetsOf(entities).filter(ref => /^(group|system):/.test(ref));
  await byRefs(ask, shown, SUMMARY_FIELDS);
}

/** @param {any[]} entities */
function targetsOf(entities) {
  return [
    ...new Set(
      entities.flatMap(({ relations = [] }) =>
        relations.map(
          (/** @type {{ targetRef: string }} */ relation) => relation.targetRef,
        ),
      ),
    ),
  ];
}

/**
 * @param {Ask} ask
 * @param {Record<string, string>} query
 */
async function facets(ask, query) {
  await ask(
    'catalog facets',
    `/api/catalog/entity-facets?${new URLSearchParams(query)}`,
  );
}

/** @param {Ask} ask */
async function starred(ask) {
  await ask('user settings', '/api/user-settings/multiget', {
    items: [{ bucket: 'default.starredEntities', key: 'entityRefs' }],
  });
}

/**
 * @param {Ask} ask
 * @param {Array<{ name: string, action: string, resourceRef?: string }>} permissions
 */
async function authorize(ask, permissions) {
  await ask('permissions', '/api/permission/authorize', {
    items: permissions.map(({ name, action, resourceRef }) => ({
      id: randomUUID(),
      permission: {
        type: resourceRef ? 'resource' : 'basic',
        name,
        attributes: { action },
        ...(resourceRef && { resourceType: 'catalog-entity' }),
      },
      resourceRef,
    })),
  });
}

/** @param {string} ref */
function pathOf(ref) {
  const [kind, namespace, name] = ref.split(/[:/]/);
  return `/api/catalog/entities/by-name/${kind}/${namespace}/${name}`;
}

/**
 * @template T
 * @param {T[]} values
 * @param {() => number} random
 */
function pick(values, random) {
  return values[Math.floor(random() * values.length)];
}
