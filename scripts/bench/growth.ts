/** How time and published size grow with the text, on ordinary text and on texts that make a reader work hard. */
import { messagesIn } from '../../l10n/message';
import { table } from '../../server/src/cli/table';
import { publish } from '../../server/src/export/published';
import { analyse } from '../../server/src/analysis/analyse';
import { languageById } from '../../server/src/languages/languages';
import { processorTime } from './clock';
import { kinds, textOfKind, type Kind } from './growthKinds';
import { sampleArticles } from './text';

/** Characters at 1×. */
const unit = 16_000;
const times = [1, 4, 16] as const;
/** The exponent above which a kind has failed. */
const most = 1.15;
/** Milliseconds below which a time tells nothing. */
const least = 25;

interface Row {
  readonly kind: Kind;
  readonly milliseconds: readonly number[];
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
    const text = textOfKind(kind, unit * time);
    let best = Infinity;
    for (let i = 0; i < (time === 16 ? 2 : 3); i += 1) {
      const start = processorTime();
      const result = publish(analyse(text, languageById(kind.language)!), { file: '' });
      table(result, text, { explain: false, colour: false, message: messagesIn('en'), width: 80 });
      best = Math.min(best, processorTime() - start);
      if (i === 0) bytes.push(JSON.stringify(result).length);
      if (best > 3000) break;
    }
    milliseconds.push(best);
  }
  return { kind, milliseconds, bytes };
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
