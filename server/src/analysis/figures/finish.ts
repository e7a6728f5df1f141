/** Turns drafts into figures: shares units, finds ages, hedges, the noun counted and the speaker. */
import type { Found } from '../figures';
import type { Figure, Quote, Span } from '../types';
import { countedNoun } from './counted';
import { hedgeAfter, hedgeBefore } from './hedges';
import { ownMoney } from './makeAmounts';
import { clean } from './readNumber';
import type { Scene } from './scene';
import { speakersOf } from './speakers';

/** The figures of an article, in text order. */
export function finish(scene: Scene, found: readonly Found[], quotes: readonly Quote[]): Figure[] {
  const shared = shareUnits(scene, found);
  const figures: Figure[] = [];
  const speakerAt = speakersOf(quotes);
  let lastEnd = 0;
  let moneyBlock = -1;
  for (const draft of shared) {
    const block = scene.tokens[draft.first]!.sentence;
    let made = asAge(scene, draft);
    if (made.kind === 'money') moneyBlock = block;
    else if (
      made.kind === 'count' &&
      (made.scale ?? 1) >= 1e6 &&
      block - moneyBlock <= 1 &&
      moneyBlock >= 0 &&
      !scene.noun(made.end)
    )
      made = { ...made, kind: 'money', unit: ownMoney(scene) };
    const hedged = hedgedSpan(scene, made, lastEnd);
    const span: Span = { start: scene.tokens[hedged.first]!.span.start, end: endOf(scene, hedged.end - 1) };
    lastEnd = hedged.end;
    const of = countedNoun(scene, made);
    const speaker = speakerAt(span);
    figures.push({
      span,
      kind: made.kind,
      ...(made.value === undefined ? {} : { value: made.value }),
      ...(made.low === undefined ? {} : { low: made.low }),
      ...(made.high === undefined ? {} : { high: made.high }),
      ...(made.unit === undefined ? {} : { unit: made.unit }),
      ...(of ? { of } : {}),
      ...(hedged.hedge ? { hedge: hedged.hedge } : {}),
      ...(speaker === undefined ? {} : { speaker }),
      ...(made.vague ? { vague: true as const } : {}),
      rule: made.rule,
    });
  }
  return figures;
}

/** The end of the figure's last token, without a full stop that ends the sentence ("om 18 uur."). */
function endOf(scene: Scene, index: number): number {
  const { norm, span, sentence } = scene.tokens[index]!;
  const last = scene.tokens[index + 1]?.sentence !== sentence;
  return last && /^[^.]+\.$/.test(norm) ? span.end - 1 : span.end;
}

const hedgeable = new Set(['count', 'money', 'percentage', 'fraction', 'duration', 'measure', 'time']);

function hedgedSpan(
  scene: Scene,
  draft: Found,
  lastEnd: number,
): { first: number; end: number; hedge?: Figure['hedge'] } {
  const { first, end } = draft;
  if (!hedgeable.has(draft.kind)) return { first, end };
  const before = hedgeBefore(scene, first, lastEnd);
  const after = hedgeAfter(scene, end);
  const hedge = before?.hedge ?? after?.hedge ?? draft.hedge;
  return { first: before?.first ?? first, end: after?.end ?? end, ...(hedge ? { hedge } : {}) };
}

/** "van 59 naar 90 procent": the first number takes the unit of the second. */
function shareUnits(scene: Scene, found: readonly Found[]): Found[] {
  const carriers = scene.lexicon.set('carriers');
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const [a, b] = [out[i]!, out[i + 1]!];
    if (a.kind !== 'count' || b.unit === undefined || b.kind === 'duration' || b.kind === 'date') continue;
    const gap = b.first - a.end;
    if (gap < 1 || gap > 2 || scene.tokens[a.first]!.sentence !== scene.tokens[b.first]!.sentence) continue;
    if (!Array.from({ length: gap }, (_, k) => scene.norm(a.end + k)).every((norm) => carriers.has(norm)))
      continue;
    const share =
      (a.scale ?? 1) === 1 &&
      (b.scale ?? 1) > 1 &&
      gap === 1 &&
      scene.lexicon.set('scaleCarriers').has(scene.norm(a.end)) &&
      typeof a.value === 'number' &&
      a.value < b.scale!;
    out[i] = {
      ...a,
      kind: b.kind,
      unit: b.unit,
      ...(share ? { value: clean((a.value as number) * b.scale!) } : {}),
    };
  }
  return out;
}

/** "Hendrix (71)", "Petruski, 61,", "een man van 58": the number alone is an age. */
function asAge(scene: Scene, draft: Found): Found {
  if (draft.kind !== 'count' || typeof draft.value !== 'number') return draft;
  if (draft.value < 0 || draft.value > 120 || !Number.isInteger(draft.value) || draft.end !== draft.first + 1)
    return draft;
  const { tokens, article } = scene;
  const [before, next] = [scene.norm(draft.first - 1, draft.first), scene.norm(draft.end, draft.first)];
  const bracketed = before === '(' && (next === ')' || next === ',');
  const commas = before === ',' && (next === ',' || next === '.' || next === '');
  if (bracketed || commas) {
    const name = tokens[draft.first - 2];
    const capital =
      name && /^\p{Lu}\p{Ll}|^\p{Lu}\.$/u.test(article.text.slice(name.span.start, name.span.end));
    return capital && !scene.tokens[draft.first]!.norm.includes(',') ? age(draft) : draft;
  }
  const ofAge =
    scene.lexicon.set('partitive').has(before) &&
    scene.lexicon.set('people').has(scene.norm(draft.first - 2, draft.first));
  return ofAge && !scene.plural(draft.end) ? age(draft) : draft;
}

const age = (draft: Found): Found => ({ ...draft, kind: 'duration', unit: 'year', rule: 'age' });
