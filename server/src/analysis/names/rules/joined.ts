/** Rules about names with a word or sign inside that joins: "Crate & Barrel" is one, "Philips en Rusland" are two. */
import {
  mendRuns,
  opensSentence,
  organisation,
  other,
  person,
  place,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { listedRun, type ListedRun } from './listedRun';

const organisations = classOf('organisation') | classOf('body');
const places = classOf('place');
const given = classOf('given');

/** "Ember & Oak": words with a capital on both sides of an ampersand are a firm, whatever the tagger made of each. */
export function ampersand(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  return mendRuns(
    names,
    context,
    (rest) => ampersandRun(rest, context),
    ({ first, last }, touching) => {
      const inside = touching.every((n) => n.first >= first && n.last <= last);
      const known = touching.some((n) => n.type === other || n.last - n.first === last - first);
      if (!inside || known) return undefined;
      return [{ first, last, type: organisation, rule: 'ampersand', confidence: 0.8 }];
    },
  );
}

/** Words with a capital, an ampersand among them; a word that opens the sentence and is an everyday one stays outside. */
function ampersandRun(
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  context: NameContext,
): ListedRun | undefined {
  const { forms } = context;
  if (forms[first]!.frequency > 0 && forms[first + 1]?.capital && opensSentence(first, context))
    return undefined;
  let end = first;
  let joined = false;
  while (end < last && (forms[end]!.capital || (forms[end]!.norm === '&' && forms[end + 1]?.capital))) {
    joined ||= forms[end]!.norm === '&';
    end += 1;
  }
  return joined ? { first, last: Math.min(end, last), type: organisation } : undefined;
}

/** "Astrobotic and India", "Asda and Crate & Barrel": what was taken for one body is two names, when a list has one of them. */
export function joinedApart(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  return names.flatMap((name) => {
    const at = name.type === organisation ? joinIn(name, context) : undefined;
    if (at === undefined) return [name];
    const left = knownType({ first: name.first, last: at }, context);
    const right = knownType({ first: at + 1, last: name.last }, context);
    if (left !== organisation && right === undefined) return [name];
    return [
      { ...name, last: at, type: left ?? organisation, rule: 'joined apart' },
      { ...name, first: at + 1, type: right ?? organisation, rule: 'joined apart' },
    ];
  });
}

/** The one word that joins, where nothing before it says what a body is for and no list has the whole. */
function joinIn(name: Candidate, context: NameContext): number | undefined {
  const { forms, data } = context;
  const joins = data.portfolios.joins.filter((join) => /^\p{L}/u.test(join));
  let found: number | undefined;
  for (let i = name.first + 1; i < name.last - 1; i += 1) {
    if (found === undefined && data.bodiesOf.of.includes(forms[i]!.norm)) return undefined;
    if (!joins.includes(forms[i]!.norm)) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found === undefined || knownType(name, context) !== undefined ? undefined : found;
}

/** What the lists have a run of words as, if they have all of it. */
function knownType(run: Pick<Candidate, 'first' | 'last'>, context: NameContext): number | undefined {
  const size = run.last - run.first;
  return listedRun(context, run, { least: size, most: size }, (bits) =>
    bits & organisations ? organisation : bits & places ? place : undefined,
  )?.type;
}

/** "Karakoram Highway", "Hurricane Maeve", "orkaan Maeve": the word for its kind tells what a name is. */
export function kindInside(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  return names.map((name) => {
    if (name.rule === 'listed' || name.type >= other) return name;
    if (isStorm(name, context)) return { ...name, type: other, rule: 'kind inside' };
    return endsAsPlace(name, context) ? { ...name, type: place, rule: 'kind inside' } : name;
  });
}

function isStorm({ first, last, type }: Candidate, { forms, data }: NameContext): boolean {
  const kind = last - first === 1 ? forms[first - 1] : last - first === 2 ? forms[first] : undefined;
  return type === person && data.storms.includes(kind?.norm ?? '') && (forms[last - 1]!.bits & given) !== 0;
}

/** Some are called so: "Picabo Street", "Van der Laan". */
function endsAsPlace({ first, last, type }: Candidate, { forms, data }: NameContext): boolean {
  if (last - first < 2 || !data.placeWords.includes(forms[last - 1]!.norm)) return false;
  const called = (forms[first]!.bits & given) !== 0 || forms.slice(first, last).some((form) => form.particle);
  return type !== person || !called;
}
