/** Rule for ministers: what they are minister of ends where their name begins. */
import type { PortfolioData } from '../../../languages/nameData';
import {
  organisation,
  ownersOf,
  person,
  replaced,
  touchingNames,
  type Candidate,
  type NameContext,
} from '../candidates';

/** "minister van Justitie en Veiligheid Terlinck": a portfolio, then a name, whatever the tagger made of the two. */
export function portfolio(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const { forms } = context;
  let owner: Uint32Array | undefined;
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (let i = 2; i + 1 < forms.length; i += 1) {
    if (!forms[i]!.capital || !opensPortfolio(context, i)) continue;
    const end = endOfPortfolio(context, i, fieldsOf(context.data.portfolios)) ?? endBeforeName(context, i);
    const name = end === undefined ? undefined : nameFrom(context, end);
    if (end === undefined || name === undefined) continue;
    owner ??= ownersOf(names, forms.length);
    const cut = cutOf(
      context,
      { first: i, end, name },
      touchingNames(names, owner, { first: i, last: name + 1 }),
    );
    if (!cut) continue;
    for (const candidate of cut.gone) gone.add(candidate);
    added.push(...cut.added);
    i = end - 1;
  }
  return gone.size + added.length === 0 ? [...names] : replaced(names, gone, added);
}

interface Cut {
  readonly gone: readonly Candidate[];
  readonly added: readonly Candidate[];
}

/** What becomes of the names that touch a portfolio with a name behind it; undefined where they stay. */
function cutOf(
  { forms, tokens }: NameContext,
  { first, end, name }: { first: number; end: number; name: number },
  touching: readonly Candidate[],
): Cut | undefined {
  if (tokens[name]!.sentence !== tokens[first]!.sentence) return undefined;
  if (touching.some((n) => n.first < first)) return undefined;
  const over = touching.find((n) => n.last > name);
  if (over === undefined && forms[name]!.frequency > 0) return undefined;
  // A name of its own is left as it is.
  const apart = over !== undefined && over.first >= end;
  const added: Candidate[] = [];
  // The tagger knows which portfolios are names here.
  if (touching.some((n) => n.first < end))
    added.push({ first, last: end, type: organisation, rule: 'portfolio', confidence: 0.9 });
  const behind = over?.last ?? name + 1;
  if (!apart) added.push({ first: end, last: behind, type: person, rule: 'portfolio', confidence: 0.9 });
  return { gone: apart ? touching.filter((n) => n !== over) : touching, added };
}

/** Behind "minister van". */
function opensPortfolio({ forms, data }: NameContext, i: number): boolean {
  const { offices, of } = data.portfolios;
  return of.includes(forms[i - 1]!.norm) && offices.some((office) => forms[i - 2]!.norm.endsWith(office));
}

/** The longest run of fields from here on, with what joins them. */
function endOfPortfolio({ forms, data }: NameContext, from: number, fields: Fields): number | undefined {
  const { joins } = data.portfolios;
  let end: number | undefined;
  for (let at: number | undefined = from; at !== undefined;) {
    const behind: number | undefined = fieldFrom(forms, at, fields);
    if (behind === undefined) return end;
    end = behind;
    at = joins.includes(forms[end]?.norm ?? '') ? end + 1 : undefined;
  }
  return end;
}

/** "minister van Waterbeheer Berend Terlinck": of three words and more, the last two are a name. */
function endBeforeName({ forms, tokens }: NameContext, from: number): number | undefined {
  let end = from;
  while (forms[end]?.word && forms[end]!.capital && tokens[end]!.sentence === tokens[from]!.sentence)
    end += 1;
  return end - from >= 3 ? end - 2 : undefined;
}

function fieldFrom(forms: NameContext['forms'], at: number, fields: Fields): number | undefined {
  const first = forms[at]?.norm;
  if (first === undefined || !forms[at]!.capital) return undefined;
  const found = fields.get(first)?.find((rest) => rest.every((word, k) => forms[at + 1 + k]?.norm === word));
  return found && at + 1 + found.length;
}

/** The first word with a capital that is the name's: behind its particles. */
function nameFrom({ forms }: NameContext, from: number): number | undefined {
  let at = from;
  while (forms[at]?.particle && at < from + 3) at += 1;
  const form = forms[at];
  return form?.word && form.capital ? at : undefined;
}

/** By a field's first word, the words behind it; the longest first. */
type Fields = ReadonlyMap<string, readonly (readonly string[])[]>;
const known = new WeakMap<PortfolioData, Fields>();

function fieldsOf(data: PortfolioData): Fields {
  let fields = known.get(data);
  if (!fields) {
    const made = new Map<string, string[][]>();
    for (const [first, ...rest] of data.fields.map((field) => field.split(' ')))
      made.set(
        first!,
        [...(made.get(first!) ?? []), rest].sort((a, b) => b.length - a.length),
      );
    known.set(data, (fields = made));
  }
  return fields;
}
