/** Names of one actor that are spelled in different ways, and persons with two given names. */
import { fold, soundKey, withinOneSlip } from '../actors/spelling';
import type { ActorId, Analysis, Mention, Problem } from '../../model/types';

type Read = Omit<Analysis, 'problems'>;

/**
 * Codes `name-spelling` (args: the spelling, the one used more often, the actor) and `name-conflict` (args: the name,
 * the other name). The spelling used more often counts as the article's own, the first one if both are used as often.
 * Names inside quotes and headings count too; a place in capitals is a dateline and does not.
 */
export function nameProblems(analysis: Read): Problem[] {
  const { text } = analysis.article;
  const several = inSeveralSpellings(analysis);
  if (several.size === 0) return [];
  const byActor = new Map<string, Map<string, Mention[]>>();
  for (const mention of analysis.mentions) {
    if (mention.form !== 'name' || mention.actor === undefined || !several.has(mention.actor)) continue;
    const surface = text.slice(mention.span.start, mention.span.end).replace(oddSpace, ' ');
    if (mention.type !== 'organisation' && surface.length > 3 && inCapitals(surface)) continue;
    const spellings = byActor.get(mention.actor) ?? new Map<string, Mention[]>();
    byActor.set(mention.actor, spellings);
    const same = spellings.get(surface);
    if (same) same.push(mention);
    else spellings.set(surface, [mention]);
  }
  return [...byActor].flatMap(([actor, spellings]) => (spellings.size > 1 ? compare(actor, spellings) : []));
}

/** The actors whose name is not the same letters each time. Nearly all are told at a glance, without a list of each. */
function inSeveralSpellings({ article: { text }, mentions }: Read): Set<ActorId> {
  const first = new Map<ActorId, string>();
  const several = new Set<ActorId>();
  for (const { form, actor, span } of mentions) {
    if (form !== 'name' || actor === undefined) continue;
    const known = first.get(actor);
    if (known === undefined) first.set(actor, text.slice(span.start, span.end));
    else if (known.length !== span.end - span.start || !text.startsWith(known, span.start))
      several.add(actor);
  }
  return several;
}

/** White space that is not one plain space. */
const oddSpace = /\s{2,}|[^\S ]/g;

const inCapitals = (surface: string): boolean => !/[a-z]/.test(surface) && surface === surface.toUpperCase();

/** Words are compared place by place from the end, so that “Blinken” is held against “Antony Blinken” as well. */
function compare(actor: string, spellings: ReadonlyMap<string, readonly Mention[]>): Problem[] {
  const ordered = [...spellings].sort((a, b) => b[1].length - a[1].length).slice(0, 20);
  const out: Problem[] = [];
  for (const [i, [surface, mentions]] of ordered.entries()) {
    for (const [own] of ordered.slice(0, i)) {
      const better = respelled(surface, own);
      if (better !== undefined) {
        out.push(
          ...mentions.map(({ span }) => ({
            span,
            code: 'name-spelling',
            args: [surface, better, actor],
            fixes: [{ span, text: better }],
          })),
        );
        break;
      }
      if (mentions[0]?.type === 'person' && otherGivenName(surface, own)) {
        out.push({ span: mentions[0].span, code: 'name-conflict', args: [surface, own] });
        break;
      }
    }
  }
  return out;
}

/** The surface with the spelling of `own` where a word differs by a slip, by case or by an accent; else undefined. */
function respelled(surface: string, own: string): string | undefined {
  const words = surface.split(' ');
  const others = own.split(' ');
  let changed = false;
  for (let i = 1; i <= Math.min(words.length, others.length); i += 1) {
    const [word, other] = [words.at(-i)!, others.at(-i)!];
    if (word === other) continue;
    // Without the given name a surname's particle gets its capital: “Marieke van Dorsten”, “Van Dorsten”.
    const [first, otherFirst] = [i === words.length, i === others.length];
    if (first !== otherFirst && word.slice(1) === other.slice(1) && /^\p{Lu}/u.test(first ? word : other)) {
      if (word.toLowerCase() === other.toLowerCase()) continue;
    }
    if (!sameWord(word, other)) return undefined;
    words[words.length - i] = other;
    changed = true;
  }
  return changed ? words.join(' ') : undefined;
}

function sameWord(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  // A possessive or plural ending is grammar, not spelling.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/^['’]?s?['’]?$/.test(long.slice(short.length)) && long.startsWith(short)) return false;
  if (a.length < 4 || b.length < 4) return false;
  return withinOneSlip(fold(a), fold(b)) || soundKey(fold(a)) === soundKey(fold(b));
}

function otherGivenName(surface: string, own: string): boolean {
  const [a, b] = [surface.split(' '), own.split(' ')];
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  // “Van Dorsten” is “Marieke van Dorsten” without her given name, not a person called Van.
  if (a.length !== b.length && ` ${own} `.toLowerCase().endsWith(` ${surface} `.toLowerCase())) return false;
  if (a.length !== b.length && ` ${surface} `.toLowerCase().endsWith(` ${own} `.toLowerCase())) return false;
  const [x, y] = [a[0]!, b[0]!];
  const initial = /^\p{Lu}\.|^\p{Lu}$/u.test(x) || /^\p{Lu}\.|^\p{Lu}$/u.test(y);
  return /^\p{Lu}\p{Ll}/u.test(x) && /^\p{Lu}\p{Ll}/u.test(y) && !initial && !sameWord(x, y) && x[0] !== y[0];
}
