/** Classes English words: compromise's tags, told in universal parts of speech and laid on our own tokens. */
import { memo } from '../../model/memo';
import type { Tag } from '../../model/syntax';
import { englishTerms, knownTags } from './compromise';
import type { Term } from './postTagger';

/** A tag for each word of a sentence; words are as written. Never throws. */
export function tagEnglish(words: readonly string[]): readonly Tag[] {
  const { text, starts } = asText(words);
  const found = termsOf(words, starts, text);
  const tags = found.map((term, i) => firstTag(words[i]!, term, i));
  return tags.map((_, i) => inContext(words, tags, found, i));
}

/** The sentence as a writer would space it: compromise reads commas and full stops on the word before them. */
function asText(words: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const [i, word] of words.entries()) {
    const glued = i === 0 || /^(?:[,.;:!?)\]”’%]|['’]s$)/.test(word) || /[([“‘$£€]$/.test(words[i - 1]!);
    if (!glued) text += ' ';
    starts.push(text.length);
    text += word;
  }
  return { text, starts };
}

/** For each word the term that holds its first letter; a term of several of our words tells them all. */
function termsOf(words: readonly string[], starts: readonly number[], text: string): (Term | undefined)[] {
  const found: (Term | undefined)[] = words.map(() => undefined);
  let at = 0;
  let w = 0;
  for (const term of englishTerms(text)) {
    at += term.pre.length;
    const end = at + term.text.length;
    while (w < words.length && starts[w]! + words[w]!.length <= at) w += 1;
    for (let k = w; k < words.length && starts[k]! < end; k += 1) found[k] ??= term;
    at = end + term.post.length;
  }
  return found;
}

/** Words whose class their own form tells better than the tagger does. */
const small: ReadonlyMap<string, Tag> = new Map(
  (
    [
      ['PART', "not n't 's"],
      ['CCONJ', 'and or but nor'],
      ['ADV', 'yet also still now then just even only'],
      [
        'ADP',
        'of in on at by from with for about against into over under between among during through via per worth',
      ],
      ['PRON', 'my our your their his her its there i you he she it we they me him us them this these those'],
      ['ADJ', 'better best'],
    ] as const
  ).flatMap(([name, words]) => words.split(' ').map((word): [string, Tag] => [word, { class: name }])),
);
const reported = new Set(['said', 'told', 'says', 'added']);
const subordinators = new Set(
  'because although though while if unless whether until since when whenever once whereas'.split(' '),
);
/** Also prepositions: what follows tells. */
const either = new Set(['before', 'after', 'until', 'since', 'as']);
const relatives = new Set(['who', 'which', 'whom', 'whose']);
const contracted = /^(?:(?:i|you|he|she|it|we|they|that|there|who)['’](?:re|ve|ll|d|m|s))$/;
const negated = /n['’]t$/;

/** "this week": a determiner after all. */
function isPointing(norm: string, term: Term | undefined): boolean {
  return /^th(?:is|ese|ose)$/.test(norm) && term?.tags.has('Determiner') === true;
}

/** Words that are told apart by what stands around them, though `small` or `subordinators` have them. */
const inSentence = new Set([...either, 'this', 'these', 'those']);
/** What compromise's lexicon calls a word that is a noun wherever it stands. */
const nouns = new Set(['Singular', 'Plural', 'Actor', 'Duration', 'Uncountable', 'Unit']);

/** The class of a word that hangs on no other word: signs, small words, and nouns in lower case that are nothing else. */
export const tagAlone = memo(20_000, (word): Tag | undefined => closedTag(word) ?? soleNoun(word));

function closedTag(word: string): Tag | undefined {
  const norm = word.toLowerCase().replace('’', "'");
  if (inSentence.has(norm)) return undefined;
  const isClosed =
    !/[\p{L}\p{N}]/u.test(word) || small.has(norm) || subordinators.has(norm) || contracted.test(norm);
  return isClosed ? firstTag(word, undefined, 1) : undefined;
}

function soleNoun(word: string): Tag | undefined {
  if (!/^\p{Ll}{3,}$/u.test(word)) return undefined;
  const tags = knownTags(word);
  if (tags.length === 0) return isPluralOfNoun(word) ? { class: 'NOUN', number: 'plural' } : undefined;
  if (!tags.every((tag) => nouns.has(tag))) return undefined;
  return { class: 'NOUN', number: tags.includes('Plural') ? 'plural' : 'singular' };
}

/** "villages", "neighbours": a plural that the lexicon has not, of a noun or of a word that it has not either. */
function isPluralOfNoun(word: string): boolean {
  if (!/[^isu]s$/.test(word) || word.length < 6) return false;
  return [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')].every((singular) =>
    knownTags(singular).every((tag) => nouns.has(tag)),
  );
}

/** What a word is by its own tags. */
function firstTag(word: string, term: Term | undefined, index: number): Tag {
  const norm = word.toLowerCase().replace('’', "'");
  if (!/[\p{L}\p{N}]/u.test(word)) return { class: /[$£€%+=&@#]/.test(word) ? 'SYM' : 'PUNCT' };
  const known = small.get(norm);
  if (known && !isPointing(norm, term)) return known;
  if (reported.has(norm)) return { class: 'VERB', verbForm: 'Fin' };
  if (/^\d+-\p{L}/u.test(word)) return { class: 'ADJ' };
  if (subordinators.has(norm)) return { class: 'SCONJ' };
  if (contracted.test(norm)) return { class: 'PRON' };
  if (negated.test(norm)) return { class: 'AUX', verbForm: 'Fin' };
  const tags = term?.tags;
  if (!tags) return { class: 'X' };
  return verbTag(tags) ?? nounTag(tags, word, index) ?? otherTag(tags);
}

function verbTag(tags: ReadonlySet<string>): Tag | undefined {
  if (!tags.has('Verb')) return undefined;
  const kind = tags.has('Auxiliary') || tags.has('Copula') || tags.has('Modal') ? 'AUX' : 'VERB';
  if (tags.has('Gerund') || tags.has('Participle')) return { class: kind, verbForm: 'Part' };
  return { class: kind, verbForm: 'Fin' };
}

const names = ['ProperNoun', 'Person', 'Place', 'Organization', 'WeekDay', 'Month', 'Demonym'];

function nounTag(tags: ReadonlySet<string>, word: string, index: number): Tag | undefined {
  if (tags.has('Pronoun')) return { class: 'PRON' };
  const capital = /^\p{Lu}/u.test(word);
  if (capital && names.some((name) => tags.has(name))) return { class: 'PROPN' };
  if (capital && index > 0 && (tags.has('Noun') || tags.has('Adjective') || tags.size === 0))
    return { class: 'PROPN' };
  if (!tags.has('Noun')) return undefined;
  return { class: 'NOUN', number: tags.has('Plural') ? 'plural' : 'singular' };
}

const others: readonly (readonly [string, Tag['class']])[] = [
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['QuestionWord', 'PRON'],
  ['Expression', 'INTJ'],
  ['Negative', 'PART'],
  ['Noun', 'NOUN'],
];

function otherTag(tags: ReadonlySet<string>): Tag {
  const found = others.find(([name]) => tags.has(name));
  return { class: found?.[1] ?? 'X' };
}

/** What the words around it make of a word: infinitives, participles, "that", "who". */
function inContext(
  words: readonly string[],
  tags: readonly Tag[],
  terms: readonly (Term | undefined)[],
  i: number,
): Tag {
  const tag = tags[i]!;
  const norm = words[i]!.toLowerCase();
  if (norm === 'to') return { class: terms[i + 1]?.tags.has('Verb') === true ? 'PART' : 'ADP' };
  if (norm === 'that') return thatTag(words, tags, i);
  if (relatives.has(norm))
    return i > 0 && /^(?:NOUN|PROPN|PUNCT|ADP)$/.test(tags[i - 1]!.class) ? relative : tag;
  if (either.has(norm)) return leadsToClause(tags, i) ? { class: 'SCONJ' } : { class: 'ADP' };
  if (tag.verbForm === 'Fin') return { ...tag, verbForm: formOf(words, tags, terms, i) };
  return tag;
}

const relative: Tag = { class: 'PRON', relative: true };

function thatTag(words: readonly string[], tags: readonly Tag[], i: number): Tag {
  const before = tags[i - 1];
  const after = tags[i + 1];
  if (!after || after.class === 'PUNCT') return { class: 'PRON' };
  if (after.class === 'VERB' || after.class === 'AUX')
    return before?.class === 'NOUN' ? relative : { class: 'PRON' };
  if (before?.class === 'VERB' || /^(?:DET|PRON|PROPN)$/.test(after.class)) return { class: 'SCONJ' };
  const joins = before !== undefined && /^(?:NOUN|ADJ|ADV|CCONJ|PART|PUNCT)$/.test(before.class);
  if (joins && leadsToClause(tags, i)) return { class: 'SCONJ' };
  return tags[i]!.class === 'DET' || words[i] === 'That' ? { class: 'DET' } : { class: 'SCONJ' };
}

/** A finite verb follows before the next comma or full stop, behind something that can be its subject. */
function leadsToClause(tags: readonly Tag[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tags.length, i + 9); k += 1) {
    if (tags[k]!.class === 'PUNCT') return false;
    if (tags[k]!.verbForm === 'Fin') return k > i + 1;
  }
  return false;
}

/** "to pay", "will pay": an infinitive; "has paid", "was told": a participle. */
function formOf(
  words: readonly string[],
  tags: readonly Tag[],
  terms: readonly (Term | undefined)[],
  i: number,
): NonNullable<Tag['verbForm']> {
  const k = helperBefore(words, tags, i);
  const helper = k < 0 ? '' : words[k]!.toLowerCase().replace('’', "'");
  if (helper === 'to' || words[i]!.toLowerCase() === 'be') return 'Inf';
  if (k < 0 || !/^(?:AUX|PRON)$/.test(tags[k]!.class)) return 'Fin';
  if ((modals.test(helper) || has(terms[k], 'Modal')) && !has(terms[i], 'PastTense')) return 'Inf';
  const helped = tags[i]!.class === 'VERB' || /^(?:been|had|done)$/i.test(words[i]!);
  return helped && helpers.test(helper) ? 'Part' : 'Fin';
}

function has(term: Term | undefined, tag: string): boolean {
  return term?.tags.has(tag) === true;
}

const modals = /^(?:do|does|did|.+n't|.+'ll)$/;
const helpers = /^(?:be|been|being|is|are|was|were|am|has|have|had|having|.+n't|.+'(?:ve|s|re|d|m))$/;

/** The word before a verb that tells its form, adverbs left out; -1 where there is none. */
function helperBefore(words: readonly string[], tags: readonly Tag[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (tags[k]!.class === 'ADV' || /^(?:not|never)$/i.test(words[k]!))) k -= 1;
  return k;
}
