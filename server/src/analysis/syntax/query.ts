/** Questions about a block's syntax. Tokens are indexes that count from the block's first; nothing here ever throws. */
import type { BlockSyntax, Clause, Phrase, SentenceSyntax, Tag, TokenRange } from '../../model/syntax';

/** What the word is: by its form where that is enough, else by its sentence. */
export function tagAt(syntax: BlockSyntax, token: number): Tag | undefined {
  const alone = syntax.alone(token);
  if (alone) return alone;
  const { tags, first } = syntax.sentenceAt(token);
  return tags[token - first];
}

/** The phrase whose own words hold the token. */
export function phraseAt(syntax: BlockSyntax, token: number): Phrase | undefined {
  return syntax.sentenceAt(token).phrases.find((p) => p.first <= token && token < p.last);
}

/** Whether one of these tokens is a finite verb; of those that `counts` lets count. */
export function holdsFinite(
  syntax: BlockSyntax,
  { first, last }: TokenRange,
  counts: (token: number) => boolean = () => true,
): boolean {
  for (let i = first; i < last; i += 1) if (counts(i) && tagAt(syntax, i)?.verbForm === 'Fin') return true;
  return false;
}

/** The innermost clause around the token. */
export function clauseAt(syntax: BlockSyntax, token: number): Clause | undefined {
  return syntax.sentenceAt(token).clauses.findLast((c) => c.first <= token && token < c.last);
}

/** The clause that has the token among its verbs. */
export function clauseOfVerb(syntax: BlockSyntax, token: number): Clause | undefined {
  return syntax.sentenceAt(token).clauses.find((c) => c.verbs?.verbs.includes(token));
}

/** The subject of a clause; of one that "en" joins to another without saying who, that of the other. */
export function subjectOf(clause: Clause): Phrase | undefined {
  let at: Clause | undefined = clause;
  while (at && !at.subject && isJoined(at)) at = at.hangsOn;
  return at?.subject;
}

function isJoined({ kind, hangsOn }: Clause): boolean {
  return hangsOn?.kind === kind && (kind === 'main' || kind === 'quoted');
}

/** The preposition that governs the token, by way of the phrase it stands in. */
export function governedBy(syntax: BlockSyntax, token: number): number | undefined {
  return phraseAt(syntax, token)?.preposition;
}

/** A phrase with its preposition aside and all that hangs on it: from its first word to its end. */
export function wholeOf({ first, end }: Phrase): TokenRange {
  return { first, last: end };
}

/** The members of a coordination, the phrase itself first; the phrase alone where nothing is joined to it. */
export function membersOf(sentence: SentenceSyntax, phrase: Phrase): readonly Phrase[] {
  return [phrase, ...sentence.phrases.filter((p) => p.joinedTo === phrase)];
}

/** Other words for a phrase: "Kok" for "de premier". */
export function appositionsOf(sentence: SentenceSyntax, phrase: Phrase): readonly Phrase[] {
  return sentence.phrases.filter((p) => p.appositionTo === phrase);
}

/** The clauses that hang on a clause. */
export function clausesOn(sentence: SentenceSyntax, clause: Clause): readonly Clause[] {
  return sentence.clauses.filter((c) => c.hangsOn === clause);
}
