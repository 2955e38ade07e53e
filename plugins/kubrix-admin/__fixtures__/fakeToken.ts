/** A JSON web token that nobody signed. */
export function fakeToken(claims: object, header: object): string {
  const encode = (part: object) =>
    Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode(header)}.${encode(claims)}.signature`;
}
