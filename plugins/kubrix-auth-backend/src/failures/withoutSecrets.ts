const SECRETS: [RegExp, string][] = [
  [/\b((?:state|nonce|\w+_hash) mismatch), expected.*/g, '$1'],
  [/\s+/g, ' '],
  [/\.\s*$/, ''],
  [/\beyJ[\w-]+(?:\.[\w-]+)*/g, '***'],
  [
    /\b([\w-]*(?:code|state|nonce|token|secret|verifier))=[^\s&"']+/gi,
    '$1=***',
  ],
];

/** A message of a library or of an identity provider as a clause of one line, without what nobody who reads logs may know. */
export function withoutSecrets(message: string): string {
  return SECRETS.reduce(
    (text, [secret, replacement]) => text.replace(secret, replacement),
    message,
  );
}
