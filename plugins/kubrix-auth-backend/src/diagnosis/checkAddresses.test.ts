import { ConfigReader } from '@backstage/config';
import { checkAddresses } from './checkAddresses';

const PORTAL = 'https://portal.example.com';

describe('checkAddresses', () => {
  it.each([
    ['one address for both', { app: PORTAL, backend: PORTAL }, ['good']],
    [
      'two that may talk to each other',
      {
        app: 'http://localhost:3000',
        backend: 'http://localhost:7007',
        origin: 'http://localhost:3000',
      },
      ['good'],
    ],
    [
      'one of several origins',
      {
        app: PORTAL,
        backend: 'https://api.example.com',
        origin: ['x', PORTAL],
      },
      ['good'],
    ],
    [
      'two that may not',
      { app: PORTAL, backend: 'https://api.example.com' },
      ['good', 'bad'],
    ],
    [
      'http and https',
      { app: PORTAL, backend: 'http://portal.example.com', origin: PORTAL },
      ['good', 'doubtful'],
    ],
    ['no URLs', { app: 'portal' }, ['bad', 'bad']],
  ])('%s', (_, { app, backend, origin }: Addresses, verdicts) => {
    const findings = checkAddresses(
      new ConfigReader({
        app: { baseUrl: app },
        backend: {
          ...(backend && { baseUrl: backend }),
          ...(origin && { cors: { origin } }),
        },
      }),
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it('names the origin that is to be allowed', () => {
    const findings = checkAddresses(
      new ConfigReader({
        app: { baseUrl: `${PORTAL}/portal` },
        backend: { baseUrl: 'https://api.example.com' },
      }),
    );
    expect(findings[1]).toEqual({
      verdict: 'bad',
      text: `backend.cors.origin does not allow ${PORTAL}, where the portal is opened: a sign-in ends with an error about the origin.`,
      remedy: `Add ${PORTAL} to backend.cors.origin.`,
    });
  });
});

interface Addresses {
  app: string;
  backend?: string;
  origin?: string | string[];
}
