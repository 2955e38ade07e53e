import { RbacQuestion } from '../../api/KubrixAdminApi';

/** A question as it is typed: what is empty was not named yet. */
export type WhyDraft = Required<RbacQuestion>;

const FIELDS = ['user', 'permission', 'entity'] as const;

/** The question in the query of an address. */
export function readDraft(params: URLSearchParams): WhyDraft {
  const [user, permission, entity] = FIELDS.map(
    field => params.get(field)?.trim() ?? '',
  );
  return { user, permission, entity };
}

/** The query of the address that asks the same. */
export function writeDraft(draft: WhyDraft): URLSearchParams {
  const named = FIELDS.map(field => [field, draft[field].trim()]);
  return new URLSearchParams(named.filter(([, value]) => value));
}

/** What can be asked; `undefined` where too little was named. */
export function questionOf({
  user,
  permission,
  entity,
}: WhyDraft): RbacQuestion | undefined {
  return user && permission
    ? { user, permission, ...(entity && { entity }) }
    : undefined;
}
