/** Tells running text from lists, logs, tables and code, cheaply: the check before a plain-text file is read as an article. */

/**
 * Whether a text reads as prose: enough words, sentences that end in a full stop, few signs that belong to machines.
 * Looks at the first 20,000 UTF-16 units only; never throws. The thresholds were set on news articles on the one side
 * and requirement lists, build files, logs, word lists and tables on the other.
 */
export function readsAsProse(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const words = sample.match(wordPattern) ?? [];
  if (words.length < 40) return false;
  const lines = sample.split(/\r\n|\r|\n/).filter((l) => l.trim() !== '');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const visible = sample.match(/\S/gu)?.length ?? 1;
  if (letters / visible < 0.8) return false;
  if (share(lines, machineLine) > 0.2) return false;
  const inSentences = lines.filter(hasSentence).reduce((n, l) => n + l.length, 0);
  const total = lines.reduce((n, l) => n + l.length, 0);
  return sentences(sample) >= 3 && inSentences / total > 0.5 && smallWords(words) > 0.18;
}

/**
 * Whether nearly every line is one that machines write: a list of requirements, a log, code. Of a short or odd article
 * it is not true, so that a folder of articles loses none. Looks at the first 20,000 UTF-16 units only; never throws.
 */
export function readsAsMachine(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((l) => l.trim() !== '');
  return lines.length > 0 && share(lines, machineLine) > 0.8;
}

/** At least five words in a row between small signs: a line of a sentence, wrapped or not. */
function hasSentence(line: string): boolean {
  let row = 0;
  let end = 0;
  for (const { index, 0: word } of line.matchAll(wordPattern)) {
    row = row > 0 && betweenWords.test(line.slice(end, index)) ? row + 1 : 1;
    if (row === 5) return true;
    end = index + word.length;
  }
  return false;
}

const wordPattern = /\p{L}[\p{L}\p{M}'’-]*/gu;
const betweenWords = /^[,;:”"’')]*\s+[“"„‘(]?$/u;

/** Assignments, calls, paths, options, time stamps, cells: what prose has not. */
const machineLine = [
  /^\s*(?:[#;]|\/\/|--?\w|\[|<\w|\d{4}-\d\d-\d\d[T ]\d\d:|\w+ ?[=(]|\$)/,
  /[{};]\s*$/,
  /[=<>~!]=/,
  /\t\S.*\t/,
  /;.*;.*;/,
  /\|.*\|/,
];

function share(lines: readonly string[], patterns: readonly RegExp[]): number {
  return lines.filter((l) => patterns.some((p) => p.test(l))).length / Math.max(1, lines.length);
}

function sentences(text: string): number {
  return text.match(/[.!?…](?<=\p{Ll}[\p{L}\p{N})”"’']*[.!?…])["”’»')]*(?=\s|$)/gu)?.length ?? 0;
}

/** Running text in any of the languages is full of short words in lower case; word lists and code are not. */
function smallWords(words: readonly string[]): number {
  return words.filter((w) => w.length <= 3 && w === w.toLowerCase()).length / words.length;
}
