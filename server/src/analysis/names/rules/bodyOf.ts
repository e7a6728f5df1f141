/** Rules about names of bodies that go on behind a preposition, and about owners in front of them. */
import {
  nameOver,
  organisation,
  ownersOf,
  person,
  place,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';
import { listedRun } from './listedRun';

const listedBodies = classOf('organisation') | classOf('body');
const places = classOf('place');

/** "Supreme Court of Nepal", "Committee to Protect Journalists", "ministerie van Wonen": with what it is for, a body is one name. */
export function bodyOf(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms, sentences } = context;
  let owners: Uint32Array | undefined;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const sentence of sentences)
    for (let i = sentence.first; i + 2 < sentence.last; i += 1) {
      if (!isBody(i, context)) continue;
      const all = (owners ??= ownersOf(names, forms.length));
      const nameAt = (at: number): Candidate | undefined => nameOver(names, all, at);
      const head = nameAt(i);
      if (head && !mayGoOn(head, i)) continue;
      const last = endOf(i + 2, sentence.last, context, nameAt) ?? 0;
      if (last <= (head?.last ?? 0)) continue;
      for (const name of touchingNames(names, all, { first: i, last })) gone.add(name);
      added.push({
        first: head?.first ?? startOf(i, sentence.first, context, nameAt),
        last,
        type: organisation,
        rule: 'whole body',
        confidence: 0.85,
      });
      i = last - 1;
    }
  return added.length === 0 ? [...names] : replaced(names, gone, added);
}

/** A name that ends with the word for a body, or a body's that goes on behind it. */
const mayGoOn = ({ type, last }: Candidate, at: number): boolean =>
  type === organisation || (type !== person && last === at + 1);

/** A word for a body with one that says what it is for behind it. */
function isBody(i: number, { forms, data }: NameContext): boolean {
  const { norm, capital } = forms[i]!;
  if (!data.bodiesOf.of.includes(forms[i + 1]!.norm)) return false;
  return (capital ? data.bodiesOf.nouns : data.bodiesOf.small).includes(norm);
}

/** "International Fund for …": words with a capital in front belong to it, but for the one that opens the sentence. */
function startOf(
  i: number,
  sentenceStart: number,
  { forms }: NameContext,
  nameAt: (at: number) => Candidate | undefined,
): number {
  let first = i;
  while (first - 1 > sentenceStart && forms[i]!.capital && forms[first - 1]!.capital && !nameAt(first - 1))
    first -= 1;
  return first;
}

/** Where what a body is for ends: words with a capital, whole names of no person and no other body, and what joins them. */
function endOf(
  from: number,
  sentenceEnd: number,
  { forms, data }: NameContext,
  nameAt: (at: number) => Candidate | undefined,
): number | undefined {
  const behindArticle = (i: number): number => (data.articles.includes(forms[i]?.norm ?? '') ? i + 1 : i);
  const takes = (at: number): boolean => {
    const name = nameAt(at);
    if (at >= sentenceEnd || !forms[at]!.capital || name?.type === person) return false;
    // "The High Court of England on Thursday".
    if (data.noNames.includes(forms[at]!.norm)) return false;
    if (data.portfolios.fields.includes(forms[at]!.norm)) return true;
    return !name || name.type !== organisation || (forms[at]!.bits & listedBodies) === 0;
  };
  let end: number | undefined;
  let at = behindArticle(from);
  while (takes(at)) {
    end = nameAt(at)?.last ?? at + 1;
    while (takes(end) && !nameAt(end)) end += 1;
    const joins = data.bodiesOf.joins.indexOf(forms[end]?.norm ?? '');
    at = behindArticle(joins < 0 ? end : end + 1);
    // "the Ministry of Housing and the Irish Department of Justice": something else begins.
    if (at === end || (joins === 0 && at > end + 1 && nameAt(at)?.type !== place)) return end;
  }
  return end;
}

/** "Kenya High Court", "Hopkins Center for Health": the place or namesake right before a word for a body belongs to it. */
export function bodyBehind(names: readonly Candidate[], { forms, tokens, data }: NameContext): Candidate[] {
  const isNoun = (at: number): boolean => forms[at]!.capital && data.bodiesOf.nouns.includes(forms[at]!.norm);
  const out: Candidate[] = [];
  for (const name of names) {
    const before = out.at(-1);
    const beside =
      before?.last === name.first &&
      name.type === organisation &&
      tokens[before.first]!.sentence === tokens[name.first]!.sentence;
    const joined =
      beside &&
      ((before.type === place && (isNoun(name.first) || isNoun(name.last - 1))) ||
        (before.type === person && isNoun(name.first)));
    if (joined) out.pop();
    out.push(joined ? { ...name, first: before.first, rule: 'body behind' } : name);
  }
  return out;
}

/** "United States' Centers for Disease Control": what owns a body is a name of its own. */
export function ownerInside(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { forms } = context;
  return names.flatMap((name) => {
    if (name.type !== organisation || name.last - name.first < 3) return [name];
    for (let i = name.first + 1; i < name.last - 1; i += 1) {
      if (!/^['’]s?$/.test(forms[i]!.norm)) continue;
      const size = i - name.first;
      const owner = listedRun(context, { first: name.first, last: i }, { least: size, most: size }, (bits) =>
        bits & places ? place : bits & listedBodies ? organisation : undefined,
      );
      if (!owner) return [name];
      return [
        { ...name, last: i, type: owner.type, rule: 'owner inside' },
        { ...name, first: i + 1, rule: 'owner inside' },
      ];
    }
    return [name];
  });
}

/** "UTC", "CEO", "Inspector", "the Ohio Democrat": what is written like a name and names nobody. */
export function noName(names: readonly Candidate[], { forms, data }: NameContext): Candidate[] {
  return names.flatMap((name) => {
    const { first, last, type } = name;
    const { norm } = forms[last - 1]!;
    if (last - first === 1) return data.noNames.includes(norm) || data.offices.includes(norm) ? [] : [name];
    const told = type === organisation && data.articles.includes(forms[first - 1]?.norm ?? '');
    return told && last - first === 2 && data.offices.includes(norm) ? [] : [name];
  });
}
