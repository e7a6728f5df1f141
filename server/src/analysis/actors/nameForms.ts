/** The distinct name forms of an article: every surface once, cut into words that can be compared. */
import type { ActorData } from '../../languages/actorData';
import type { ActorType, Mention } from '../../model/types';
import { fold } from './spelling';

export interface NameForm {
  readonly id: number;
  readonly type: ActorType;
  /** As written, the spelling met first. */
  readonly surface: string;
  readonly key: string;
  /** Folded words; hyphens part them too. */
  readonly words: readonly string[];
  /** Indexes into the mentions. */
  readonly uses: number[];
  /** How often each spelling was used. */
  readonly spellings: Map<string, number>;
  readonly capitals: boolean;
}

export interface NameForms {
  readonly forms: readonly NameForm[];
  /** The form of each mention, by the mention's index. */
  readonly formOf: readonly number[];
}

/**
 * Groups mentions by type and folded surface. A genitive written without apostrophe ("Poetins") joins the form
 * without its ending where the article has that too; "the"/"de" before an organisation's name is left out.
 */
export function readForms(text: string, names: readonly Mention[], data: ActorData): NameForms {
  const { spellings, spellingOf } = readSpellings(text, names, data);
  const present = new Set<string>();
  const lastWords = new Set<string>();
  for (const { type, key } of spellings) {
    present.add(`${type}|${key}`);
    lastWords.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  const forms: NameForm[] = [];
  const byKey = new Map<string, NameForm>();
  const formOf = spellings.map(({ type, key: whole, surface, count }): NameForm => {
    const written = surface.replace(/\s+/g, ' ');
    const key = withoutGenitive(whole, type, { present, lastWords, data });
    const id = `${type}|${key}`;
    let form = byKey.get(id);
    if (!form) {
      const words = key.split(' ').filter(Boolean);
      const capitals = isCapitals(written);
      form = {
        id: forms.length,
        type,
        surface: written,
        key,
        words,
        uses: [],
        spellings: new Map(),
        capitals,
      };
      byKey.set(id, form);
      forms.push(form);
    }
    const spelling = key === whole ? written : written.replace(/['’]?s?$/, '');
    form.spellings.set(spelling, (form.spellings.get(spelling) ?? 0) + count);
    return form;
  });
  for (const [i, s] of spellingOf.entries()) formOf[s]!.uses.push(i);
  return { forms, formOf: spellingOf.map((s) => formOf[s]!.id) };
}

/** One way in which the article writes names of one type. */
interface Spelling {
  readonly type: ActorType;
  readonly surface: string;
  readonly key: string;
  count: number;
}

/** All spellings, in the order in which they are met first, and by mention which one it has. */
function readSpellings(
  text: string,
  names: readonly Mention[],
  data: ActorData,
): { spellings: Spelling[]; spellingOf: number[] } {
  const spellings: Spelling[] = [];
  const known = new Map<ActorType, Map<string, number>>();
  const spellingOf = names.map(({ span, type }) => {
    const surface = text.slice(span.start, span.end);
    let ofType = known.get(type);
    if (!ofType) known.set(type, (ofType = new Map<string, number>()));
    let index = ofType.get(surface);
    if (index === undefined) {
      ofType.set(surface, (index = spellings.length));
      spellings.push({ type, surface, key: keyOf(surface, type, data), count: 0 });
    }
    spellings[index]!.count += 1;
    return index;
  });
  return { spellings, spellingOf };
}

function keyOf(surface: string, type: ActorType, data: ActorData): string {
  const key = fold(surface.replace(/['’]s$/, ''));
  if (type !== 'organisation') return key;
  const space = key.indexOf(' ');
  const first = space > 0 ? key.slice(0, space) : '';
  return data.determiners.definite.includes(first) ? key.slice(space + 1) : key;
}

interface Known {
  /** Types with keys. */
  readonly present: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  readonly data: ActorData;
}

function withoutGenitive(key: string, type: ActorType, { present, lastWords, data }: Known): string {
  for (const ending of data.genitives) {
    const folded = fold(ending);
    if (folded === '' || key.length < folded.length + 3 || !key.endsWith(folded)) continue;
    const base = key.slice(0, -folded.length);
    if (present.has(`${type}|${base}`)) return base;
    if (type === 'person' && lastWords.has(base.slice(base.lastIndexOf(' ') + 1))) return base;
  }
  return key;
}

const isCapitals = (surface: string): boolean => surface.length > 1 && surface === surface.toUpperCase();
