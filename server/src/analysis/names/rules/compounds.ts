/** The rule about hyphen compounds: "NAVO-topman", "Kremlin-woordvoerder". */
import {
  articleRule,
  organisation,
  ownersOf,
  person,
  place,
  replaced,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf, gazetteerKey, lookUp } from '../gazetteer';
import { knownNames, namesTold, type KnownNames } from './knownNames';

const places = classOf('place');
const towns = classOf('town');
const organisations = classOf('organisation') | classOf('body');
const demonyms = classOf('demonym') | classOf('event');

/** The part before the hyphen is a name when the article or a list knows it, or when it is an abbreviation. */
export const compounds = articleRule({ tell: namesTold, sum: knownNames, apply: addCompounds });

/** Letters of a compound; what is longer is no word, and the pattern would be tried at each of its hyphens. */
const longest = 80;

function addCompounds(
  names: readonly Candidate[],
  context: NameContext,
  known: KnownNames,
): readonly Candidate[] {
  const { forms, tokens, text, gazetteer } = context;
  const owner = ownersOf(names, forms.length);
  const added: Candidate[] = [];
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!;
    if (owner[i]! > 0 || !form.capital || !form.norm.includes('-')) continue;
    const { start, end } = tokens[i]!.span;
    const surface = text.slice(start, end);
    if (surface.length > longest) continue;
    const hyphen = surface.search(/[-‐‑]\p{Ll}[\p{L}-]*$/u);
    const head = surface.slice(0, hyphen);
    if (hyphen < 2 || !/^\p{Lu}/u.test(head)) continue;
    const type = typeOf(head);
    if (type !== undefined)
      added.push({ first: i, last: i + 1, headLength: hyphen, type, rule: 'compound', confidence: 0.9 });
  }
  return replaced(names, new Set(), added);

  function typeOf(head: string): number | undefined {
    const found = known.get(head.toLowerCase());
    if (found) return found.type;
    const bits = lookUp(gazetteer, gazetteerKey(head));
    if (bits & demonyms && !(bits & (places | organisations))) return undefined;
    if (bits & organisations) return organisation;
    if (bits & places) return place;
    if (/^\p{Lu}{2,6}$/u.test(head)) return /^[IVXLC]+$/.test(head) ? undefined : organisation;
    if (bits & towns) return place;
    if (bits & (classOf('surname') | classOf('given')) && /^\p{Lu}\p{Ll}{3,}$/u.test(head)) return person;
    return undefined;
  }
}
