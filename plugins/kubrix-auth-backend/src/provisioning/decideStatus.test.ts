import {
  FetchOutcome,
  KeycloakSync,
  KeycloakSyncRun,
  ProvisioningStatus,
} from '@kubrix/plugin-kubrix-common';
import { IdentityDecision, RefusalCode } from '../identity/resolveIdentity';
import { decideStatus, StatusFacts } from './decideStatus';

const found: IdentityDecision = {
  type: 'catalog-user',
  user: { apiVersion: '', kind: 'User', metadata: { name: 'jane' } },
};
const pending: IdentityDecision = { type: 'pending' };
const refused = (code: RefusalCode): IdentityDecision => ({
  type: 'refused',
  code,
  reason: 'for a reason',
});

const run = (outcome: KeycloakSyncRun['outcome']): KeycloakSyncRun => ({
  id: outcome,
  startedAt: '2026-01-01T12:00:00Z',
  outcome,
  acceptable: false,
});
const sync = (
  outcomes: KeycloakSyncRun['outcome'][],
  times: Pick<KeycloakSync, 'lastAppliedAt' | 'nextRunAt'> = {},
): KeycloakSync => ({
  providerId: 'default',
  realm: 'kubrix',
  runs: outcomes.map(run),
  ...times,
});

const decide = (facts: Partial<StatusFacts>) =>
  decideStatus({
    decision: pending,
    syncs: [],
    fetchedOnFirstLogin: true,
    supportContact: 'help@example.com',
    ...facts,
  });

const blocked = (
  reason: Extract<ProvisioningStatus, { status: 'blocked' }>['reason'],
) => ({ status: 'blocked', reason, supportContact: 'help@example.com' });

const waiting = (
  times: { lastSyncEndedAt?: string; nextSyncAt?: string } = {},
) => ({ status: 'pending', supportContact: 'help@example.com', ...times });

describe('decideStatus', () => {
  it.each<[FetchOutcome | undefined]>([
    [undefined],
    ['added'],
    ['failed'],
    ['disabled'],
  ])('is ready for a catalog user, last outcome %s', lastOutcome => {
    expect(decide({ decision: found, lastOutcome })).toEqual({
      status: 'ready',
    });
  });

  it.each<[RefusalCode]>([
    ['EMAIL_CONFLICT'],
    ['BINDING_CONFLICT'],
    ['BINDING_REQUIRED'],
  ])('is blocked where a sign-in is refused with %s', code => {
    expect(
      decide({ decision: refused(code), lastOutcome: 'disabled' }),
    ).toEqual(blocked('email-conflict'));
  });

  it.each<[RefusalCode, string]>([
    ['CATALOG_UNAVAILABLE', 'ServiceUnavailableError'],
    ['EMAIL_INVALID', 'NotAllowedError'],
    ['EMAIL_NOT_VERIFIED', 'NotAllowedError'],
  ])('is no status where a sign-in fails with %s', (code, name) => {
    expect(() => decide({ decision: refused(code) })).toThrow(
      expect.objectContaining({ name }),
    );
  });

  it.each<[FetchOutcome | undefined, object]>([
    [undefined, waiting()],
    ['added', waiting()],
    ['disabled', blocked('disabled')],
    ['unknown', blocked('disabled')],
    ['name-conflict', blocked('name-conflict')],
    ['filtered-out', blocked('filtered-out')],
    ['failed', blocked('sync-failing')],
  ])('tells what became of the last fetch: %s', (lastOutcome, expected) => {
    expect(decide({ lastOutcome })).toEqual(expected);
  });

  it.each<[string, KeycloakSync[], boolean, object]>(
    [
      ['all failed', [sync(['failed', 'refused', 'failed'])], false, 'failing'],
      ['the only one failed', [sync(['failed'])], false, 'failing'],
      [
        'failing since three runs',
        [sync(['failed', 'failed', 'refused', 'applied'])],
        false,
        'failing',
      ],
      [
        'failing, and running now',
        [sync(['running', 'refused'])],
        false,
        'failing',
      ],
      [
        'failed twice',
        [sync(['failed', 'failed', 'applied'])],
        false,
        'waiting',
      ],
      ['the first is running', [sync(['running'])], false, 'waiting'],
      ['no run yet', [sync([])], false, 'waiting'],
      ['no sync of the realm', [], false, 'waiting'],
      [
        'another provider of the realm works',
        [sync(['failed']), sync(['applied'])],
        false,
        'waiting',
      ],
      [
        'all failed, but people are fetched',
        [sync(['failed'])],
        true,
        'waiting',
      ],
    ].map(([name, syncs, fetched, expected]) => [
      name as string,
      syncs as KeycloakSync[],
      fetched as boolean,
      expected === 'failing' ? blocked('sync-failing') : waiting(),
    ]),
  )('judges the syncs: %s', (_, syncs, fetchedOnFirstLogin, expected) => {
    expect(decide({ syncs, fetchedOnFirstLogin })).toEqual(expected);
  });

  it('tells the last and the next sync of the realm', () => {
    expect(
      decide({
        syncs: [
          sync(['applied'], {
            lastAppliedAt: '2026-01-01T11:30:00.000Z',
            nextRunAt: '2026-01-01T12:00:00.000Z',
          }),
          sync(['applied'], {
            lastAppliedAt: '2026-01-01T11:45:00.000Z',
            nextRunAt: '2026-01-01T12:15:00.000Z',
          }),
          sync(['running']),
        ],
      }),
    ).toEqual(
      waiting({
        lastSyncEndedAt: '2026-01-01T11:45:00.000Z',
        nextSyncAt: '2026-01-01T12:00:00.000Z',
      }),
    );
  });
});
