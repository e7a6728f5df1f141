/** Rules that lean on the lists: names of several words that are known whole, and words that only organisations have. */
import {
  mendRuns,
  opensSentence,
  organisation,
  other,
  ownersOf,
  person,
  place,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { behindTitles } from './boundaries';
import type { WordForm } from '../wordForms';
import { listedRun, type ListedRun } from './listedRun';
import { isOrganisationWord, namesKind } from './organisationWords';

const organisations = classOf('organisation') | classOf('body');
const places = classOf('place');
const word = classOf('orgword');
const given = classOf('given');
/** Classes that an organisation may have besides: a word that the dictionary writes with a capital tells nothing. */
const knownBody = organisations | word | classOf('capital');

/**
 * A run of words with capitals that a list has as one name, where the tagger saw nothing or only parts of it; and a word
 * by itself that is known as an organisation and as nothing else.
 */
export function listedWhole(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  return mendRuns(
    names,
    context,
    (rest) => listedRun(context, rest, { least: 2, most: 6 }, asListed) ?? listedWord(rest.first, context),
    (run, touching) => {
      const split = touching.length === 1 ? splitPerson(touching[0]!, run, context) : undefined;
      if (split) return split;
      const { first, last, type } = run;
      const gives = touching.every((name) => givesWay(name, run));
      return gives ? [{ first, last, type, rule: 'listed', confidence: 0.9 }] : undefined;
    },
  );
}

/** A part of the run; or all of a run of one word, of another type and not sure. */
function givesWay(name: Candidate, { first, last, type }: ListedRun): boolean {
  if (name.first < first || name.last > last) return false;
  return (
    name.last - name.first < last - first ||
    (last - first === 1 && name.type !== type && name.confidence < sure)
  );
}

/** What the tagger is as sure of as this stays, whatever a list has. */
const sure = 0.9;

/** "Vodafone", "NTSB": a word that stands alone, is no everyday word, and that the lists have as an organisation only. */
function listedWord(at: number, context: NameContext): ListedRun | undefined {
  const { forms } = context;
  const { bits, frequency } = forms[at]!;
  if (frequency > 0 || bits === 0 || (bits & ~knownBody) !== 0 || (bits & organisations) === 0)
    return undefined;
  const goesOn = forms[at - 1]?.capital === true && !opensSentence(at - 1, context);
  if (goesOn || forms[at + 1]?.capital) return undefined;
  return { first: at, last: at + 1, type: organisation };
}

function asListed(bits: number): number | undefined {
  if (bits & organisations) return organisation;
  return bits & places ? place : undefined;
}

/** "Sinn Féin TD Róisín Gildea": the party in front of its member is a name of its own. */
function splitPerson(name: Candidate, run: ListedRun, context: NameContext): Candidate[] | undefined {
  if (name.type !== person || run.type !== organisation || name.first !== run.first) return undefined;
  const first = behindTitles({ first: run.last, last: name.last }, context);
  if (first >= name.last) return undefined;
  return [
    { first: run.first, last: run.last, type: run.type, rule: 'listed', confidence: 0.9 },
    { ...name, first, rule: 'listed' },
  ];
}

/** "Oban Chronicle", "Pellinor" before an untagged "Group": the word tells that it is an organisation, and belongs to it. */
export function organisationWord(names: readonly Candidate[], context: NameContext): Candidate[] {
  const owner = ownersOf(names, context.forms.length);
  return names.map((name) => {
    const last = behindWord(name, owner, context);
    if (last !== undefined) return { ...name, last, type: organisation, rule: 'organisation word' };
    const called = name.type === person && (context.forms[name.first]!.bits & given) !== 0;
    const doubtful = (name.type === place || (name.type === person && !called)) && name.confidence < 0.9;
    return (doubtful && endsInWord(name, context)) || opensInKind(name, context)
      ? { ...name, type: organisation, rule: 'organisation word' }
      : name;
  });
}

/** The end of a name with the word for an organisation that follows it, untagged. */
function behindWord(name: Candidate, owner: Uint32Array, context: NameContext): number | undefined {
  const { forms, tokens } = context;
  // "Transit Workers' Union": a genitive does not part the two.
  const genitive = /^['’]s?$/.test(forms[name.last]?.norm ?? '') && forms[name.last - 1]!.norm.endsWith('s');
  if (name.type >= other || (genitive && !ownsWord(name))) return undefined;
  const at = genitive ? name.last + 1 : name.last;
  const next = forms[at];
  if (!next?.capital || next.upper || owner[at] !== 0 || !isOrganisationWord(next, context)) return undefined;
  return tokens[at]!.sentence === tokens[name.first]!.sentence ? at + 1 : undefined;
}

/** "Chelmsford Magistrates' Court" is one name, "Maeve Harbottle's Bank" is not. */
function ownsWord({ type, first, last }: Candidate): boolean {
  return type === organisation || (type === place && last - first > 1);
}

function endsInWord({ first, last }: Candidate, context: NameContext): boolean {
  const end = context.forms[last - 1]!;
  return last - first > 1 && end.capital && isOrganisationWord(end, context);
}

/** "zorggroep De Linde": what stands right before the name says that it is an organisation; a given name says more. */
export function organisationKind(names: readonly Candidate[], context: NameContext): Candidate[] {
  return names.map((name) => {
    if (name.type === organisation || name.type > other) return name;
    const before = wordBefore(name, context);
    if (!before || before.capital || (context.forms[name.first]!.bits & given) !== 0) return name;
    return namesKind(before, context) ? { ...name, type: organisation, rule: 'organisation kind' } : name;
  });
}

/**
 * "rechtbank Overijssel" is one name; so is "Bakkerij Terlinck" inside a sentence, where only a name has a capital. What
 * the tagger made of the first word goes up in it.
 */
export function organisationAhead(names: readonly Candidate[], context: NameContext): Candidate[] {
  const out: Candidate[] = [];
  for (const name of names) {
    const first = name.first - 1;
    const joined = name.type < other && belongsAhead(name, context);
    const last = out.at(-1);
    if (joined && last?.last === name.first && last.first === first) out.pop();
    const free = (out.at(-1)?.last ?? 0) <= first;
    out.push(joined && free ? { ...name, first, type: organisation, rule: 'organisation ahead' } : name);
  }
  return out;
}

/** Whether the word before a name says which kind of organisation it is, and is part of the name. */
function belongsAhead(name: Candidate, context: NameContext): boolean {
  const before = wordBefore(name, context);
  if (!before) return false;
  if (context.data.courts.includes(before.norm)) return true;
  if (!before.capital || before.upper || opensSentence(name.first - 1, context)) return false;
  return namesKind(before, context);
}

/** "Arkelon, the Dutch group that …", "De Schakel (het personeelsblad)": a word for its kind, in what is put beside the name. */
export function kindBehind(names: readonly Candidate[], context: NameContext): Candidate[] {
  return names.map((name) => {
    const full = name.last - name.first > 1 && (context.forms[name.first]!.bits & given) !== 0;
    if ((name.type !== person && name.type !== place) || full || !isKindBeside(name, context)) return name;
    return { ...name, type: organisation, rule: 'organisation kind behind' };
  });
}

/** Behind a comma or an opening bracket, an article and at most two words. */
function isKindBeside({ last }: Candidate, context: NameContext): boolean {
  const { forms, tokens, data } = context;
  if (!/^[,(]$/.test(forms[last]?.norm ?? '') || !data.articles.includes(forms[last + 1]?.norm ?? ''))
    return false;
  for (let i = last + 2; i < last + 5 && forms[i]?.word; i += 1)
    if (tokens[i]!.sentence === tokens[last]!.sentence && namesKind(forms[i]!, context)) return true;
  return false;
}

/** The word right before a name, in the same sentence. */
function wordBefore({ first }: Candidate, { forms, tokens }: NameContext): WordForm | undefined {
  const before = first > 0 ? forms[first - 1] : undefined;
  return before?.word && tokens[first - 1]!.sentence === tokens[first]!.sentence ? before : undefined;
}

/** "Museum Zweeloo" acts; where somebody is in it, it is a place. */
function opensInKind({ first, last, type, rule }: Candidate, context: NameContext): boolean {
  const { forms } = context;
  if (type !== place || last - first < 2 || rule === 'kind inside' || forms[first - 1]?.norm === 'in')
    return false;
  return namesKind(forms[first]!, context);
}
