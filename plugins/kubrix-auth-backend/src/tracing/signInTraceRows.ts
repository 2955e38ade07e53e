/** The table of {@link SignInTraceRow}s in the auth plugin's database. */
export const TRACES_TABLE = 'kubrix_sign_in_traces';

/** The table of {@link SignInTraceRequestRow}s, which go with their trace. */
export const REQUESTS_TABLE = 'kubrix_sign_in_trace_requests';

/** A trace as the database has it. */
export interface SignInTraceRow {
  id: string;
  /** Reference of the user who began it. */
  owner: string;
  created: Date;
}

/** A traced request as the database has it. */
export interface SignInTraceRequestRow {
  trace_id: string;
  started: Date;
  /** A `SignInTraceRequest` as JSON. */
  request: string;
}
