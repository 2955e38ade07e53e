import { randomBytes } from 'node:crypto';
import { createServer, IncomingMessage } from 'node:http';
import { AddressInfo } from 'node:net';

/** An account on GitHub or GitLab. */
export interface Account {
  /** GitLab's number of the account. */
  id: number;
  /** GitHub's `node_id` of the account. */
  nodeId: string;
  username: string;
  email?: string;
}

/** A started stub. */
export interface OAuthStub {
  url: string;
  /** Chooses whose account the next authorization is given for, without asking. */
  signInAs: (account: Account) => void;
  stop: () => Promise<void>;
}

/** What a site answers: a redirect or JSON. */
type Answer = { location: string } | { status: number; body: unknown };

/**
 * Starts a site on loopback that is GitHub Enterprise (`enterpriseInstanceUrl`) and GitLab (`audience`) at once, as far
 * as their sign-in goes. The OAuth client is `portal` with the secret `secret`.
 */
export async function startOAuthStub(): Promise<OAuthStub> {
  const codes = new Map<string, Grant>();
  const refreshTokens = new Map<string, Grant>();
  const accounts = new Map<string, Account>();
  let account: Account | undefined;

  function authorize({ searchParams }: URL): Answer {
    if (!account || searchParams.get('client_id') !== 'portal') {
      return { status: 400, body: { error: 'unauthorized_client' } };
    }
    const code = remember(codes, {
      account,
      scope: searchParams.get('scope') ?? '',
    });
    const location = new URL(String(searchParams.get('redirect_uri')));
    location.searchParams.set('code', code);
    location.searchParams.set('state', searchParams.get('state') ?? '');
    return { location: location.toString() };
  }

  function redeem(form: URLSearchParams, withRefreshToken: boolean): Answer {
    const grant =
      form.get('client_id') === 'portal' &&
      form.get('client_secret') === 'secret' &&
      (form.get('grant_type') === 'refresh_token'
        ? take(refreshTokens, form.get('refresh_token'))
        : take(codes, form.get('code')));
    if (!grant) {
      return { status: 400, body: { error: 'invalid_grant' } };
    }
    return {
      status: 200,
      body: {
        access_token: remember(accounts, grant.account),
        token_type: 'bearer',
        scope: grant.scope,
        ...(withRefreshToken && {
          expires_in: 7200,
          refresh_token: remember(refreshTokens, grant),
        }),
      },
    };
  }

  function profile(
    request: IncomingMessage,
    describe: (owner: Account) => unknown,
  ): Answer {
    const token = request.headers.authorization?.replace(/^Bearer /, '');
    const owner = accounts.get(token ?? '');
    return owner
      ? { status: 200, body: describe(owner) }
      : { status: 401, body: { message: 'Bad credentials' } };
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', site());
    const answer = await route(request, url);
    if ('location' in answer) {
      response.writeHead(302, { location: answer.location }).end();
    } else {
      response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(answer.body));
    }
  });

  async function route(request: IncomingMessage, url: URL): Promise<Answer> {
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /login/oauth/authorize':
      case 'GET /oauth/authorize':
        return authorize(url);
      case 'POST /login/oauth/access_token':
        return redeem(await readForm(request), false);
      case 'POST /oauth/token':
        return redeem(await readForm(request), true);
      case 'GET /api/v3/user':
        return profile(request, ({ id, nodeId, username, email }) => ({
          id,
          node_id: nodeId,
          login: username,
          html_url: `${site()}/${username}`,
          email: email ?? null,
        }));
      case 'GET /api/v4/user':
        return profile(request, ({ id, username, email }) => ({
          id,
          username,
          web_url: `${site()}/${username}`,
          email,
        }));
      default:
        return { status: 404, body: { message: 'Not Found' } };
    }
  }

  function site(): string {
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  server.listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));

  return {
    url: site(),
    signInAs(chosen) {
      account = chosen;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

interface Grant {
  account: Account;
  scope: string;
}

function remember<T>(values: Map<string, T>, value: T): string {
  const key = randomBytes(16).toString('hex');
  values.set(key, value);
  return key;
}

/** Codes and refresh tokens are good for one use. */
function take<T>(values: Map<string, T>, key: string | null): T | undefined {
  const value = values.get(key ?? '');
  values.delete(key ?? '');
  return value;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
  }
  return new URLSearchParams(text);
}
