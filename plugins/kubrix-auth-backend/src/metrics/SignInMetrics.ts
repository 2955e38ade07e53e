import { LoggerService } from '@backstage/backend-plugin-api';
import {
  MetricAttributes,
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceHistogram,
} from '@backstage/backend-plugin-api/alpha';
import { toError } from '@backstage/errors';

/** A scrape may come from several collectors; each costs the database one count at most in this time. */
const COUNT_EVERY_MS = 10_000;

/** How a sign-in or a token refresh ended; `code` says why it was refused. */
export interface SignInResult extends MetricAttributes {
  result: 'pending' | 'catalog_user' | 'refused';
  code?: string;
}

/** What operators measure of sign-ins and of first logins. */
export class SignInMetrics {
  readonly #signIns: MetricsServiceCounter<SignInResult>;
  readonly #readyDuration: MetricsServiceHistogram;

  constructor(options: {
    metrics: MetricsService;
    /** Counts the people who wait. */
    countPending: () => Promise<number>;
    logger: LoggerService;
  }) {
    const { metrics, countPending, logger } = options;
    this.#signIns = metrics.createCounter('kubrix.sign_ins', {
      description: 'Sign-ins and token refreshes with Keycloak, by result',
    });
    this.#readyDuration = metrics.createHistogram(
      'kubrix.first_login.ready.duration',
      {
        description:
          'Time from the first sign-in with a temporary identity until the portal knows that the account is set up',
        unit: 's',
        advice: {
          explicitBucketBoundaries: [
            0.5, 1, 2, 3, 5, 10, 30, 60, 300, 900, 1800, 3600,
          ],
        },
      },
    );
    const latest = atMostEvery(COUNT_EVERY_MS, countPending);
    metrics
      .createObservableGauge('kubrix.pending_users', {
        description: 'People who wait for their account to be set up',
      })
      .addCallback(async gauge => {
        try {
          gauge.observe(await latest());
        } catch (error) {
          logger.warn('Could not count the pending users', toError(error));
        }
      });
  }

  /** A sign-in or a token refresh ended. */
  signedIn(result: SignInResult): void {
    this.#signIns.add(1, result);
  }

  /** Somebody's account is set up, so many seconds after their first sign-in. */
  becameReady(seconds: number): void {
    this.#readyDuration.record(seconds);
  }
}

function atMostEvery<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let latest: { at: number; answer: Promise<T> } | undefined;
  return () => {
    if (!latest || Date.now() - latest.at >= ms) {
      latest = { at: Date.now(), answer: ask() };
    }
    return latest.answer;
  };
}
