/** What articles tell of somebody, in the order in which hover, tooltips and tables show it. */
import type { Message } from '../../../l10n/message';
import type { Actor, Role } from '../model/types';

/** Of an actor, what is told in words; of one article or of several. */
export type Told = Pick<Actor, 'name' | 'affiliations' | 'age' | 'expansion'> & {
  readonly roles: readonly Pick<Role, 'text' | 'kind' | 'resolved'>[];
};

/**
 * Lines that tell what somebody is: his roles, what says most first (at most `most` of them), then where he belongs, his
 * age, or what an abbreviation stands for. No line says nothing: of whom nothing is told, there are none.
 */
export function factLines(actor: Told, message: Message, most = 2): string[] {
  const roles = rolesByWorth(actor.roles).slice(0, most).map(roleWords);
  const belongs = belonging(actor, message);
  return belongs === '' ? roles : [...roles, belongs];
}

const worth = ['title', 'apposition', 'brackets', 'relation', 'plural', 'reference', 'clause'];

/** What the reader wrote first, then what says most; of the same kind in the order of the text. A bare number is no role. */
export function rolesByWorth<R extends Pick<Role, 'text' | 'kind'>>(roles: readonly R[]): R[] {
  const rank = ({ kind }: R): number => (kind === undefined ? -1 : worth.indexOf(kind));
  return roles.filter(({ text }) => /\p{L}/u.test(text)).sort((a, b) => rank(a) - rank(b));
}

/** In the words of the article, with what they come down to where that is known: "Franse ambtgenoot = Franse president". */
export const roleWords = ({ text, resolved }: Pick<Role, 'text' | 'resolved'>): string =>
  resolved === undefined ? text : `${text} = ${resolved}`;

/** Party, club or employer, and age; of an organisation what its abbreviation stands for. Empty where nothing is told. */
export function belonging(
  { affiliations = [], age, expansion, name }: Omit<Told, 'roles'>,
  message: Message,
): string {
  const years = age === undefined ? [] : [message('age', age)];
  const written = expansion === undefined || expansion === name ? [] : [expansion];
  return [...affiliations, ...years, ...written].join(' · ');
}
