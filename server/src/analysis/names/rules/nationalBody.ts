/** Rules about bodies of a country or a people, and about bodies with two things in their name. */
import { organisation, place, person, type Candidate, type NameContext } from '../candidates';
import { classOf } from '../gazetteer';
import { isOrganisationWord } from './organisationWords';

const lands = classOf('place') | classOf('demonym');
const listed = classOf('organisation') | classOf('body');
const named = lands | classOf('town') | classOf('given') | classOf('surname');

/** "Indian Navy", "Kenyan Ministry of Health": whose it is belongs to the name of a body that every country has. */
export function nationalBody(names: readonly Candidate[], context: NameContext): Candidate[] {
  const out: Candidate[] = [];
  for (const name of names) {
    const first = name.type <= place && isCommonBody(name, context) ? landBefore(name, context) : name.first;
    while (first < name.first && (out.at(-1)?.first ?? -1) >= first) out.pop();
    const free = (out.at(-1)?.last ?? 0) <= first;
    out.push(
      first < name.first && free ? { ...name, first, type: organisation, rule: 'national body' } : name,
    );
  }
  return out;
}

/** "Navy", "Ministry of Health", "Football Federation": it begins or ends with a word for such a body. */
function isCommonBody({ first, last, type }: Candidate, { forms, data }: NameContext): boolean {
  const tells = (at: number): boolean => forms[at]!.capital && data.nationalBodies.includes(forms[at]!.norm);
  if (type === person) return last - first === 1 && tells(first);
  return tells(first) || tells(last - 1);
}

/** Where the country or people right before a name begins; the name's own start where none stands there. */
function landBefore({ first }: Candidate, { forms, tokens, data }: NameContext): number {
  const { sentence } = tokens[first]!;
  const isLand = (at: number): boolean =>
    forms[at]?.capital === true &&
    tokens[at]!.sentence === sentence &&
    (forms[at].bits & lands) !== 0 &&
    !data.articles.includes(forms[at].norm);
  if (!isLand(first - 1)) return first;
  return isLand(first - 2) ? first - 2 : first - 1;
}

/** "National Scientific and Technical Research Council": what stands before "and" is no body by itself, what stands behind ends in the word for one. */
export function twoThings(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens, data } = context;
  const out: Candidate[] = [];
  for (const name of names) {
    const and = name.first - 1;
    const joined =
      name.type === organisation &&
      and > 1 &&
      forms[and]!.norm === data.bodiesOf.joins[0] &&
      tokens[and - 1]!.sentence === tokens[name.first]!.sentence &&
      isBodyWord(name.last - 1, context) &&
      name.last - name.first > 1;
    const first = joined ? thingBefore(and, out.at(-1), context) : undefined;
    if (first === undefined) {
      out.push(name);
      continue;
    }
    if (out.at(-1)?.last === and) out.pop();
    out.push({ ...name, first, rule: 'two things' });
  }
  return out;
}

const isBodyWord = (at: number, context: NameContext): boolean =>
  context.forms[at]!.capital && isOrganisationWord(context.forms[at]!, context);

/** Where everyday words with a capital begin that end right before "and", and are nobody's name by themselves. */
function thingBefore(and: number, last: Candidate | undefined, context: NameContext): number | undefined {
  const named = last?.last === and ? last : undefined;
  if (named && (named.type !== organisation || isBodyWord(and - 1, context))) return undefined;
  const least = named ? named.first : (last?.last ?? 0);
  let first = and;
  while (first > least && mayTell(first - 1, and, named !== undefined, context)) first -= 1;
  if (first === and) return undefined;
  return (named ? first === named.first : isBehindArticle(first, context)) ? first : undefined;
}

/** At the head of a sentence any word has a capital. */
const isBehindArticle = (at: number, { forms, tokens, data }: NameContext): boolean =>
  at > 0 && tokens[at - 1]!.sentence === tokens[at]!.sentence && data.articles.includes(forms[at - 1]!.norm);

/** `everyday`: a word that no list knows may be a name. */
function mayTell(at: number, and: number, everyday: boolean, { forms, tokens, data }: NameContext): boolean {
  const { capital, frequency, bits, norm } = forms[at]!;
  if (!capital || tokens[at]!.sentence !== tokens[and]!.sentence || data.articles.includes(norm))
    return false;
  return (bits & listed) === 0 && (frequency > 0 || (!everyday && (bits & named) === 0));
}
