/** The rule about people called by where they come from: "de Waddinxvener" is no name, where there is a Waddinxveen. */
import { demonym, organisation, type Candidate, type NameContext } from '../candidates';
import { classOf, gazetteerKey, lookUp } from '../gazetteer';

const places = classOf('place') | classOf('town');

/** A single word behind an article, with nothing like a name behind it, that is a place and an ending for who lives there. */
export function demonymBehindArticle(names: readonly Candidate[], context: NameContext): Candidate[] {
  const { demonymForms } = context.data;
  if (!demonymForms) return [...names];
  return names.map((name) => {
    const { first, last, type } = name;
    const alone = last - first === 1 && type !== demonym && type !== organisation && first > 0;
    if (!alone || context.forms[last]?.capital) return name;
    if (!demonymForms.articles.includes(context.tokens[first - 1]!.norm)) return name;
    return livesSomewhere(context.forms[first]!.norm, context)
      ? { ...name, type: demonym, rule: 'demonym' }
      : name;
  });
}

function livesSomewhere(word: string, { data, gazetteer }: NameContext): boolean {
  const { endings = [], known = [] } = data.demonymForms ?? {};
  return (
    known.some((k) => word.endsWith(k)) ||
    endings.some(
      (ending) =>
        word.length > ending.length + 2 &&
        word.endsWith(ending) &&
        stemsOf(word.slice(0, -ending.length)).some((s) => lookUp(gazetteer, gazetteerKey(s)) & places),
    )
  );
}

/** What may have stood before the ending: "tilburg", "amsterdamm" for Amsterdam, "roosendal" for Roosendaal, "groning" for Groningen. */
function stemsOf(stem: string): string[] {
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const long = /[^aeiou][aeou][^aeiou]$/.test(stem) ? [stem.replace(/([aeou])(.)$/, '$1$1$2')] : [];
  return [stem, ...single, ...long, `${stem}en`, `${stem}e`];
}
