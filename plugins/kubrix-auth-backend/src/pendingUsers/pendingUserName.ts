import { Person } from '../identity/person';

const MAX_LENGTH = 63;

/**
 * The name of a pending user, a valid entity name made from the local part of their email address, or from their user
 * name where no address is verified.
 *
 * @remarks
 * Different people may lead to one name: the caller asks for the next `attempt` when a name is taken.
 *
 * @param attempt - 1 gives the plain name, n > 1 the name with the suffix `-n`.
 * @returns At most 63 characters of `[a-z0-9._-]`, starting and ending with a letter or digit.
 */
export function pendingUserName(
  { email, username }: Pick<Person, 'email' | 'username'>,
  attempt: number = 1,
): string {
  const suffix = attempt > 1 ? `-${attempt}` : '';
  const source = email ? email.slice(0, email.lastIndexOf('@')) : username;
  const name = trimSeparators(
    (source ?? '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-'),
  );
  return (
    trimSeparators(name.slice(0, MAX_LENGTH - suffix.length)) || 'user'
  ).concat(suffix);
}

function trimSeparators(name: string): string {
  return name.replace(/^[._-]+|[._-]+$/g, '');
}
