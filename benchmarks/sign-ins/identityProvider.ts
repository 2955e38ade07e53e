import { createHash, randomBytes } from 'node:crypto';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { startFakeKeycloak } from '../../plugins/catalog-backend-module-kubrix-keycloak/__fixtures__/fakeKeycloak';

const ALGORITHM = 'RS256';
const KEY_ID = 'benchmark';
const TOKEN_SECONDS = 300;
const PORT = Number(process.argv[2]);
const CLIENT_ID = 'backstage';

/** Somebody who has been asked to bring a code to the portal. */
interface Grant {
  username: string;
  nonce?: string;
  /** Hash of what whoever redeems the code has to show. */
  challenge?: string;
}

/** What the benchmark asks this process by IPC. */
interface Question {
  /** Who is in the realm from now on, in groups that come with them. */
  add: { username: string; groups?: string[] }[];
}

const codes = new Map<string, Grant>();
const refreshTokens = new Map<string, Grant>();
const accessTokens = new Map<string, Grant>();
const issuer = `http://127.0.0.1:${PORT}/realms/kubrix`;

function remember(grants: Map<string, Grant>, grant: Grant): string {
  const key = randomBytes(16).toString('hex');
  grants.set(key, grant);
  return key;
}

/** The ids and addresses that the realm's admin API gives to its users. */
function claimsOf({ username }: Grant) {
  return {
    sub: `id-of-${username}`,
    email: `${username}@example.com`,
    email_verified: true,
    preferred_username: username,
    name: username,
  };
}

/** Codes are good for one use by whoever began; refresh tokens stay good. */
function redeem(form: Record<string, string>): Grant | undefined {
  if (form.grant_type === 'refresh_token') {
    return refreshTokens.get(form.refresh_token);
  }
  const grant = codes.get(form.code);
  codes.delete(form.code);
  const shown = createHash('sha256')
    .update(form.code_verifier ?? '')
    .digest('base64url');
  return grant?.challenge === shown ? grant : undefined;
}

async function startIdentityProvider() {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
  const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: ALGORITHM };

  const realm = express.Router();
  realm.use(express.urlencoded({ extended: false }));
  realm.get('/.well-known/openid-configuration', (_req, res) => {
    res.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [ALGORITHM],
      code_challenge_methods_supported: ['S256'],
    });
  });
  realm.get('/jwks', (_req, res) => {
    res.json({ keys: [jwk] });
  });
  // Whoever comes has logged in before.
  realm.get('/authorize', ({ query }, res) => {
    const callback = new URL(String(query.redirect_uri));
    callback.searchParams.set('state', String(query.state));
    callback.searchParams.set(
      'code',
      remember(codes, {
        username: String(query.login_hint),
        nonce: query.nonce?.toString(),
        challenge: query.code_challenge?.toString(),
      }),
    );
    res.redirect(callback.toString());
  });
  realm.post('/token', async (req, res) => {
    const grant = redeem(req.body);
    if (!grant) {
      res.status(400).json({ error: 'invalid_grant' });
      return;
    }
    res.json({
      access_token: remember(accessTokens, grant),
      refresh_token: req.body.refresh_token ?? remember(refreshTokens, grant),
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      scope: 'openid profile email',
      id_token: await new SignJWT({ ...claimsOf(grant), nonce: grant.nonce })
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
        .setIssuer(issuer)
        .setAudience(CLIENT_ID)
        .setIssuedAt()
        .setExpirationTime(`${TOKEN_SECONDS}s`)
        .sign(privateKey),
    });
  });
  realm.get('/userinfo', (req, res) => {
    const token = req.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const grant = accessTokens.get(token);
    if (grant) {
      res.json(claimsOf(grant));
    } else {
      res.status(401).json({ error: 'invalid_token' });
    }
  });

  const app = express();
  app.use('/realms/kubrix', realm);
  const server = createServer(app);
  server.listen(PORT, '127.0.0.1');
  await once(server, 'listening');
}

async function main() {
  await startIdentityProvider();
  const users = await startFakeKeycloak();
  const known = new Set<string>();
  process.on('message', ({ add }: Question) => {
    for (const { username, groups: memberOf = [] } of add) {
      for (const group of memberOf.filter(name => !known.has(name))) {
        known.add(group);
        users.addGroup(group);
      }
      users.addUser(username, { memberOf });
    }
    process.send?.({ answer: 'added' });
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ answer: { issuer, adminUrl: users.provider.baseUrl } });
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
