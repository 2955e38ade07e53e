import { CheckedCheck } from '@kubrix/plugin-kubrix-common';
import { isAnythingBad, toJson, toText } from './report';

const checks: CheckedCheck[] = [
  {
    id: 'addresses',
    title: 'Addresses',
    findings: [{ verdict: 'good', text: 'Browsers open it.' }],
  },
  {
    id: 'client',
    title: 'Client in Keycloak',
    findings: [
      { verdict: 'bad', text: 'It is refused.', remedy: 'Correct it.' },
      { verdict: 'doubtful', text: 'It may do much.' },
      { verdict: 'unknown', text: 'Not known.' },
    ],
  },
];

describe('report', () => {
  it('is a text for people', () => {
    expect(toText(checks)).toBe(
      `Addresses
  ✓ Browsers open it.

Client in Keycloak
  ✗ It is refused.
    → Correct it.
  ! It may do much.
  – Not known.

1 good, 1 doubtful, 1 bad`,
    );
  });

  it('is JSON for programs', () => {
    expect(JSON.parse(toJson(checks))).toEqual({ checks });
  });

  it('knows whether anything is bad', () => {
    expect(isAnythingBad(checks)).toBe(true);
    expect(isAnythingBad(checks.slice(0, 1))).toBe(false);
  });
});
