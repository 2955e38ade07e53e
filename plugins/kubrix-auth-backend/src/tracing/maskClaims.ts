import { SignInTraceValue } from '@kubrix/plugin-kubrix-common';

/** Claims about the sign-in rather than about the person. */
const SHOWN = ['iss', 'aud', 'azp', 'typ', 'acr', 'scope'];

/** Claims that are seconds since 1970 (OpenID Connect Core §2 and §5.1, RFC 7519 §4.1). */
const TIMES = ['exp', 'iat', 'nbf', 'auth_time', 'updated_at'];

const MASK = '•••';
const MAX_LENGTH = 500;
const MAX_ENTRIES = 100;

/**
 * Claims by name, without what they say of the person.
 *
 * @remarks
 * Numbers and booleans are shown, texts but for their first letter are not, whatever the claim is called: which claims an
 * identity provider sends is up to its operators.
 */
export function maskClaims(
  claims: Readonly<Record<string, unknown>>,
): Record<string, SignInTraceValue> {
  return Object.fromEntries(
    Object.entries(claims)
      .filter(([, value]) => value !== undefined)
      .slice(0, MAX_ENTRIES)
      .map(([name, value]) => [name, maskClaim(name, value)]),
  );
}

/** A text as its first letter, an email address with its domain. */
export function maskText(text: string): string {
  const [first = ''] = text;
  return isAddress(text)
    ? `${first}${MASK}${shorten(text.slice(text.lastIndexOf('@')))}`
    : `${first}${first && MASK}`;
}

/** A text as it is, unless it is an email address. */
export function maskAddress(text: string): string {
  return isAddress(text) ? maskText(text) : shorten(text);
}

/** The beginning of a text, all of it unless somebody made it long on purpose. */
export function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

function maskClaim(name: string, value: unknown): SignInTraceValue {
  const isShown = SHOWN.includes(name);
  if (typeof value === 'string') {
    return isShown ? shorten(value) : maskText(value);
  }
  if (typeof value === 'number') {
    return TIMES.includes(name) ? toTime(value) : value;
  }
  if (typeof value === 'boolean') {
    return value;
  }
  if (Array.isArray(value)) {
    return isShown && value.every(entry => typeof entry === 'string')
      ? value.slice(0, MAX_ENTRIES).map(shorten)
      : count(value.length, 'entry', 'entries');
  }
  return value === null
    ? 'null'
    : count(Object.keys(Object(value)).length, 'key', 'keys');
}

function toTime(seconds: number): SignInTraceValue {
  const time = new Date(seconds * 1_000);
  return Number.isNaN(time.getTime()) ? seconds : time.toISOString();
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}
