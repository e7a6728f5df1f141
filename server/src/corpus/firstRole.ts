/** What somebody is, in one role. */
import type { Actor } from '../model/types';

/** The first role in words; a bare number is somebody's age. */
export function firstRole<Role extends Pick<Actor['roles'][number], 'text'>>(
  roles: readonly Role[],
): Role | undefined {
  return roles.find(({ text }) => /\p{L}/u.test(text));
}
