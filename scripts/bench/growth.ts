/** How time and published size grow with the text, on ordinary text and on texts that make a reader work hard. */
import { messagesIn } from '../../l10n/message';
import { table } from '../../server/src/cli/table';
import { publish } from '../../server/src/export/published';
import { analyse } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';
import { processorTime } from './clock';
import { kinds, textOfKind, type Kind } from './growthKinds';
import { sampleArticles } from './text';

/**
 * Characters at 1×: more than a block holds, and enough that the engine has collected its garbage. What a short text
 * makes lies in young memory until it is read; a long one's is moved and kept, so that between a text that fits and one
 * that does not each word costs more, once.
 */
const unit = 32_000;
const times = [1, 4, 16] as const;
/** The exponent above which a kind has failed. */
const most = 1.15;
/** Milliseconds below which a time tells nothing. */
const least = 25;

interface Row {
  readonly kind: Kind;
  readonly milliseconds: number[];
  readonly bytes: readonly number[];
}

/** Prints a row per kind; true if none grows faster than its text. `only`: kinds whose name has these words. */
export function printGrowthOfKinds(only: string | undefined): boolean {
  console.log(
    `growth: milliseconds of processor time and kilobytes published at ${times.map((t) => (t * unit) / 1000).join(', ')} thousand characters, with exponents`,
  );
  let failed = 0;
  for (const kind of kinds(ordinary())) {
    const name = `${kind.language} ${kind.name}`;
    if (only !== undefined && !name.includes(only)) continue;
    const row = measure(kind);
    // A busy machine makes anything look as if it grew: what does is measured again, and its best counts.
    for (let again = 0; again < 2 && exponent(row.milliseconds, least) > most; again += 1) measureAgain(row);
    const [time, size] = [exponent(row.milliseconds, least), exponent(row.bytes, 2_000)];
    const bad = time > most || size > most;
    if (bad) failed += 1;
    const columns = [
      name.padEnd(40),
      ...row.milliseconds.map((m) => m.toFixed(0).padStart(7)),
      time.toFixed(2).padStart(6),
      ...row.bytes.map((b) => (b / 1000).toFixed(0).padStart(7)),
      size.toFixed(2).padStart(6),
      bad ? '  grows faster than the text' : '',
    ];
    console.log(columns.join(' ').trimEnd());
  }
  console.log(
    failed === 0 ? 'no kind grows faster than its text' : `${failed} kinds grow faster than their text`,
  );
  return failed === 0;
}

function measure(kind: Kind): Row {
  const milliseconds: number[] = [];
  const bytes: number[] = [];
  for (const time of times) {
    // What would take minutes has been told already by its middle size.
    if (milliseconds.at(-1)! > 8_000) break;
    const runs = Array.from({ length: time === 16 ? 1 : 2 }, () => run(kind, unit * time));
    bytes.push(runs[0]!.bytes);
    milliseconds.push(Math.min(...runs.map((r) => r.milliseconds)));
  }
  return { kind, milliseconds, bytes };
}

function measureAgain({ kind, milliseconds }: Row): void {
  for (const [i, time] of times.slice(0, milliseconds.length).entries()) {
    const { milliseconds: now } = run(kind, unit * time);
    milliseconds[i] = Math.min(milliseconds[i]!, now);
  }
}

/** Each run begins with other pieces than those before: a word that was met once is ready for the tagger. */
let begun = 0;

/** Reads a text of this length and makes all that is published of it. */
function run(kind: Kind, length: number): { readonly milliseconds: number; readonly bytes: number } {
  const text = textOfKind(kind, length, (begun += 100_000));
  const start = processorTime();
  const result = publish(analyse(text, languageById(kind.language)!), { file: '' });
  table(result, text, { explain: false, colour: false, message: messagesIn('en'), width: 80 });
  const milliseconds = processorTime() - start;
  return { milliseconds, bytes: bytesOf(result) };
}

/** Of the published result, list by list: one string has room for less. */
function bytesOf(result: object): number {
  return Object.values(result)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value) => value !== undefined)
    .reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0);
}

/** From the middle size to the largest; what is too small to tell counts as `floor`. */
function exponent(values: readonly number[], floor: number): number {
  const [small, middle, large] = values.map((v) => Math.max(v, floor));
  if (large === undefined) return Math.log(middle! / small!) / Math.log(times[1] / times[0]);
  return Math.log(large / middle!) / Math.log(times[2] / times[1]);
}

function ordinary(): { nl: string; en: string } {
  const of = (language: string): string =>
    sampleArticles(language)
      .map((a) => a.text.trim())
      .join('\n\n');
  return { nl: of('nl'), en: of('en') };
}
