import {
  createMockDirectory,
  MockDirectoryContent,
  mockServices,
} from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { createPermission } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { EventEmitter, once } from 'node:events';
import {
  appendFile,
  mkdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { readRbacConfig } from '../config/readRbacConfig';
import { CurrentPolicy, PolicyLoad } from './CurrentPolicy';

const build = createPermission({ name: 'build', attributes: {} });
const ada = {
  userEntityRef: 'user:default/ada',
  ownershipEntityRefs: ['user:default/ada'],
};

const GOOD = `g, user:default/ada, role:default/builders
p, role:default/builders, build, use, allow
`;
const OTHER = GOOD.replace('allow', 'deny');
const BAD = `${GOOD}p, role:default/builders, build, us, allow
`;
const conditionsFor = (kind: string) => `roleEntityRef: role:default/builders
result: CONDITIONAL
pluginId: catalog
resourceType: catalog-entity
permissionMapping: [read]
conditions:
  rule: IS_ENTITY_KIND
  resourceType: catalog-entity
  params: { kinds: [${kind}] }
`;

describe('CurrentPolicy', () => {
  const directory = createMockDirectory();
  const stop = new AbortController();
  let following: Promise<void>[] = [];

  afterAll(async () => {
    stop.abort();
    await Promise.all(following);
    following = [];
  });

  beforeEach(() => directory.clear());

  async function load(content: MockDirectoryContent, extra: JsonObject = {}) {
    directory.addContent(content);
    const loads: PolicyLoad['outcome'][] = [];
    const news = new EventEmitter();
    const current = await CurrentPolicy.load({
      config: readRbacConfig(
        mockServices.rootConfig({
          data: {
            permission: {
              rbac: {
                'policies-csv-file': directory.resolve('policy.csv'),
                ...extra,
              },
            },
          },
        }),
      ),
      onLoad: ({ outcome }) => {
        loads.push(outcome);
        news.emit('load');
      },
    });
    following.push(current.follow(stop.signal));
    return {
      current,
      loads,
      /** Changes files, and waits until that has an effect. */
      async afterwards(change: Promise<unknown>) {
        const loaded = once(news, 'load');
        await change;
        await loaded;
      },
      mayBuild: () => current.policy.decide(build, ada).decision.result,
      mayRead: () =>
        JSON.stringify(
          current.policy.decide(catalogEntityReadPermission, ada).decision,
        ),
    };
  }

  const edit = (text: string) =>
    writeFile(directory.resolve('policy.csv'), text);

  it('takes a good edit over', async () => {
    const { afterwards, loads, mayBuild, current } = await load({
      'policy.csv': GOOD,
    });
    const before = current.policy;
    expect(mayBuild()).toBe('ALLOW');

    await afterwards(edit(OTHER));

    expect(mayBuild()).toBe('DENY');
    expect(loads).toEqual(['success', 'success']);
    // Whoever works with a policy goes on with that one.
    expect(before.decide(build, ada).decision.result).toBe('ALLOW');
  });

  it('keeps the policy after a bad edit, and says why once', async () => {
    const { afterwards, current, loads, mayBuild } = await load({
      'policy.csv': GOOD,
    });

    await afterwards(edit(BAD));
    expect(mayBuild()).toBe('ALLOW');
    expect(current.problem).toBe(
      `${directory.resolve('policy.csv')}:3:34: "us" is no action: write create, read, update, delete, use`,
    );

    await afterwards(edit(OTHER));
    expect(mayBuild()).toBe('DENY');
    expect(current.problem).toBeUndefined();
    expect(loads).toEqual(['success', 'failure', 'success']);
  });

  it('keeps the policy while a file is away', async () => {
    const { afterwards, current, loads, mayBuild } = await load({
      'policy.csv': GOOD,
    });
    const file = directory.resolve('policy.csv');

    await afterwards(rm(file));
    expect(mayBuild()).toBe('ALLOW');
    expect(current.problem).toBe(
      `${file}: there is no such file: create it, or correct the path`,
    );

    await afterwards(edit(GOOD));
    expect(current.problem).toBeUndefined();
    expect(loads).toEqual(['success', 'failure', 'success']);
  });

  it('waits until a file is written', async () => {
    const { afterwards, loads, mayBuild } = await load({ 'policy.csv': GOOD });

    await afterwards(
      (async () => {
        await edit('');
        const began = performance.now();
        // As long as two looks at the files, at the least.
        while (performance.now() - began < 1_200) {
          await appendFile(directory.resolve('policy.csv'), '#');
        }
        await edit(OTHER);
      })(),
    );

    expect(mayBuild()).toBe('DENY');
    expect(loads).toEqual(['success', 'success']);
  });

  it('follows the link of a mounted ConfigMap, all files together', async () => {
    const write = async (version: string, csv: string, kind: string) => {
      await mkdir(path.join(directory.path, version));
      await writeFile(path.join(directory.path, version, 'policy.csv'), csv);
      await writeFile(
        path.join(directory.path, version, 'conditions.yaml'),
        conditionsFor(kind),
      );
    };
    const link = (target: string, name: string) =>
      symlink(target, path.join(directory.path, name));
    await write('..1', GOOD, 'API');
    await link('..1', '..data');
    await link('..data/policy.csv', 'policy.csv');
    await link('..data/conditions.yaml', 'conditions.yaml');
    const { afterwards, current, loads, mayBuild, mayRead } = await load(
      {},
      { conditionalPoliciesFile: directory.resolve('conditions.yaml') },
    );
    expect(mayBuild()).toBe('ALLOW');
    expect(mayRead()).toContain('"API"');

    // As the kubelet does: a new directory, then a new link in place of the old.
    const swapTo = async (version: string, csv: string, kind: string) => {
      await write(version, csv, kind);
      await link(version, '..data_tmp');
      await rename(
        path.join(directory.path, '..data_tmp'),
        path.join(directory.path, '..data'),
      );
    };
    await afterwards(swapTo('..2', OTHER, 'System'));
    expect(mayBuild()).toBe('DENY');
    expect(mayRead()).toContain('"System"');

    // The one is good, the other is not: neither is in force.
    await afterwards(swapTo('..3', BAD, 'Domain'));
    expect(mayBuild()).toBe('DENY');
    expect(mayRead()).toContain('"System"');
    expect(current.problem).toContain('policy.csv:3:34');
    expect(loads).toEqual(['success', 'success', 'failure']);
  });

  it('refuses to begin without a policy, and lists all that is wrong', async () => {
    const conditions = directory.resolve('conditions.yaml');
    const missing = directory.resolve('missing.csv');
    const outcomes: PolicyLoad['outcome'][] = [];
    directory.setContent({ 'policy.csv': BAD, 'conditions.yaml': '- [' });

    const loading = CurrentPolicy.load({
      config: readRbacConfig(
        mockServices.rootConfig({
          data: {
            permission: {
              rbac: {
                'policies-csv-file': [
                  directory.resolve('policy.csv'),
                  missing,
                  directory.path,
                ],
                conditionalPoliciesFile: conditions,
              },
            },
          },
        }),
      ),
      onLoad: ({ outcome }) => outcomes.push(outcome),
    });

    await expect(loading).rejects.toThrow(
      new RegExp(
        [
          `^The permission policy cannot be loaded:`,
          `${directory.resolve('policy.csv')}:3:34: .*`,
          `${missing}: there is no such file: .*`,
          `${directory.path}: this is a directory: .*`,
          `${conditions}:1:.*`,
        ].join('\n'),
      ),
    );
    expect(outcomes).toEqual(['failure']);
  });
});
