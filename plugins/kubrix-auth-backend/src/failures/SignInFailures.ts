import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import {
  formatSignInFailure,
  parseSignInFailure,
  SignInFailureCode,
  signInFailureText,
  signInFailureValues,
  SignInProvider,
} from '@kubrix/plugin-kubrix-common';
import { randomBytes } from 'node:crypto';
import { recordStep } from '../tracing/recordStep';
import { classifyFailure, SignInStage } from './classifyFailure';
import { remedyOf } from './remedies';
import { SignInFailure } from './SignInFailure';
import { withoutSecrets } from './withoutSecrets';

const REFERENCE_BYTES = 4;

/** What people are told, where the log says more: whoever signs in must not learn whether another is bound. */
const TOLD_CODES: Partial<Record<SignInFailureCode, SignInFailureCode>> = {
  BINDING_CONFLICT: 'EMAIL_CONFLICT',
  BINDING_REQUIRED: 'EMAIL_CONFLICT',
};

/** An answer of an OAuth provider, as its libraries put it into a message. */
const OAUTH_ERROR =
  /^(?:Authentication \w+, )?([a-z]+_[a-z_]+(?: \([\w ,.'-]{1,200}\))?)$/;

/** A way to sign in, as far as messages name it. */
export type FailingProvider = Pick<SignInProvider, 'id' | 'title' | 'idp'>;

/** Turns whatever made a sign-in fail into words for the person, and a line in the log that a reference leads to. */
export class SignInFailures {
  readonly #logger: LoggerService;
  readonly #environment: string;
  readonly #userNotFound: string | undefined;

  constructor(options: {
    logger: LoggerService;
    environment: string;
    /** What people read whom the catalog does not know. */
    userNotFound?: string;
  }) {
    this.#logger = options.logger;
    this.#environment = options.environment;
    this.#userNotFound = options.userNotFound;
  }

  /** @throws Error when what people are to read is no text. */
  static fromConfig(config: Config, logger: LoggerService): SignInFailures {
    return new SignInFailures({
      logger,
      environment:
        config.getOptionalString('auth.environment') ?? 'development',
      userNotFound: config.getOptionalString(
        'kubrix.auth.messages.userNotFound',
      ),
    });
  }

  /**
   * Logs a failure under a new reference, unless that was done.
   *
   * @returns the error for the person, whose message ends with code and reference
   */
  report(
    thrown: unknown,
    stage: SignInStage,
    provider: FailingProvider,
  ): Error {
    const error = toError(thrown);
    if (parseSignInFailure(error.message)) {
      return error;
    }
    const failure = this.#toFailure(error, stage, provider);
    const { code, detail } = failure;
    const reference = randomBytes(REFERENCE_BYTES).toString('hex');
    const path = `auth.providers.${provider.id}.${this.#environment}`;
    // Somebody whose session has ended is nothing to wake an operator for.
    this.#logger[code === 'SESSION_EXPIRED' ? 'info' : 'warn'](
      `Sign-in failed (${code}, reference ${reference}) with ${provider.id}: ${withoutSecrets(
        detail,
      )}. ${remedyOf(code, path)}`,
    );
    recordStep('failure', () => ({
      stage,
      code,
      reference,
      message: failure.message,
    }));
    const told = new Error(
      formatSignInFailure({
        text: failure.message,
        code: TOLD_CODES[code] ?? code,
        reference,
      }),
    );
    told.name = failure.name;
    return told;
  }

  #toFailure(
    error: Error,
    stage: SignInStage,
    provider: FailingProvider,
  ): SignInFailure {
    const code =
      error instanceof SignInFailure
        ? error.code
        : classifyFailure(error, stage);
    if (code === 'USER_NOT_FOUND' && this.#userNotFound) {
      return new SignInFailure(code, detailOf(error), this.#userNotFound);
    }
    return error instanceof SignInFailure
      ? error
      : new SignInFailure(code, detailOf(error), textOf(code, error, provider));
  }
}

function detailOf(error: Error): string {
  return error instanceof SignInFailure ? error.detail : error.message;
}

function textOf(
  code: SignInFailureCode,
  { message }: Error,
  provider: FailingProvider,
): string {
  const values = signInFailureValues(provider);
  const answer =
    code === 'IDP_ERROR' ? OAUTH_ERROR.exec(message)?.[1] : undefined;
  return answer
    ? `${values.idp} refused the sign-in: ${answer}. Ask your platform team.`
    : signInFailureText(code, values);
}
