/** What is measured. */
export interface Options {
  /** How many people browse at the same time. */
  people: number;
  /** How long; 0: the catalog is filled, and nothing is measured. */
  minutes: number;
  /** How many entities the catalog has, beside the people and their groups. */
  entities: number;
  /** Where a production build is; without it, one is made. */
  build?: string;
}

/** What was asked of the portal. */
export interface Browsed {
  /** How many pages were opened. */
  pages: number;
  /** Milliseconds of each answer, by what was asked for. */
  times: Record<string, number[]>;
  /** How often each thing went wrong. */
  failures: Record<string, number>;
}

/** The portal's memory after a garbage collection. */
export interface MemorySample {
  /** Since the first one. */
  minutes: number;
  heapMb: number;
  rssMb: number;
}
