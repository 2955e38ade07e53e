import { SignInProvider } from './signInProviders';

const NOT_ONE_USER =
  'Your account does not lead to exactly one portal user. Ask your platform team to check the portal users with your email address.';

/**
 * Why a sign-in can fail, with the words for the person. The codes are stable: they are in logs, in messages and in
 * docs/troubleshooting.md.
 *
 * @remarks
 * No configuration, no claims, and nothing by which a stranger learns of another account.
 */
export const signInFailureTexts = {
  SIGN_IN_NOT_SUPPORTED:
    'The {{provider}} provider is not configured to support sign-in. Choose another way, or ask your administrator.',
  PROVIDER_MISCONFIGURED:
    'This way to sign in is not set up correctly. Choose another way, or ask your platform team.',
  PROVIDER_NOT_FOUND:
    'This way to sign in is not set up. Choose another way, or ask your platform team.',
  ORIGIN_NOT_ALLOWED:
    'This portal expects to be opened at {{expected}}. Open that address and sign in there, or ask your administrator.',
  USER_NOT_FOUND:
    'The portal has no user for your account. Ask your platform team to add you.',
  EMAIL_NOT_VERIFIED:
    'Your account has no verified email address, so the portal cannot tell who you are. Verify your email address in {{idp}}, then sign in again.',
  EMAIL_INVALID:
    'Your account has an email address that the portal cannot use. Ask your platform team to correct it in {{idp}}, then sign in again.',
  EMAIL_CONFLICT: NOT_ONE_USER,
  BINDING_CONFLICT: NOT_ONE_USER,
  BINDING_REQUIRED: NOT_ONE_USER,
  NAME_AMBIGUOUS:
    'Your account has a user name or an email address with characters that can be mistaken for others, so the portal cannot tell who you are. Ask your platform team.',
  DOMAIN_NOT_ALLOWED:
    'Your email address is not from a domain that may sign in to this portal.',
  CATALOG_UNAVAILABLE:
    'The portal cannot look up its users at the moment. Try again in a minute.',
  DATABASE_UNAVAILABLE:
    'The portal cannot reach its database at the moment. Try again in a minute; if this stays, ask your platform team.',
  IDP_UNREACHABLE:
    '{{idp}} cannot be reached at the moment. Try again in a minute; if this stays, ask your platform team.',
  IDP_ERROR:
    '{{idp}} did not complete the sign-in. Try again; if this stays, ask your platform team.',
  KEYS_CHANGED: '{{idp}} has just changed its keys. Sign in again.',
  CLIENT_SECRET_INVALID:
    '{{idp}} does not accept this portal, so nobody can sign in. Tell your platform team.',
  REDIRECT_URI_MISMATCH:
    '{{idp}} does not know the address of this portal, so nobody can sign in. Tell your platform team.',
  STATE_MISMATCH:
    'This sign-in did not begin in this browser, took too long, or your browser blocks cookies of this site. Allow them, then try again.',
  POPUP_BLOCKED:
    'Your browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
  POPUP_CLOSED:
    'The sign-in window was closed before you were signed in. You can try again.',
  SESSION_EXPIRED:
    'You are no longer signed in: your session has ended. Please sign in again.',
  CLOCK_SKEW:
    'The clocks of the portal and of {{idp}} differ, so nobody can sign in. Tell your platform team.',
  TLS_UNTRUSTED:
    'The portal does not trust the connection to {{idp}}, so nobody can sign in. Tell your platform team.',
  SIGN_IN_FAILED:
    'Something went wrong. Try again; if this stays, ask your platform team.',
} as const;

/** Why a sign-in failed. */
export type SignInFailureCode = keyof typeof signInFailureTexts;

/** What the placeholders of a text stand for. */
export interface SignInFailureValues {
  /** Name of the way to sign in. */
  provider: string;
  /** Name of the identity provider. */
  idp: string;
  /** The origin at which the portal expects to be opened. */
  expected: string;
}

/** The words of a code, in English. */
export function signInFailureText(
  code: SignInFailureCode,
  values: Partial<SignInFailureValues> = {},
): string {
  return Object.entries(values).reduce(
    (text: string, [name, value]) => text.replaceAll(`{{${name}}}`, value),
    signInFailureTexts[code],
  );
}

/** What the texts call a provider. */
export function signInFailureValues({
  title,
  idp,
}: Pick<SignInProvider, 'title' | 'idp'>) {
  return { provider: title, idp: idp ?? title };
}

/** A failure as the sign-in page is told of it. */
export interface ToldSignInFailure {
  /** What the person reads. */
  text: string;
  code: SignInFailureCode;
  /** What the log has beside it. */
  reference: string;
}

/** What the auth backend puts before the message where a session does not go on. */
const REFRESH = 'Refresh failed; caused by \\w+: ';
const TOLD = new RegExp(
  `^(?:${REFRESH})?([\\s\\S]+) \\(([A-Z_]+), reference ([\\da-f]+)\\)$`,
);

/**
 * Writes a failure as one message.
 *
 * @remarks
 * All that the auth backend hands to the sign-in page is the message of an error, in the redirect flow as in the window.
 */
export function formatSignInFailure({
  text,
  code,
  reference,
}: ToldSignInFailure): string {
  return `${text} (${code}, reference ${reference})`;
}

/** Reads what {@link formatSignInFailure} wrote, also in the answer of `/refresh`; undefined for any other message. */
export function parseSignInFailure(
  message: string,
): ToldSignInFailure | undefined {
  const [, text, code, reference] = TOLD.exec(message) ?? [];
  return isSignInFailureCode(code) ? { text, code, reference } : undefined;
}

function isSignInFailureCode(code = ''): code is SignInFailureCode {
  return Object.hasOwn(signInFailureTexts, code);
}
