/** Goes through the article block by block: stretches between marks, units, cues, attributions. */
import { mapInTurns, type Turns } from '../../model/turns';
import { Slot, type Cache } from '../cache/cache';
import type { BlockText, Part } from '../text/blockText';
import { statementsOf } from './attributed';
import { cuesIn, type Cue } from './cues';
import { frameOf } from './frames';
import { isInside } from './frames/behind';
import { reportedOn } from './frames/reportingForm';
import type { Attribution, FrameContext, Stated } from './frames/attribution';
import { cueAfter, cueBehind, startBefore } from './lostMarks';
import { pairMarks } from '../syntax/markPairs';
import { openingMark, type Kind } from '../syntax/markRoles';
import type { Stretch } from './stretch';
import { answerIn, asks, questions } from './answers';
import type { Range } from './range';
import { norm, Reading, type Around, type ArticleReading } from './reading';
import { saysBefore } from './saidBehind';
import { sourceIn } from './sources';
import { stanceOf } from './stance';
import { unitsOf, type Unit } from './units';
import type { ReadUnit, Scan } from './scanned';

/** What the words of a block mean to its quotes hangs on these as well. */
interface Beside extends Around {
  /** The block before, without anything between, opens with a dash and asks something. */
  readonly asked: boolean;
  /** The mark that the next block opens with. */
  readonly reopens: Kind | undefined;
}

const scans = new Slot(scanBlock);

/** Every block with its stretches and what is attributed in it, in text order. */
export function scanBlocks({ blocks, language }: ArticleReading, cache: Cache): Turns<readonly Scan[]> {
  return mapInTurns(blocks, ({ part, around }, b) => {
    const previous = neighbour(part, blocks[b - 1]?.part, -1);
    const next = neighbour(part, blocks[b + 1]?.part, 1);
    const asked = previous !== undefined && cache.perBlock(questions, previous, language);
    return cache.perBlock(scans, part.own, { ...around, asked, reopens: openingMark(next) });
  });
}

/** The other block, where nothing stands between the two. */
function neighbour({ block }: Part, other: Part | undefined, by: number): BlockText | undefined {
  return other?.block === block + by ? other.own : undefined;
}

function scanBlock(block: BlockText, { asked, reopens, ...around }: Beside): Scan {
  const reading = new Reading(block, around);
  const { tokens, sentences } = reading;
  const stretches: Stretch[] = pairMarks(reading, {
    cueAfter: (from, to) => cueAfter(reading, from, to),
    startBefore: (from, closer) => startBefore(reading, from, closer),
    cued: (closer) => cueBehind(reading, closer),
    reopens,
  });
  const answer = answerIn(reading, asked);
  if (answer && stretches.length === 0) stretches.push(answer);
  const outer = outsideOf(coverOf(stretches, tokens.length));
  const units = attributeAll(
    reading,
    stretches,
    behindDateline(
      reading,
      unitsOf(sentences, stretches, (sentence) => saysBefore(reading, sentence)),
    ),
    outer,
  );
  const whole = { first: units[0]!.first, last: units.at(-1)!.last };
  return { stretches, units, outer, asks: asks(reading, whole) };
}

/** "BRUSSEL (Persdienst) - De minister …": the first unit begins behind the dateline's dash. */
function behindDateline(reading: Reading, units: readonly Unit[]): readonly Unit[] {
  const [first, ...rest] = units;
  if (!first || !/^(?:\p{Lu}{3,}|\()/u.test(reading.surface(first.first, first.first + 1))) return units;
  for (let i = first.first + 1; i < Math.min(first.last - 2, first.first + 16); i += 1)
    if (/^[-–—|]$/.test(reading.tokens[i]!.norm)) return [{ ...first, first: i + 1 }, ...rest];
  return units;
}

function attributeAll(
  reading: Reading,
  stretches: readonly Stretch[],
  units: readonly Unit[],
  outer: (i: number) => boolean,
): ReadUnit[] {
  return units.map((unit, i) => {
    const attributions = attribute(reading, unit, units[i - 1], outer);
    const { statements, claimed } = statementsOf(reading, stretches, unit, attributions);
    const alone = unit.stretches.length > 0 && !hasOuterWords(reading, unit, outer);
    return { first: unit.first, last: unit.last, stretches: unit.stretches, statements, claimed, alone };
  });
}

function attribute(
  reading: Reading,
  unit: Unit,
  previous: Unit | undefined,
  outer: (i: number) => boolean,
): Stated[] {
  const all = cuesIn(reading, unit, outer);
  const mouth = all.find((c) => c.form === 'byMouth');
  const cues = mouth && all.some((c) => c.form === 'verb') ? all.filter((c) => c.form !== 'byMouth') : all;
  const made: Stated[] = [];
  for (const [k, cue] of cues.entries()) {
    const until = cues[k + 1]?.at ?? unit.last;
    const stated = stateOf(cue, { reading, unit, previous, outer, before: made, until });
    if (!stated) continue;
    const last = made.at(-1);
    const from = stated.content[0]?.first;
    if (last && from !== undefined && from <= last.cue.at && isInside(cue, last)) made.pop();
    made.push(mouth ? { ...throughMouth(reading, unit, mouth, stated), stance: stated.stance } : stated);
  }
  if (made.length > 0) return made;
  const told = reportedOn({ reading, unit, previous, outer, before: made, until: unit.last });
  return told ? [{ ...told, stance: 'says' }] : [];
}

/** What a cue states, unless it states nothing or is part of what the last one did. */
function stateOf(cue: Cue, context: FrameContext): Stated | undefined {
  const { reading } = context;
  const attribution = frameOf(cue, context);
  const stance = attribution && stanceOf(attribution, context);
  if (!attribution || !stance || isNobody(reading, attribution) || isSupposed(attribution, context))
    return undefined;
  const last = context.before.at(-1);
  return last && isToldAlready(reading, attribution, last) ? undefined : { ...attribution, stance };
}

function isToldAlready(reading: Reading, attribution: Attribution, last: Attribution): boolean {
  if (
    isInner(attribution, last) ||
    isThings(reading, attribution, last) ||
    isGoneOver(reading, attribution, last)
  )
    return true;
  const { at } = attribution.cue;
  // “…”, zei Tol volgens een persbureau: by whom it was heard.
  const heard =
    attribution.cue.form === 'according' && at > last.cue.at && last.content.length + last.claims.length > 0;
  if (heard && last.claims.every((c) => c.last <= last.cue.at) && covers(attribution, last.cue.at))
    return true;
  // "… noemt dat overdreven: het ging volgens haar om “…”": a pronoun's "volgens" adds nobody to that statement.
  return saysPronoun(attribution) && covers(last, at);
}

/** A token stands among what is said. */
const covers = ({ content }: Attribution, at: number): boolean =>
  content.some(({ first, last }) => at >= first && at < last);

/** "Wanneer de brug opengaat, weet niemand", "geen enkele partij zegt": nobody speaks. */
function isNobody({ tokens, lexicon }: Reading, { source }: Attribution): boolean {
  return source !== undefined && lexicon.data.nobody.includes(tokens[source.first]!.norm);
}

/** "Als Bos zegt dat …", "Zegt Bos dat …?", "Mol wil dat Bos zegt dat …": nothing was said yet, save between marks. */
function isSupposed({ cue, source, claims }: Attribution, context: FrameContext): boolean {
  const { reading, unit, outer, before } = context;
  if (cue.form !== 'verb' || claims.some((said) => holdsMarks(said, outer))) return false;
  const { supposing } = reading.lexicon.data;
  const opens = source && source.first < cue.at ? [source.first - 1, source.first] : [];
  if (opens.some((i) => supposing.includes(norm(reading, i)))) return true;
  if (cue.at === unit.first && norm(reading, unit.last - 1) === '?') return true;
  const around = before.at(-1);
  return around?.hangs === 'clause' && around.cue.verb?.stance === 'wants' && covers(around, cue.at);
}

function holdsMarks({ first, last }: Range, outer: (i: number) => boolean): boolean {
  for (let i = first; i < last; i += 1) if (!outer(i)) return true;
  return false;
}

/** "Mol zei dat Bos weet dat …": what Bos knows or wants is part of what Mol said. */
function isInner({ cue }: Attribution, last: Attribution): boolean {
  if (last.cue.at > cue.at || !covers(last, cue.at)) return false;
  const kind = cue.verb?.kind;
  return last.hangs === 'clause' && (kind === 'think' || kind === 'wish');
}

/** "Hill said it showed Tull had learned nothing": what a thing shows is part of what Hill said. */
function isThings({ tokens, lexicon }: Reading, { cue, source }: Attribution, last: Attribution): boolean {
  if (lexicon.data.verbSecond || !source || last.cue.at > cue.at) return false;
  const { norm } = tokens[source.first]!;
  return source.last === source.first + 1 && norm === lexicon.data.bodyPronouns[0] && covers(last, cue.at);
}

/** "Vroeger, zei hij, stelden ze een vraag": a verb within what goes on behind “zei hij” does not report “Vroeger, zei hij”. */
function isGoneOver(
  { lexicon }: Reading,
  { cue, content }: Attribution,
  { cue: outer, content: said }: Attribution,
): boolean {
  if (!lexicon.data.verbSecond) return false;
  const around = said.some(({ first, last }) => first > outer.at && cue.at >= first && cue.at < last);
  return around && content.some(({ first, last }) => outer.at >= first && outer.at < last);
}

function saysPronoun({ cue, source }: Attribution): boolean {
  const form = source?.heads[0]?.mention.form;
  return cue.form === 'according' && (source?.pronoun === true || form === 'pronoun');
}

function hasOuterWords(reading: Reading, unit: Unit, outer: (i: number) => boolean): boolean {
  for (let i = unit.first; i < unit.last; i += 1)
    if (outer(i) && reading.tokens[i]!.kind === 'word') return true;
  return false;
}

/** "liet bij monde van Smit weten dat": who speaks is named apart from the verb and its subject. */
function throughMouth(reading: Reading, unit: Unit, mouth: Cue, attribution: Attribution): Attribution {
  if (attribution.cue.form !== 'verb') return attribution;
  // "bij monde van zijn woordvoerder": whoever that is, the body speaks.
  if (isOwn(reading, mouth.last)) return attribution;
  const source = sourceIn(reading, mouth.last, Math.min(unit.last, mouth.last + 12));
  return source?.heads.length ? { ...attribution, source } : attribution;
}

/** "zijn woordvoerder", and no name behind it. */
function isOwn(reading: Reading, at: number): boolean {
  const { possessive } = reading.language.actors.determiners;
  if (!(norm(reading, at) in possessive)) return false;
  const named = [at + 1, at + 2, at + 3].map((i) => reading.mentionAt(i)?.mention.form);
  return !named.includes('name');
}

/** A function of its own: it is kept with the scan, and would keep the whole reading alive that it was made in. */
function outsideOf(covered: Uint8Array): Scan['outer'] {
  return (i) => i < 0 || i >= covered.length || covered[i] === 0;
}

/** 1 for tokens in or at the marks of a top-level stretch. */
function coverOf(stretches: readonly Stretch[], tokens: number): Uint8Array {
  const cover = new Uint8Array(tokens);
  for (const s of stretches) cover.fill(1, s.open ?? s.first, (s.close ?? s.last - 1) + 1);
  return cover;
}
