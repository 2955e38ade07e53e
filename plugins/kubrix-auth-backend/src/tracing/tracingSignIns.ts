import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  AuthProviderFactory,
  AuthProviderRouteHandlers,
} from '@backstage/plugin-auth-node';
import {
  SignInTraceRequest,
  SignInTraceStep,
} from '@kubrix/plugin-kubrix-common';
import { Request, Response } from 'express';
import { withoutSecrets } from '../failures/withoutSecrets';
import { describeCallback } from './describeRedirects';
import { shorten } from './maskClaims';
import { recordingSteps, recordStep } from './recordStep';
import { SignInTraceStore } from './SignInTraceStore';
import { SIGN_IN_TRACE_COOKIE } from './traceCookie';

type Handler = AuthProviderRouteHandlers['start'];

/**
 * A sign-in provider whose requests are traced for browsers with the cookie of a trace that goes on.
 *
 * @remarks
 * The cookie, which only the answer to an admin's own request sets, is the only way to be traced. A parameter would let
 * anybody who makes a link have another's sign-in land in their trace. Whatever goes wrong with a trace, the sign-in goes
 * on.
 */
export function tracingSignIns(
  factory: AuthProviderFactory,
  deps: { traces: SignInTraceStore; logger: LoggerService },
): AuthProviderFactory {
  const { traces, logger } = deps;

  function warn(error: unknown) {
    const reason = withoutSecrets(toError(error).message);
    logger.warn(
      `A sign-in could not be traced: ${reason}. The sign-in itself is not affected; check the database.`,
    );
  }

  async function findTrace({ cookies }: Request): Promise<string | undefined> {
    const id = cookies?.[SIGN_IN_TRACE_COOKIE];
    try {
      return id !== undefined && (await traces.isLive(id)) ? id : undefined;
    } catch (error) {
      warn(error);
      return undefined;
    }
  }

  return ctx => {
    const provider = factory(ctx);

    function tracing(
      request: SignInTraceRequest['request'],
      handler: Handler,
    ): Handler {
      return async (req, res) => {
        const id = await findTrace(req);
        if (id === undefined) {
          await handler(req, res);
          return;
        }
        const started = new Date();
        const steps: SignInTraceStep[] = [];
        beforeEnd(res, () =>
          traces
            .append(id, {
              request,
              provider: ctx.providerId,
              startedAt: started.toISOString(),
              duration: Date.now() - started.getTime(),
              steps,
            })
            .catch(warn),
        );
        await recordingSteps(steps, async () => {
          if (request === 'callback') {
            recordStep('callback', () =>
              describeCallback({ ...req.body, ...req.query }),
            );
          }
          await failuresRecorded(steps, () => handler(req, res));
        });
      };
    }

    return {
      start: tracing('start', provider.start.bind(provider)),
      frameHandler: tracing('callback', provider.frameHandler.bind(provider)),
      refresh:
        provider.refresh && tracing('refresh', provider.refresh.bind(provider)),
      logout: provider.logout?.bind(provider),
    };
  };
}

/** Does something before an answer is complete, so that whoever has got it finds what was done. */
function beforeEnd(res: Response, act: () => Promise<void>) {
  const end = res.end.bind(res) as (...args: unknown[]) => Response;
  res.end = (...args: unknown[]) => {
    act().then(() => end(...args));
    return res;
  };
}

/** Most failures are recorded where they get their code; the auth backend answers with the others as they are. */
async function failuresRecorded(
  steps: SignInTraceStep[],
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    if (!steps.some(({ type }) => type === 'failure')) {
      const { name, message } = toError(thrown);
      recordStep('failure', () => ({
        stage: 'request',
        error: name,
        message: shorten(withoutSecrets(message)),
      }));
    }
    throw thrown;
  }
}
