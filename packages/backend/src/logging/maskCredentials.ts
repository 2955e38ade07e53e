const PARAMETERS = [
  'access_token',
  'client_secret',
  'code',
  'code_verifier',
  'id_token',
  'id_token_hint',
  'password',
  'refresh_token',
  'session_state',
  'state',
  'token',
];

/** `name=value` in an address or a form, up to whatever cannot be part of the value. */
const PARAMETER = new RegExp(
  `([?&#](?:${PARAMETERS.join('|')})=)[^&\\s"'\\\\#]+`,
  'gi',
);
/** Three base64url parts, of which the first is a JSON object (RFC 7519). */
const JSON_WEB_TOKEN = /\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g;
const AUTHORIZATION = /\b((?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi;

/**
 * Takes what could be used to sign in out of a line of the log.
 *
 * @remarks
 * The access log has the addresses of all requests, and with them the codes that Keycloak hands out (RFC 9700 §4.3.1).
 */
export function maskCredentials(line: string): string {
  return line
    .replace(PARAMETER, '$1***')
    .replace(JSON_WEB_TOKEN, '***')
    .replace(AUTHORIZATION, '$1***');
}
