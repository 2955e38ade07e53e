/** What is measured. */
export interface Options {
  /** Whom the portal asks who somebody is: a stub that knows no passwords, or a real Keycloak. */
  provider: 'stub' | 'keycloak';
  /** How many sign-ins begin each second; one measurement after the other. */
  rates: number[];
  /** How long sign-ins begin. */
  seconds: number;
  /** How many people of the catalog take turns. */
  people: number;
  /** How many per cent of the sign-ins are somebody's first. */
  newPercent: number;
  /** Where a production build is; without it, one is made. */
  build?: string;
}

/** Somebody who signs in. */
export interface Person {
  username: string;
  /** What they type where they are asked for it. */
  password: string;
  /** Whether they are in the catalog. */
  known: boolean;
  /** Names of the groups that they are in. */
  groups?: string[];
}

/** What one sign-in took, in milliseconds. */
export interface SignInTimes {
  /** Until the portal says where to log in. */
  start: number;
  /** Until the identity provider sends the browser back. */
  logIn: number;
  /** Until the portal has exchanged the code, and says who it is. */
  callback: number;
  /** Until the portal says so again, as at each visit after that. */
  refresh: number;
  /** All of it, and how late it began: from when it was due. */
  total: number;
}

/** What became of sign-ins at a rate. */
export interface Measured {
  /** How many sign-ins began each second. */
  rate: number;
  /** Of those that ended well. */
  times: SignInTimes[];
  /** How often each thing went wrong. */
  failures: Record<string, number>;
  /** From when the first was due until the last had ended. */
  seconds: number;
}
