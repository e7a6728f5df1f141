/** A sentence's syntax for a person to read: the words with their classes, then phrases, then clauses. */
import type { Clause, Phrase, SentenceSyntax, Tag } from '../model/syntax';
import type { BlockText } from '../analysis/text/blockText';
import { clean } from './clean';
import { fit, pad, styles } from './columns';

/** The sentence's indexes count in the block. Ends with a line break. */
export function grammarTable({ text, tokens }: BlockText, sentence: SentenceSyntax, colour: boolean): string {
  const words: Words = (first, last) =>
    clean(text.slice(tokens[first]!.span.start, tokens[Math.max(first, last - 1)]!.span.end));
  const style = styles(colour);
  const { first, last, tags, phrases, clauses } = sentence;
  const lines = [
    style.bold(words(first, last)),
    ...wrapped(tags.map((tag, i) => `${words(first + i, first + i + 1)}/${style.quiet(tagName(tag))}`)),
    ...phrases.map((p) => row('phrase', words(p.first, p.end), phraseNotes(p, words))),
    ...clauses.map((c) => row(c.kind, words(c.first, c.last), clauseNotes(c, words))),
  ];
  return `${lines.join('\n')}\n`;
}

type Words = (first: number, last: number) => string;

const width = 96;

function tagName({ class: name, verbForm, relative }: Tag): string {
  return name + (verbForm === undefined ? '' : `:${verbForm}`) + (relative ? ':Rel' : '');
}

/** Lines of words, indented. Colour codes count as letters: lines may then be shorter than they could. */
function wrapped(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of words) {
    if (line.length + word.length > width && line !== ' ') {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

function row(kind: string, what: string, notes: readonly string[]): string {
  return `  ${pad(kind, 11)} ${pad(fit(what, 44), 44)}  ${notes.join(', ')}`.trimEnd();
}

function phraseNotes(phrase: Phrase, words: Words): string[] {
  const { head, number, gender, preposition, appositionTo, joinedTo, attachedTo, possessorOf } = phrase;
  const other = (label: string, p: Phrase | undefined): string[] =>
    p ? [`${label} ${words(p.first, p.last)}`] : [];
  return [
    `head ${words(head, head + 1)}`,
    ...(number === undefined ? [] : [number]),
    ...(gender === undefined ? [] : [gender]),
    ...(preposition === undefined ? [] : [`behind ${words(preposition, preposition + 1)}`]),
    ...other('beside', appositionTo),
    ...other('joined to', joinedTo),
    ...other('hangs on', attachedTo),
    ...other('possessor of', possessorOf),
  ];
}

function clauseNotes({ verbs, subject, objects, antecedent }: Clause, words: Words): string[] {
  const negated = verbs?.negation === undefined ? '' : ' (negated)';
  const verb = verbs?.verbs.map((v) => words(v, v + 1)).join(' … ');
  const particle = verbs?.particle === undefined ? '' : ` + ${words(verbs.particle, verbs.particle + 1)}`;
  return [
    ...(verb === undefined ? [] : [`verb ${verb}${particle}${negated}`]),
    ...(verbs?.voice === 'passive' ? ['passive'] : []),
    ...(subject ? [`subject ${words(subject.first, subject.end)}`] : []),
    ...objects.map((o) => `object ${words(o.first, o.end)}`),
    ...(antecedent ? [`says more of ${words(antecedent.first, antecedent.last)}`] : []),
  ];
}
