import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer } from 'node:http';
import { AddressInfo } from 'node:net';

/** The claims that the identity provider's next sign-in gives. */
export interface Claims {
  sub: string;
  email?: string;
  email_verified?: boolean;
  preferred_username?: string;
}

/** An OpenID provider on loopback: whoever asks for a code is the person of `signInAs`. */
export async function startIdentityProvider(
  options: {
    /** Whether it refuses connections until `comeUp`. */
    down?: boolean;
  } = {},
) {
  let keys = await generateKeyPair('RS256');
  let keyId = 1;
  let slowBySeconds = 0;
  let isUnreachable = false;
  let refusal: { error: string; error_description: string } | undefined;
  const nonces = new Map<string, string>();
  let claims: Claims = { sub: 'nobody' };
  let refreshToken = 'refresh-token';

  const app = express();
  const server = createServer(app);
  const listen = (wanted: number) =>
    new Promise<void>(resolve => {
      server.listen(wanted, '127.0.0.1', resolve);
    });
  const close = () => new Promise(resolve => server.close(resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  if (options.down) {
    await close();
  }
  const issuer = `http://127.0.0.1:${port}/realms/kubrix`;

  const realm = express.Router();
  app.use('/realms/kubrix', realm);
  realm.use(express.urlencoded({ extended: false }));
  const discovered = new Promise<void>(resolve => {
    realm.use('/.well-known', (_req, res, next) => {
      res.once('finish', resolve);
      next();
    });
  });
  realm.get('/.well-known/openid-configuration', (_req, res) => {
    res.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      // Public addresses, which a backend may not reach.
      revocation_endpoint: 'http://127.0.0.1:9/revoke',
      end_session_endpoint: 'http://127.0.0.1:9/logout',
      jwks_uri: `${issuer}/jwks`,
    });
  });
  realm.get('/jwks', async (_req, res) => {
    res.json({
      keys: [{ ...(await exportJWK(keys.publicKey)), kid: String(keyId) }],
    });
  });
  realm.get('/userinfo', (_req, res) => {
    res.json(claims);
  });
  let checks = 0;
  let knowsRedirectUri = true;
  realm.get('/authorize', (_req, res) => {
    checks += 1;
    res
      .status(knowsRedirectUri ? 200 : 400)
      .send(knowsRedirectUri ? 'Log in' : 'Invalid parameter: redirect_uri');
  });

  realm.post('/token', async (req, res) => {
    if (isUnreachable) {
      req.socket.destroy();
      return;
    }
    if (refusal) {
      res.status(400).json(refusal);
      return;
    }
    const now = Math.floor(Date.now() / 1_000) - slowBySeconds;
    res.json({
      access_token: 'access-token',
      refresh_token: refreshToken,
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'openid profile email',
      id_token: await new SignJWT({
        ...claims,
        nonce: nonces.get(String(req.body.code)),
      })
        .setProtectedHeader({ alg: 'RS256', kid: String(keyId) })
        .setIssuer(issuer)
        .setAudience('backstage')
        .setIssuedAt(now)
        .setExpirationTime(now + 300)
        .sign(keys.privateKey),
    });
  });

  const logouts: Array<Record<string, string>> = [];
  let logoutStatus = 204;
  realm.post('/logout', (req, res) => {
    logouts.push(req.body);
    res.status(logoutStatus).end();
  });

  return {
    issuer,
    /** The forms with which sessions were to be ended. */
    logouts,
    failLogouts() {
      logoutStatus = 400;
    },
    /** Resolves when the auth backend, which does so in the background, has read the metadata. */
    discovered,
    async comeUp() {
      await listen(port);
    },
    /** Signs with another key from now on, and forgets the last. */
    async changeKeys() {
      keys = await generateKeyPair('RS256');
      keyId += 1;
    },
    clockIsSlowBy(seconds: number) {
      slowBySeconds = seconds;
    },
    /** Gives no tokens any more, nor any other answer. */
    cutConnections() {
      isUnreachable = true;
    },
    /** Sends nobody back to the portal. */
    forgetRedirectUri() {
      knowsRedirectUri = false;
    },
    /** How often somebody came to log in, as far as this is a request. */
    get checks() {
      return checks;
    },
    /** Answers with an error where tokens are asked for. */
    refuseTokens(error: string, description: string) {
      refusal = { error, error_description: description };
    },
    signInAs(person: Claims) {
      claims = person;
    },
    refreshTokenIs(token: string) {
      refreshToken = token;
    },
    /** What the browser would bring back from the authorization URL. */
    authorize(authorizationUrl: string) {
      const { searchParams } = new URL(authorizationUrl);
      const code = `code-${nonces.size + 1}`;
      nonces.set(code, searchParams.get('nonce') ?? '');
      return { code, state: searchParams.get('state') ?? '' };
    },
    async stop() {
      await close();
    },
  };
}
