/** Makes the quotes of an attribution: its statement, and marked stretches beside it that are its source's words. */
import type { Quote, Stance } from '../../model/types';
import type { Attribution, Stated } from './frames/attribution';
import type { Stretch } from './stretch';
import { markedPart, quoteParts, placed, type PartRange } from './parts';
import type { Reading } from './reading';
import { speakerFields } from './speakers';
import type { State } from './state';
import type { Speaker } from './speakerBook';
import type { Unit } from './units';
import type { Draft, Statement } from './scanned';

/** What the attributions of a unit make of its words, and which of its stretches they claim. */
export function statementsOf(
  reading: Reading,
  stretches: readonly Stretch[],
  unit: Unit,
  attributions: readonly Stated[],
): { statements: Statement[]; claimed: ReadonlySet<number> } {
  const claimed = new Set<number>();
  const statements = attributions.map((attribution): Statement => {
    const inside = unit.stretches.filter(
      (s) => !claimed.has(s) && attribution.claims.some((r) => within(stretches[s]!, r.first, r.last)),
    );
    const drafts = draftsOf(reading, stretches, attribution, inside);
    if (drafts.length > 0) for (const s of inside) claimed.add(s);
    return { attribution, drafts };
  });
  return { statements, claimed };
}

/** The quotes of a statement, said by this speaker. */
export function statedQuotes(
  { reading, zone }: State,
  { attribution, drafts }: Statement,
  speaker: Speaker | undefined,
): Quote[] {
  const { cue, source, stance, rule } = attribution;
  return drafts.map((draft) => {
    const parts = draft.parts.map((part) => placed(reading, part));
    return {
      span: { start: parts[0]!.span.start, end: parts.at(-1)!.span.end },
      kind: draft.kind,
      parts,
      stance: draft.beside ? ofOwnWords(stance) : stance,
      zone,
      cue: reading.span(cue.at, cue.last),
      ...(source ? { source: reading.span(source.first, source.last) } : {}),
      ...speakerFields(speaker),
      rule,
    };
  });
}

/** Who denies or doubts something says his own words beside that. */
const ofOwnWords = (stance: Stance): Stance => (stance === 'asks' || stance === 'wants' ? stance : 'says');

/** `inside`: the stretches that are this source's words. */
function draftsOf(
  reading: Reading,
  stretches: readonly Stretch[],
  attribution: Attribution,
  inside: readonly number[],
): Draft[] {
  const { content } = attribution;
  const apart = inside
    .map((s) => stretches[s]!)
    .filter((stretch) => !content.some((r) => within(stretch, r.first, r.last)))
    .map((stretch): Draft => ({
      kind: 'direct',
      parts: [markedPart(reading, stretch)],
      ...(content.length > 0 ? { beside: true } : {}),
    }));
  if (content.length === 0) return apart;
  const parts = judgedOut(
    reading,
    reportersOut(reading, quoteParts(reading, content, stretches, inside), attribution),
    attribution,
  );
  if (parts.length === 0) return apart;
  const marked = parts.filter((p) => p.marked).length;
  const kind = marked === parts.length ? 'direct' : marked > 0 ? 'mixed' : 'indirect';
  if (kind === 'indirect' && !mayBeBrief(attribution) && wordCount(reading, parts) < 2) return apart;
  return [...apart, { kind, parts }];
}

/** "Onzin, vindt Tol", "vindt dat overbodig": a word alone may be what is said. */
function mayBeBrief({ cue, content: [said], hangs }: Attribution): boolean {
  return hangs === 'opinion' || (cue.form === 'verb' && said !== undefined && said.first < cue.at);
}

function within(stretch: Stretch, first: number, last: number): boolean {
  const open = stretch.open ?? stretch.first;
  return open >= first && open < last;
}

/** Words that lead up to a marked stretch with a colon are the reporter's, not the speaker's. */
function reportersOut(reading: Reading, parts: readonly PartRange[], { cue }: Attribution): PartRange[] {
  return parts.filter((part, i) => {
    const next = parts[i + 1];
    if (part.marked || !next?.marked || next.first >= cue.at) return true;
    const [from, to] = [reading.tokens[part.last - 1]!.span.end, reading.tokens[next.first]!.span.start];
    return !/:\s*\S{1,2}$/.test(reading.text.slice(from, to));
  });
}

/** "vond het ‘prachtig’": the pronoun only stands for what is judged. */
function judgedOut(
  reading: Reading,
  parts: readonly PartRange[],
  { hangs }: Attribution,
): readonly PartRange[] {
  const [first, next] = parts;
  if (hangs !== 'opinion' || !next?.marked || first!.marked || first!.last > first!.first + 1) return parts;
  return reading.lexicon.data.asObjects.includes(reading.tokens[first!.first]!.norm) ? parts.slice(1) : parts;
}

function wordCount(reading: Reading, parts: readonly PartRange[]): number {
  return parts.reduce((n, { first, last }) => n + reading.surface(first, last).split(/\s+/).length, 0);
}
