import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { RbacExplanation, RbacStep } from '@kubrix/plugin-kubrix-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import {
  answer,
  FakeBackend,
  noNetwork,
} from '../../../__fixtures__/FakeBackend';
import {
  line,
  ownersMayDelete,
  rbacExplanation,
  rbacPolicy,
  superUsersKey,
} from '../../../__fixtures__/rbac';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { Why } from './Why';

const EXPLAIN = 'GET /api/permission/kubrix/rbac/explain';
const QUERY = '?user=user%3Adefault%2Fjane&permission=catalog.entity.create';
const ENTITY = '&entity=component%3Adefault%2Fshop';

const role = 'role:default/editors';
const allow = {
  kind: 'permission',
  role,
  permission: 'catalog.entity.create',
  action: 'create',
  effect: 'allow',
  source: line(12),
} as const;
const jane = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'jane', namespace: 'default' },
  spec: { profile: { displayName: 'Jane Doe' }, memberOf: [] },
};

function Address() {
  return <p data-testid="address">{useLocation().search}</p>;
}

async function renderWhy(backend: FakeBackend, query = '') {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [kubrixAdminApiRef, backend.client],
        [catalogApiRef, new InMemoryCatalogClient({ entities: [jane] })],
      ]}
    >
      <Why policy={rbacPolicy()} />
      <Address />
    </TestApiProvider>,
    { routeEntries: [`/${query}`] },
  );
}

async function renderAnswer(changes: Partial<RbacExplanation>) {
  const backend = new FakeBackend();
  const query = changes.entity ? `${QUERY}${ENTITY}` : QUERY;
  backend.on(`${EXPLAIN}${query}`, answer(200, rbacExplanation(changes)));
  await renderWhy(backend, query);
  return backend;
}

const field = (name: RegExp) => screen.getByRole('textbox', { name });
const explain = () =>
  userEvent.click(screen.getByRole('button', { name: 'Explain' }));
const steps = async () =>
  within(await screen.findByRole('list', { name: 'How that comes about' }))
    .getAllByRole('listitem')
    .map(step => step.textContent?.trim());

describe('Why', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    backend = new FakeBackend();
  });

  it('asks nothing by itself', async () => {
    await renderWhy(backend);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(backend.gets).toEqual([]);
  });

  it('asks about a user of the catalog and a permission that it suggests, and writes that into the address', async () => {
    backend.on(`${EXPLAIN}${QUERY}`, answer(200, rbacExplanation()));
    await renderWhy(backend);

    await userEvent.type(field(/^User/), 'doe');
    await userEvent.click(
      await screen.findByRole('option', { name: 'user:default/jane Jane Doe' }),
    );
    await userEvent.type(field(/^Permission/), 'entity.cr');
    await userEvent.click(
      await screen.findByRole('option', { name: /^catalog.entity.create/ }),
    );
    expect(backend.gets).toEqual([]);
    await explain();

    expect(await screen.findByText('Denied')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      'DeniedNo line of the policy allows catalog.entity.create to user:default/jane. What nothing allows is denied.',
    );
    expect(screen.getByTestId('address')).toHaveTextContent(QUERY);
    expect(backend.gets).toEqual([`${EXPLAIN}${QUERY}`]);
  });

  it('needs nothing but the keyboard, and takes what nobody suggested', async () => {
    backend.on(
      `${EXPLAIN}?user=user%3Aunprovisioned%2Fjoe&permission=catalog.entity.create&entity=api%3Adefault%2Fa`,
      answer(200, rbacExplanation({ user: 'user:unprovisioned/joe' })),
    );
    await renderWhy(backend);

    await userEvent.tab();
    expect(field(/^User/)).toHaveFocus();
    await userEvent.keyboard('user:unprovisioned/joe{Tab}');
    await userEvent.keyboard('entity.cr');
    await screen.findByRole('option', { name: /^catalog.entity.create/ });
    await userEvent.keyboard('{ArrowDown}{Enter}{Tab}');
    await userEvent.keyboard('api:default/a{Enter}');

    expect(await screen.findByText('Denied')).toBeVisible();
    expect(field(/^Entity/)).toHaveFocus();
  });

  it('asks what is in the address, and fills it in', async () => {
    await renderAnswer({
      entity: 'component:default/shop',
      decision: 'ALLOW',
      reason: 'allow-line',
    });
    expect(await screen.findByText('Allowed')).toBeVisible();
    expect(field(/^User/)).toHaveValue('user:default/jane');
    expect(field(/^Permission/)).toHaveValue('catalog.entity.create');
    expect(field(/^Entity/)).toHaveValue('component:default/shop');
  });

  it('does not ask without a user', async () => {
    await renderWhy(backend);
    await userEvent.type(field(/^Permission/), 'catalog.entity.create');
    await explain();
    expect(field(/^User/)).toBeInvalid();
    expect(backend.gets).toEqual([]);
  });

  it('asks again when the same is asked again', async () => {
    const { gets } = await renderAnswer({});
    expect(await screen.findByText('Denied')).toBeVisible();
    await explain();
    expect(await screen.findByText('Denied')).toBeVisible();
    expect(gets).toEqual([`${EXPLAIN}${QUERY}`, `${EXPLAIN}${QUERY}`]);
  });

  it.each<[Partial<RbacExplanation>, string]>([
    [
      { decision: 'ALLOW', reason: 'super-user' },
      'Alloweduser:default/jane is a super user, who may do everything.',
    ],
    [
      { decision: 'DENY', reason: 'deny-line' },
      'DeniedThe policy denies catalog.entity.create to user:default/jane. A denial wins over everything that allows it.',
    ],
    [
      { decision: 'ALLOW', reason: 'allow-line' },
      'AllowedThe policy allows catalog.entity.create to user:default/jane.',
    ],
    [
      {
        decision: 'ALLOW',
        reason: 'condition',
        entity: 'component:default/shop',
      },
      'AllowedThe policy allows catalog.entity.create to user:default/jane under a condition, which holds for component:default/shop.',
    ],
    [
      {
        decision: 'DENY',
        reason: 'condition',
        entity: 'component:default/shop',
      },
      'DeniedThe policy allows catalog.entity.create to user:default/jane under a condition, which does not hold for component:default/shop.',
    ],
    [
      {
        decision: 'CONDITIONAL',
        reason: 'condition',
        resourceType: 'catalog-entity',
      },
      'Allowed for someThe policy allows catalog.entity.create to user:default/jane under a condition. Name an entity to see whether it is among them.',
    ],
    [
      {
        decision: 'CONDITIONAL',
        reason: 'condition',
        resourceType: 'scaffolder-task',
      },
      'Allowed for someThe policy allows catalog.entity.create to user:default/jane under a condition.',
    ],
    [
      { decision: 'ALLOW', reason: 'built-in' },
      'AllowedThe built-in policy allows catalog.entity.create to user:default/jane: no policy file is configured.',
    ],
    [
      { decision: 'DENY', reason: 'built-in' },
      'DeniedThe built-in policy denies catalog.entity.create to user:default/jane: no policy file is configured.',
    ],
    [
      { decision: 'CONDITIONAL', reason: 'built-in' },
      'Allowed for someThe built-in policy allows catalog.entity.create to user:default/jane for some entities: no policy file is configured.',
    ],
  ])('says in words: %j', async (changes, words) => {
    await renderAnswer(changes);
    await screen.findByText(/^(Allowed|Denied)/);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('shows the chain in its order, with where each line stands, and what was overruled', async () => {
    const chain: RbacStep[] = [
      { kind: 'group', ref: 'group:default/editors' },
      {
        kind: 'role',
        subject: 'group:default/editors',
        role,
        source: line(7),
      },
      { ...allow, effect: 'deny', source: line(13) },
      allow,
      { kind: 'condition', role, ...ownersMayDelete },
    ];
    await renderAnswer({ decision: 'DENY', reason: 'deny-line', chain });
    expect(await steps()).toEqual([
      'user:default/jane is a member of group:default/editors.',
      'group:default/editors has role:default/editors. rbac/policy.csv:7',
      'role:default/editors denies create on catalog.entity.create. rbac/policy.csv:13',
      'Overruled: role:default/editors allows create on catalog.entity.create. rbac/policy.csv:12',
      'Overruled: role:default/editors allows delete on catalog-entity under a condition.  rbac/conditions.yaml:3The condition',
    ]);
  });

  it('shows which condition holds and which does not, and what they are', async () => {
    const condition = {
      kind: 'condition',
      role,
      ...ownersMayDelete,
    } as const;
    await renderAnswer({
      decision: 'ALLOW',
      reason: 'condition',
      entity: 'component:default/shop',
      chain: [
        { ...condition, holds: true },
        { ...condition, holds: false },
      ],
    });
    expect(await steps()).toEqual([
      expect.stringContaining('It holds for component:default/shop.'),
      expect.stringContaining('It does not hold for component:default/shop.'),
    ]);
    await userEvent.click(screen.getAllByText('The condition')[0]);
    expect(await screen.findByText(/IS_ENTITY_OWNER/)).toBeVisible();
  });

  it('shows by what somebody is a super user', async () => {
    await renderAnswer({
      decision: 'ALLOW',
      reason: 'super-user',
      chain: [
        {
          kind: 'super-user',
          subject: 'user:default/jane',
          source: superUsersKey,
        },
      ],
    });
    expect(await steps()).toEqual([
      'user:default/jane is a super user. permission.rbac.admin.superUsers',
    ]);
  });

  it.each([
    [400, 'There is no such permission.'],
    [404, 'The catalog knows no user:default/jane.'],
  ])('says what is wrong with a question: %d', async (statusCode, message) => {
    backend.on(
      `${EXPLAIN}${QUERY}`,
      answer(statusCode, {
        error: { name: 'Error', message },
        response: { statusCode },
      }),
    );
    await renderWhy(backend, QUERY);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `That could not be explained. ${message}`,
    );
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each([
    ['403', answer(403), 'The portal did not let you do that.'],
    ['no network', noNetwork, 'The portal could not be reached'],
  ])('says what failed, and recovers: %s', async (_, failure, words) => {
    backend.on(`${EXPLAIN}${QUERY}`, failure);
    await renderWhy(backend, QUERY);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `Error: That could not be explained. ${words}`,
    );

    backend.on(`${EXPLAIN}${QUERY}`, answer(200, rbacExplanation()));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Denied')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
