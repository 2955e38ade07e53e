/** Id of the backend plugin that makes the doctor's checks for admins. */
export const DIAGNOSTICS_PLUGIN_ID = 'kubrix-diagnostics';

/** Path of {@link DiagnosticsResponse} below the base URL of that plugin; each request for it makes the checks anew. */
export const DIAGNOSTICS_CHECKS_PATH = '/checks';

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

/** A check with what it found. */
export interface CheckedCheck {
  /** A stable name, such as `discovery`. */
  id: string;
  title: string;
  findings: Finding[];
}

/** Answer of `GET` {@link DIAGNOSTICS_CHECKS_PATH}. Times are ISO 8601. */
export interface DiagnosticsResponse {
  startedAt: string;
  endedAt: string;
  /** In the order in which a sign-in needs what they check. */
  checks: CheckedCheck[];
}
