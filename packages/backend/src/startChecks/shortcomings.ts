/** The texts that stand where a value has yet to be put, as whole values and in any case. */
const PLACEHOLDERS = [
  /^change[-_ ]?(this|me|it)$/i,
  /^replace[-_ ]?(this|me|it)$/i,
  /^(placeholder|todo|tbd|x{3,})$/i,
  /^<[^<>]*>$/,
  // What nothing has filled in.
  /^\$\{[^{}]*\}$/,
  /^\{\{.*\}\}$/,
];

/** Why a value cannot be meant, or `undefined` where it can. */
export function shortcomingOf(
  value: unknown,
): 'is not set' | 'is empty' | 'is a placeholder' | undefined {
  if (value === undefined || value === null) {
    return 'is not set';
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  const text = value.trim();
  if (text === '') {
    return 'is empty';
  }
  return PLACEHOLDERS.some(placeholder => placeholder.test(text))
    ? 'is a placeholder'
    : undefined;
}
