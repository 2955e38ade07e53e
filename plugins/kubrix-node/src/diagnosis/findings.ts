import { Finding } from '@kubrix/plugin-kubrix-common';

/** One step of a diagnosis. */
export interface Check {
  /** A stable name, such as `discovery`. */
  id: string;
  title: string;
  run(): Promise<Finding[]>;
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
