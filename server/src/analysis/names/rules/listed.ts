/** Rules that lean on the lists: names of several words that are known whole, and words that only organisations have. */
import {
  opensSentence,
  organisation,
  other,
  ownersOf,
  person,
  place,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { behindTitles } from './boundaries';
import type { WordForm } from '../wordForms';
import { listedRun } from './listedRun';

const organisations = classOf('organisation') | classOf('body');
const places = classOf('place');
const word = classOf('orgword');
const given = classOf('given');

/** A run of words with capitals that a list has as one name, where the tagger saw nothing or only parts of it. */
export function listedWhole(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, sentences } = context;
  const owner = ownersOf(names, forms.length);
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const { first, last } of sentences)
    for (let i = first; i < last; i += 1) {
      if (!forms[i]!.capital) continue;
      const run = listedRun(context, { first: i, last }, { least: 2, most: 6 }, asListed);
      if (!run) continue;
      const { last: end, type } = run;
      const touching = touchingNames(names, owner, { first: i, last: end });
      const split =
        touching.length === 1 ? splitPerson(touching[0]!, i, { last: end, type }, context) : undefined;
      if (split) {
        gone.add(touching[0]!);
        added.push(...split);
      } else if (touching.every((n) => n.first >= i && n.last <= end && n.last - n.first < end - i)) {
        for (const n of touching) gone.add(n);
        added.push({ first: i, last: end, type, rule: 'listed', confidence: 0.9 });
      }
      i = end - 1;
    }
  return replaced(names, gone, added);
}

function asListed(bits: number): number | undefined {
  if (bits & organisations) return organisation;
  return bits & places ? place : undefined;
}

/** "Sinn Féin TD Róisín Gildea": the party in front of its member is a name of its own. */
function splitPerson(
  name: Candidate,
  from: number,
  { last, type }: Pick<Candidate, 'last' | 'type'>,
  context: NameContext,
): Candidate[] | undefined {
  if (name.type !== person || type !== organisation || name.first !== from) return undefined;
  const first = behindTitles({ first: last, last: name.last }, context);
  if (first >= name.last) return undefined;
  return [
    { first: from, last, type, rule: 'listed', confidence: 0.9 },
    { ...name, first, rule: 'listed' },
  ];
}

/** "Oban Chronicle", "Pellinor" before an untagged "Group": the word tells that it is an organisation, and belongs to it. */
export function organisationWord(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens, data } = context;
  const owner = ownersOf(names, forms.length);
  const isWord = (form: WordForm): boolean =>
    (form.bits & word) !== 0 || data.organisationWords.includes(form.norm);
  return names.map((name) => {
    // "Transit Workers' Union": a genitive does not part the two.
    const genitive =
      /^['’]s?$/.test(forms[name.last]?.norm ?? '') && forms[name.last - 1]!.norm.endsWith('s');
    const last = genitive ? name.last + 1 : name.last;
    const next = forms[last];
    const follows =
      next !== undefined &&
      next.capital &&
      !next.upper &&
      owner[last] === 0 &&
      isWord(next) &&
      tokens[last]!.sentence === tokens[name.first]!.sentence;
    if (follows && (!genitive || name.type === organisation) && name.type !== other && name.type < 4)
      return { ...name, last: last + 1, type: organisation, rule: 'organisation word' };
    const end = forms[name.last - 1]!;
    const ends = name.last - name.first > 1 && isWord(end) && end.capital;
    if (ends && (name.type === place || name.type === person) && name.confidence < 0.9)
      return { ...name, type: organisation, rule: 'organisation word' };
    return name;
  });
}

/** "zorggroep De Linde": what stands right before the name says that it is an organisation; a given name says more. */
export function organisationKind(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens, data } = context;
  return names.map((name) => {
    if (name.type === organisation || name.type > other || name.first === 0) return name;
    const before = forms[name.first - 1]!;
    const inSentence = tokens[name.first - 1]!.sentence === tokens[name.first]!.sentence;
    if (!inSentence || !before.word || before.capital || (forms[name.first]!.bits & given) !== 0) return name;
    if (!data.organisationKinds.some((kind) => before.norm.endsWith(kind))) return name;
    return { ...name, type: organisation, rule: 'organisation kind' };
  });
}

/**
 * "rechtbank Overijssel" is one name; so is "Bakkerij Terlinck" inside a sentence, where only a name has a capital. What
 * the tagger made of the first word goes up in it.
 */
export function organisationAhead(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms, tokens, data } = context;
  const out: Candidate[] = [];
  for (const name of names) {
    const first = name.first - 1;
    const before = first < 0 ? undefined : forms[first];
    const joined =
      before?.word === true &&
      name.type < other &&
      tokens[first]!.sentence === tokens[name.first]!.sentence &&
      (data.courts.includes(before.norm) ||
        (before.capital &&
          !before.upper &&
          !opensSentence(first, context) &&
          data.organisationKinds.some((kind) => before.norm.endsWith(kind))));
    const last = out.at(-1);
    if (joined && last?.last === name.first && last.first === first) out.pop();
    const free = (out.at(-1)?.last ?? 0) <= first;
    out.push(joined && free ? { ...name, first, type: organisation, rule: 'organisation ahead' } : name);
  }
  return out;
}
