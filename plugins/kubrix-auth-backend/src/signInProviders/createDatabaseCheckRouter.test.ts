import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { encodeOAuthState } from '@backstage/plugin-auth-node';
import express from 'express';
import request from 'supertest';
import { parseSignInFailure } from '@kubrix/plugin-kubrix-common';
import { failureOf, readWebMessage } from '../../__fixtures__/authBackend';
import { SignInFailures } from '../failures/SignInFailures';
import { createDatabaseCheckRouter } from './createDatabaseCheckRouter';

const MESSAGE =
  'The portal cannot reach its database at the moment. Try again in a minute; if this stays, ask your platform team.';
const BACK = 'http://localhost:3000/catalog?a=b';
const STATE = { env: 'development', nonce: 'nonce' };

describe('createDatabaseCheckRouter', () => {
  const logger = mockServices.logger.mock();

  function browse(askDatabase: () => Promise<unknown>) {
    return request(
      express()
        .use(
          createDatabaseCheckRouter({
            config: new ConfigReader({
              app: { baseUrl: 'http://localhost:3000' },
            }),
            failures: new SignInFailures({
              logger,
              environment: 'development',
            }),
            askDatabase,
          }),
        )
        .use((_req, res) => {
          res.send('went on');
        }),
    );
  }
  const outage = async () => {
    throw new Error('sorry, too many clients already');
  };

  it.each([
    ['/oidc/start', {}],
    ['/github/handler/frame', { state: encodeOAuthState(STATE) }],
    ['/oidc/handler/frame', { state: 'no state' }],
  ])('says so in the window at %s', async (path, query) => {
    const answer = await browse(outage).get(path).query(query);

    expect(failureOf(readWebMessage(answer.text))).toEqual({
      name: 'ServiceUnavailableError',
      code: 'DATABASE_UNAVAILABLE',
      text: MESSAGE,
    });
    expect(answer.text).not.toContain('too many clients');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(
        /^Sign-in failed \(DATABASE_UNAVAILABLE, reference [\da-f]{8}\) with (oidc|github): the database does not answer: sorry, too many clients already\. Check Postgres, and how many connections it allows\.$/,
      ),
    );
  });

  it.each([
    ['/oidc/start', { flow: 'redirect', redirectUrl: BACK }],
    [
      '/oidc/handler/frame',
      {
        state: encodeOAuthState({
          ...STATE,
          flow: 'redirect',
          redirectUrl: BACK,
        }),
      },
    ],
  ])('says so on the page in the redirect flow at %s', async (path, query) => {
    const { headers } = await browse(outage).get(path).query(query);

    expect(
      parseSignInFailure(
        String(new URL(headers.location).searchParams.get('error')),
      ),
    ).toMatchObject({ code: 'DATABASE_UNAVAILABLE', text: MESSAGE });
    expect(headers.location).toContain(BACK);
  });

  it.each(['/oidc/refresh', '/v1/userinfo'])(
    'asks nothing at %s',
    async path => {
      expect((await browse(outage).get(path)).text).toBe('went on');
    },
  );

  it('lets through while the database answers', async () => {
    const answer = await browse(async () => undefined).get('/oidc/start');
    expect(answer.text).toBe('went on');
  });
});
