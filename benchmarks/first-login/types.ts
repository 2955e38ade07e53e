/** What is measured. */
export interface Options {
  /** How many people sign in for the first time, one after another. */
  logins: number;
  /** How many others a full sync brings at the same time; 0: no sync runs. */
  duringSync: number;
  /** How many portals share the work, behind one address. */
  replicas: number;
  /** Whether browsers learn by signals that an account is ready, or by asking alone. */
  signals: boolean;
}

/** The first login of one person. */
export interface FirstLogin {
  /** From the end of the sign-in until Re-login is enabled. */
  seconds: number;
  /** Whether the full sync had not brought all others when it began. */
  duringSync: boolean;
}

/** What some first logins took, in seconds. */
export interface Summary {
  /** Which ones. */
  logins: string;
  count: number;
  p50: number;
  p95: number;
  max: number;
}
