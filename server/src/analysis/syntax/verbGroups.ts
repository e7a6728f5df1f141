/** The verbs of a clause that belong together: finite, participles, infinitives, and the part that stands apart. */
import type { Phrase, VerbGroup } from '../../model/syntax';
import type { Grammar } from './grammar';
import { norm, tagOf, type TaggedSentence } from './taggedSentence';
import type { Segment } from './segments';

/** The verb group of a clause; undefined where it has no verb. `phrases` are those of the clause. */
export function verbGroupOf(
  sentence: TaggedSentence,
  { own, finite, kind }: Segment,
  phrases: readonly Phrase[],
  grammar: Grammar,
): VerbGroup | undefined {
  let p = 0;
  const verbs = own.filter((i) => {
    const { class: word, verbForm } = tagOf(sentence, i)!;
    if ((word !== 'VERB' && word !== 'AUX') || verbForm === undefined) return false;
    while (p < phrases.length && phrases[p]!.last <= i) p += 1;
    return p === phrases.length || phrases[p]!.first > i;
  });
  if (verbs.length === 0) return undefined;
  const main = mainOf(sentence, verbs, finite, kind === 'infinitive', grammar);
  const particle = particleOf(sentence, own, phrases, grammar, main);
  const negation = own.find((i) => grammar.lists.negations.has(norm(sentence, i)));
  const voice = isPassive(sentence, verbs, grammar) ? 'passive' : 'active';
  return { finite, verbs, main, particle, voice, negation };
}

/** The last verb that is no auxiliary, of those that the finite one takes with it. */
function mainOf(
  sentence: TaggedSentence,
  verbs: readonly number[],
  finite: number | undefined,
  infinitive: boolean,
  grammar: Grammar,
): number {
  const isFull = (i: number): boolean => tagOf(sentence, i)!.class === 'VERB';
  if (finite !== undefined && isFull(finite) && !infinitive) {
    // "wil gaan": a full verb that takes a bare infinitive leaves the meaning to that.
    const bare = verbs.find(
      (i) => i !== finite && tagOf(sentence, i)!.verbForm === 'Inf' && !hasMark(sentence, i, grammar),
    );
    return grammar.lists.auxiliaries.has(norm(sentence, finite)) && bare !== undefined ? bare : finite;
  }
  const bare = verbs.filter((i) => infinitive || !hasMark(sentence, i, grammar));
  return bare.findLast(isFull) ?? verbs.findLast(isFull) ?? finite ?? verbs.at(-1)!;
}

function hasMark(sentence: TaggedSentence, i: number, grammar: Grammar): boolean {
  return i > sentence.first && grammar.lists.infinitiveMarks.has(norm(sentence, i - 1));
}

/** "voegt … toe": a separable part behind its verb that governs nothing. */
function particleOf(
  sentence: TaggedSentence,
  own: readonly number[],
  phrases: readonly Phrase[],
  grammar: Grammar,
  main: number,
): number | undefined {
  return own.findLast((i) => {
    if (i <= main || !grammar.lists.particles.has(norm(sentence, i))) return false;
    const { class: word } = tagOf(sentence, i)!;
    return (word === 'ADP' || word === 'ADV') && !phrases.some((p) => p.preposition === i);
  });
}

function isPassive(sentence: TaggedSentence, verbs: readonly number[], grammar: Grammar): boolean {
  const helped = verbs.some((i) => grammar.lists.passives.has(norm(sentence, i)));
  return (
    helped &&
    verbs.some((i) => tagOf(sentence, i)!.verbForm === 'Part' && tagOf(sentence, i)!.class === 'VERB')
  );
}
