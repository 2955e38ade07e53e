/** Whose run it is: this portal's, or stock Backstage's. */
export type Side = 'kubrix' | 'stock';

export type Size = 'small' | 'full';

/** What was measured of one thing: one value a run, or what many within the run come to. */
export type Measured =
  number | { median: number; p95: number; samples: number };

/** What one run of one side came to, by the ids of the row's measures. */
export type Numbers = Record<string, Measured>;

/** What the runs of one side came to. */
export interface Summary {
  median: number;
  p95: number;
  runs: number;
  /** How many within each run, where there are many. */
  samples?: number;
}

/** What is to be reached. */
export interface Target {
  /** As it stands in the table. */
  text: string;
  /** Undefined where it needs the other side, which was not measured. */
  isMet: (sides: {
    kubrix: Summary;
    stock: Summary | undefined;
  }) => boolean | undefined;
  /** Whether it holds at every size; the others are for the full one. */
  everywhere?: boolean;
}

/** A line of the table. */
export interface Measure {
  id: string;
  title: string;
  unit: string;
  /** What of the case it is measured at, where that is not all of it. */
  size?: (label: string) => string;
  target?: Target;
}

/** One size of what is measured. */
export interface Case {
  /** What is measured, as it stands in the table; another is another case. */
  label: string;
  /** How many runs each side makes. */
  runs: number;
  /** About how long it takes. */
  seconds: { setUp: number; run: number };
}

/** What is ready to be measured. */
export interface Bench {
  /**
   * Makes one run of one side.
   *
   * @throws when nothing was measured.
   */
  run: (side: Side) => Promise<Numbers>;
  close: () => Promise<void>;
}

/** What belongs together in the table, since the same runs measure it. */
export interface Row<C extends Case = Case> {
  id: string;
  title: string;
  /** Who takes part; stock Backstage does not have everything. */
  sides: Side[];
  sizes: Record<Size, C[]>;
  measures: Measure[];
  open: (
    each: C,
    services: import('../services.mjs').Services,
  ) => Promise<Bench>;
}

/** What a run was made on. */
export interface Surroundings {
  commit: string;
  machine: { cpu: string; cores: number; memoryGb: number };
  versions: Record<string, string>;
}

/** One run, as it is kept. */
export interface Run extends Surroundings {
  row: string;
  size: Size;
  /** The label of the case. */
  case: string;
  side: Side;
  /** When it ended. */
  date: string;
  numbers: Numbers;
}

/** What the command line asks for. */
export interface Options {
  /** The ids of the rows. */
  only: string[];
  size: Size;
  resume: boolean;
  /** Where the table goes. */
  output: string;
}

/** A run that is still to be made. */
export interface Step {
  row: string;
  case: string;
  side: Side;
}
