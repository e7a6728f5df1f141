/** The distinct name forms of an article: every surface once, cut into words that can be compared. */
import type { ActorData } from '../../languages/actorData';
import type { ActorType, Mention } from '../types';
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
  const forms: NameForm[] = [];
  const byKey = new Map<string, NameForm>();
  const keys = keysOf(text, names, data);
  const present = new Map<string, string>();
  for (const [i, key] of keys.entries()) present.set(`${names[i]!.type}|${key}`, key);
  const lastWords = new Set<string>();
  for (const key of present.values()) lastWords.add(key.slice(key.lastIndexOf(' ') + 1));
  /** Without its genitive, by type and key. */
  const bare = new Map<string, string>();
  const formOf: number[] = [];
  for (const [i, mention] of names.entries()) {
    const written = text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ');
    const whole = `${mention.type}|${keys[i]}`;
    let key = bare.get(whole);
    if (key === undefined) {
      key = withoutGenitive(keys[i]!, mention.type, { present, lastWords, data });
      bare.set(whole, key);
    }
    const id = `${mention.type}|${key}`;
    let form = byKey.get(id);
    if (!form) {
      form = {
        id: forms.length,
        type: mention.type,
        surface: written,
        key,
        words: key.split(' ').filter(Boolean),
        uses: [],
        spellings: new Map(),
        capitals: isCapitals(written),
      };
      byKey.set(id, form);
      forms.push(form);
    }
    form.uses.push(i);
    const spelling = key === keys[i] ? written : written.replace(/['’]?s?$/, '');
    form.spellings.set(spelling, (form.spellings.get(spelling) ?? 0) + 1);
    formOf.push(form.id);
  }
  return { forms, formOf };
}

/** The keys of names, each surface folded once. */
function keysOf(text: string, names: readonly Mention[], data: ActorData): string[] {
  const known = new Map<string, string>();
  return names.map(({ span, type }) => {
    const surface = text.slice(span.start, span.end);
    const id = type === 'organisation' ? `\n${surface}` : surface;
    let key = known.get(id);
    if (key === undefined) known.set(id, (key = keyOf(surface, type, data)));
    return key;
  });
}

function keyOf(surface: string, type: ActorType, data: ActorData): string {
  const key = fold(surface.replace(/['’]s$/, ''));
  if (type !== 'organisation') return key;
  const space = key.indexOf(' ');
  const first = space > 0 ? key.slice(0, space) : '';
  return first === 'the' || data.determiners.definite.includes(first) ? key.slice(space + 1) : key;
}

interface Known {
  readonly present: ReadonlyMap<string, string>;
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
