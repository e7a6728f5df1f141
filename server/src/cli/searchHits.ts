/** What a search found, as the published result `duiding/search@1` and as lines for a person. */
import type { SearchHit } from '../corpus/search/search';
import type { RecordQuote } from '../index/record';
import { clean } from './clean';
import { styles } from './columns';
import type { Terminal } from './terminal';

export const searchSchema = 'duiding/search@1';

interface PublishedStretch {
  /** UTF-16 code units, half-open, into the article without its byte order mark. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence, or a quote where quotes are searched. */
export interface PublishedHit extends PublishedStretch {
  readonly file: string;
  readonly title?: string;
  readonly date?: string;
  readonly matches: readonly PublishedStretch[];
  /** What somebody says in the place of the first match. */
  readonly quote: {
    readonly start: number;
    readonly end: number;
    readonly kind: RecordQuote['kind'];
    readonly stance: RecordQuote['stance'];
    readonly speakers: readonly string[];
  } | null;
}

export interface HitSource {
  readonly file: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

/** `nameOf` gives the name of an article's actor. */
export function publishHit(
  { span, matches, quote }: SearchHit<RecordQuote>,
  { file, title, date, text }: HitSource,
  nameOf: (id: string) => string | undefined,
): PublishedHit {
  const stretch = ({ start, end }: { start: number; end: number }): PublishedStretch => ({
    start,
    end,
    text: text.slice(start, end),
  });
  return {
    file,
    ...stretch(span),
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    matches: matches.map(stretch),
    quote: quote
      ? {
          ...{ start: quote.start, end: quote.end, kind: quote.kind, stance: quote.stance },
          speakers: quote.speakers.flatMap((id) => nameOf(id) ?? []),
        }
      : null,
  };
}

/** Where it stands and who says it, and below it the words, with what was found in bold. */
export function hitLines(
  hit: PublishedHit,
  { colour, message }: Pick<Terminal, 'colour' | 'message'>,
): string {
  const { bold, quiet } = styles(colour);
  const { quote } = hit;
  const says = !quote || quote.stance === 'says' ? '' : ` (${message(`stance.${quote.stance}`)})`;
  const who = quote ? `  ${clean(quote.speakers.join(', ')) || message('unknownSpeaker')}${says}` : '';
  return `${quiet([hit.file, hit.date ?? ''].map(clean).filter(Boolean).join('  '))}${who}\n  ${marked(hit, bold)}\n`;
}

function marked({ text, start, matches }: PublishedHit, bold: (text: string) => string): string {
  let out = '';
  let done = 0;
  for (const match of matches) {
    const [from, to] = [Math.max(done, match.start - start), Math.min(text.length, match.end - start)];
    if (to <= from) continue;
    out += spaced(text.slice(done, from)) + bold(clean(text.slice(from, to)));
    done = to;
  }
  return (out + spaced(text.slice(done))).trim();
}

/** Clean, and with the spaces at both ends that stood there. */
function spaced(text: string): string {
  const words = clean(text);
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\S\s+$/.test(text) ? ' ' : ''}`;
}
