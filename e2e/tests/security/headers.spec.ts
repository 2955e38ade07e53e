import { expect, portalsTest, test } from '../../fixtures/test';

const PUBLIC_URL = 'https://behind-a-proxy.example.com';

const DIRECTIVES = [
  "base-uri 'self'",
  "connect-src 'self'",
  "default-src 'self'",
  "font-src 'self' https: data:",
  "frame-ancestors 'self'",
  "frame-src 'self'",
  "img-src 'self' data: https:",
  "object-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "script-src-attr 'none'",
  "style-src 'self' https: 'unsafe-inline'",
];

for (const path of ['/', '/api/auth/oidc/handler/frame']) {
  test(`${path} tells browsers what they may do, and nothing about https without it`, async ({
    page,
  }) => {
    const headers = (await page.request.get(path)).headers();

    expect(directivesOf(headers)).toEqual(DIRECTIVES);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
}

portalsTest(
  'behind a proxy that ends TLS, everything stays on https',
  async ({ allowRedirectUri, launchPortal, playwright }) => {
    const redirectUri = `${PUBLIC_URL}/api/auth/oidc/handler/frame`;
    await allowRedirectUri(redirectUri);
    const portal = await launchPortal({ env: { PORTAL_URL: PUBLIC_URL } });
    await portal.ready();
    const proxy = await playwright.request.newContext({
      baseURL: portal.baseUrl,
      extraHTTPHeaders: {
        Host: new URL(PUBLIC_URL).host,
        'X-Forwarded-For': '203.0.113.7',
        'X-Forwarded-Host': new URL(PUBLIC_URL).host,
        'X-Forwarded-Proto': 'https',
      },
    });

    const page = (await proxy.get('/')).headers();
    expect(page['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    expect(directivesOf(page)).toEqual([
      ...DIRECTIVES,
      'upgrade-insecure-requests',
    ]);

    const start = await proxy.get('/api/auth/oidc/start?env=development', {
      maxRedirects: 0,
    });
    expect(start.status()).toBe(302);
    const location = new URL(start.headers().location);
    expect(location.searchParams.get('redirect_uri')).toBe(redirectUri);
    const cookies = start
      .headersArray()
      .filter(({ name }) => name.toLowerCase() === 'set-cookie')
      .map(({ value }) => value)
      // Not those that are taken away.
      .filter(cookie => !cookie.includes('Max-Age=0'));
    expect(cookies.map(cookie => cookie.split('=')[0]).sort()).toEqual([
      'connect.sid',
      'oidc-nonce',
    ]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Secure/);
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=(Lax|Strict|None)/);
    }
    await proxy.dispose();
  },
);

function directivesOf(headers: Record<string, string>): string[] {
  return headers['content-security-policy'].split(';').sort();
}
