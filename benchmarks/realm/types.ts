/** How large a realm is, beside the demo organisation in it. */
export interface RealmSize {
  users: number;
  /** In trees three deep of ten. */
  groups: number;
}

/** A group as Keycloak imports it. */
export interface ImportedGroup {
  name: string;
  path: string;
  subGroups: ImportedGroup[];
}

/** A user as Keycloak imports them. */
export interface ImportedUser {
  username: string;
  email: string;
  emailVerified: boolean;
  firstName: string;
  lastName: string;
  enabled: boolean;
  /** Paths. */
  groups: string[];
}

/** What is in a realm, and so is to be in the catalog: relations by references of entities. */
export type Organisation = Map<string, string[]>;
