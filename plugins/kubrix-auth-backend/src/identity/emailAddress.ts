/** The catalog does not index longer values, so a longer address would look as if nobody had it. */
const MAX_LENGTH = 200;

/** Whether an address can be looked up in the catalog and be trusted to be one address. */
export function isUsableAddress(email: string): boolean {
  return (
    email.length <= MAX_LENGTH && /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u.test(email)
  );
}

/**
 * Whether two addresses are the same but for the case of ASCII letters.
 *
 * @remarks
 * Nothing else is folded. `toLowerCase` turns the Kelvin sign into `k`, and NFKC turns full-width letters into ASCII:
 * whoever registers such an address would take over the account of the one that it folds to (CVE-2019-19844).
 */
export function isSameAddress(a: string, b: string): boolean {
  return lowerAscii(a) === lowerAscii(b);
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, letter => letter.toLowerCase());
}
