/** How a check judges one thing. */
export type Verdict = 'good' | 'doubtful' | 'bad' | 'unknown';

/** What a check has found about one thing. */
export interface Finding {
  verdict: Verdict;
  /** A sentence for operators, without secrets. */
  text: string;
  /** What to do, for what is doubtful or bad. */
  remedy?: string;
}

/** One step of a diagnosis. */
export interface Check {
  /** A stable name, such as `discovery`. */
  id: string;
  title: string;
  run(): Promise<Finding[]>;
}

/** A check with what it found. */
export interface CheckedCheck {
  id: string;
  title: string;
  findings: Finding[];
}

export function good(text: string): Finding {
  return { verdict: 'good', text };
}

export function doubtful(text: string, remedy?: string): Finding {
  return { verdict: 'doubtful', text, remedy };
}

export function bad(text: string, remedy: string): Finding {
  return { verdict: 'bad', text, remedy };
}

/** What could not be found out, since something before it is bad. */
export function unknown(text: string): Finding {
  return { verdict: 'unknown', text };
}
