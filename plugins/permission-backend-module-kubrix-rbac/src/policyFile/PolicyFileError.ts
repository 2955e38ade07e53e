import { InputError } from '@backstage/errors';

/** What is wrong at one place of a policy file. */
export interface PolicyFileProblem {
  /** Path of the file as it is configured. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** What is wrong, and what to do. */
  message: string;
}

/** A policy file cannot be used. Lists everything that is wrong in it, not only the first problem. */
export class PolicyFileError extends InputError {
  /** In the order of the file. */
  readonly problems: readonly PolicyFileProblem[];

  constructor(problems: readonly PolicyFileProblem[]) {
    super(
      problems
        .map(
          ({ file, line, column, message }) =>
            `${file}:${line}:${column}: ${message}`,
        )
        .join('\n'),
    );
    this.problems = problems;
  }
}
