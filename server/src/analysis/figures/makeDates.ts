/** Makers for dates and times of day; relative ones are worked out from the article's date where it has a day. */
import { own } from '../../model/own';
import type { MakerName } from '../../languages/figureData';
import type { Draft, Maker } from './draft';
import { two } from './digits';
import type { Match } from './match';
import { dayFrom, periodFrom, weekdayNear } from './relativeDates';
import type { Scene } from './scene';
import type { NumberAtom } from './words';

const place = ({ first, end }: Match): Pick<Draft, 'first' | 'end'> => ({ first, end });

const isoDay = (year: number | undefined, month: number, day: number): string =>
  `${year === undefined ? '-' : year}-${two(month)}-${two(day)}`;

const date: Maker = (match, scene) => {
  const month = match.entries.find((entry) => entry.cat === 'month')!;
  const day = match.numbers.find((atom) => atom.year === undefined);
  const year = match.numbers.find((atom) => atom.year !== undefined)?.year;
  if (!day && year === undefined) return bareMonth(match, scene, month.value, month.word);
  if (!day) return [{ ...place(match), kind: 'date', value: `${year}-${two(month.value)}` }];
  const last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month.value - 1]!;
  if (day.value! > last || (day.words && !day.ordinal && match.numbers.length === 1 && day.value! < 2))
    return undefined;
  return [{ ...place(match), kind: 'date', value: isoDay(year, month.value, day.value!) }];
};

/** "in maart"; a word that means something else too needs a preposition, and in English its capital. */
function bareMonth(match: Match, scene: Scene, month: number, word: string): Draft[] {
  const before = scene.norm(match.first - 1, match.first);
  const { lexicon, tokens, article } = scene;
  const start = tokens[match.first]!.span.start;
  const capital = /\p{Lu}/u.test(article.text[start] ?? '');
  if (!lexicon.data.dayFirst && !capital) return [];
  if (lexicon.data.capitalMonths && !capital) return [];
  if (
    lexicon.set('shyMonths').has(word) &&
    !lexicon.set('yearBefore').has(before) &&
    entryStep(scene, before) === undefined
  )
    return [];
  if (!lexicon.data.capitalMonths && capital && before !== '' && !lexicon.set('yearBefore').has(before))
    return [];
  return [{ ...place(match), kind: 'date', value: `--${two(month)}`, vague: true }];
}

const entryStep = (scene: Scene, norm: string): number | undefined =>
  scene.lexicon.entries.get(norm)?.find((entry) => entry.cat === 'step')?.value;

const dayRange: Maker = (match) => {
  const month = match.entries.find((entry) => entry.cat === 'month')!;
  const year = match.numbers.find((atom) => atom.year !== undefined)?.year;
  const days = match.numbers.filter((atom) => atom.year === undefined);
  const pair = days[0]?.pair;
  if (pair) {
    if (pair[0] < 1 || pair[1] > 31 || pair[0] >= pair[1]) return undefined;
    return [{ ...place(match), kind: 'date', value: isoDay(year, month.value, pair[0]) }];
  }
  const [a, b] = days as [NumberAtom, NumberAtom];
  if (a.value! >= b.value!) return undefined;
  return [
    { first: match.first, end: a.end, kind: 'date', value: isoDay(year, month.value, a.value!) },
    { first: b.first, end: match.end, kind: 'date', value: isoDay(year, month.value, b.value!) },
  ];
};

const numericDate: Maker = (match) => [{ ...place(match), kind: 'date', value: match.numbers[0]!.date! }];

/** A bare four-digit number: a year behind "in" or "sinds"; an amount before a noun in the plural. */
const year: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const { lexicon } = scene;
  const before = scene.norm(match.first - 1, match.first);
  const behind = lexicon.set('yearBefore').has(before);
  const date = [{ ...place(match), kind: 'date' as const, value: String(atom.year) }];
  if (atom.value === undefined) return behind || atom.decade === undefined ? date : [];
  if (hedged(scene, match.first) && !behind) return undefined;
  const ofOurTime = atom.year! >= 1850 && atom.year! <= 2060;
  if (isCounted(scene, match) && !(ofOurTime && (behind || lexicon.set('determiners').has(before))))
    return undefined;
  const likely = atom.year! >= 1500 && atom.year! <= 2100;
  return behind || likely ? date : undefined;
};

/** "2000 mensen". */
function isCounted(scene: Scene, { first, end }: Match): boolean {
  const { tokens } = scene;
  return scene.noun(end) && scene.plural(end) && tokens[end]!.sentence === tokens[first]!.sentence;
}

function hedged(scene: Scene, first: number): boolean {
  const before = scene.norm(first - 1, first);
  return (
    scene.lexicon.hedgesBefore
      .get(before)
      ?.some((phrase) =>
        phrase.words.every((word, i) => scene.norm(first - phrase.words.length + i, first) === word),
      ) ?? false
  );
}

const yearRange: Maker = (match) =>
  match.numbers.map((atom) => ({
    first: atom.first,
    end: atom.end,
    kind: 'date' as const,
    value: String(atom.year),
  }));

/** "tussen 1946 en 1996": one stretch of time. */
const yearSpan: Maker = (match) => {
  const [low, high] = match.numbers.map((atom) => atom.year!) as [number, number];
  if (low > high) return undefined;
  return [{ ...place(match), kind: 'date', value: `${low}/${high}`, low, high }];
};

const era: Maker = (match) => {
  const atom = match.numbers[0]!;
  if (atom.pair) {
    const [low, high] = atom.pair;
    return [{ ...place(match), kind: 'date', value: `${pad(low)}/${pad(high)}`, low, high }];
  }
  return [{ ...place(match), kind: 'date', value: pad(atom.value!) }];
};

const pad = (value: number): string => String(value).padStart(4, '0');

/** ISO 8601 counts a year 0: the year 1 before our era. */
const bce: Maker = (match) => {
  const atom = match.numbers[0]!;
  return [{ ...place(match), kind: 'date', value: `-${pad(atom.value! - 1)}` }];
};

/** "begin jaren zestig" 1960–1964, "the 1980s", "in his 70s" (an age). */
const decade: Maker = (match, scene) => {
  const atom = match.numbers[0];
  const start = match.entries[0]?.value ?? atom!.decade ?? atom!.year ?? atom!.value!;
  const first = start < 100 ? (start >= 10 ? 1900 + start : NaN) : start;
  if (Number.isNaN(first) || first % 10 !== 0 || first < 1000 || first > 2100) return undefined;
  const before = scene.norm(match.first - 1, match.first);
  if (scene.lexicon.set('possessives').has(before) && start < 100)
    return [{ ...place(match), kind: 'duration', unit: 'year', value: start, low: start, high: start + 9 }];
  const [from, to] = own(scene.lexicon.data.decadeParts, match.words[0] ?? '') ?? [0, 9];
  return [{ ...place(match), kind: 'date', value: `${first}s`, low: first + from, high: first + to }];
};

/** A lap, race or gap: in seconds. With two digits for the hour it is read off a clock: "13:35:06". */
const lap: Maker = (match, scene) => {
  const written = scene.norm(match.first);
  if (/^(?:[01]\d|2[0-3])(?::[0-5]\d){2}$/.test(written))
    return [{ ...place(match), kind: 'time', value: written }];
  return [{ ...place(match), kind: 'duration', unit: 'second', value: match.numbers[0]!.lap! }];
};

const timeOf = (hour: number, minute: number): string => `${two(hour % 24)}:${two(minute)}`;

/** The half of the day that words beside the time tell: "'s middags", "'s nachts". */
function afternoon(match: Match, hour: number): number {
  const part = match.entries.find((entry) => entry.cat === 'daypart');
  if (part?.value === 0 && hour === 12) return 0;
  return part?.value === 12 && hour < 12 ? hour + 12 : hour;
}

const clock: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const [hour, minute] = atom.clock!;
  const shown =
    match.words.length > 0 ||
    match.entries.length > 0 ||
    atom.value === undefined ||
    scene.article.text
      .slice(scene.tokens[match.first]!.span.start, scene.tokens[match.first]!.span.end)
      .includes(':');
  const before = scene.norm(match.first - 1, match.first);
  if (!shown && !scene.lexicon.set('clockBefore').has(before)) return gap(match, scene);
  if (!shown && scene.noun(match.end)) return undefined;
  return [{ ...place(match), kind: 'time', value: timeOf(afternoon(match, hour), minute) }];
};

/** "1137 UTC": hours and minutes without a mark between them, before a time zone. */
const fourDigits: Maker = (match, scene) => {
  const time = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scene.norm(match.first));
  return time ? [{ ...place(match), kind: 'time', value: `${time[1]}:${time[2]}` }] : undefined;
};

/** Where the decimal mark is a comma, "2.43" outside the clock is a lead or lap: minutes and seconds. */
function gap(match: Match, scene: Scene): Draft[] | undefined {
  const [minutes, seconds] = match.numbers[0]!.clock!;
  if (scene.lexicon.data.decimal === '.' || scene.noun(match.end)) return undefined;
  return [{ ...place(match), kind: 'duration', unit: 'second', value: minutes * 60 + seconds }];
}

/** "om 18 uur" a time of day, "na zes uur wachten" a duration. */
const hours: Maker = (match, scene) => {
  const atom = match.numbers[0]!;
  const part = match.entries.some((entry) => entry.cat === 'daypart' || entry.cat === 'half');
  const before = scene.norm(match.first - 1, match.first);
  const { lexicon } = scene;
  // "one night" is a length of time; only "am" and "pm" follow the hour directly.
  const noun =
    part && match.end - match.first === 2 && /^\p{L}{5,}$/u.test(scene.norm(match.end - 1, match.end));
  if (noun && !lexicon.set('clockBefore').has(before)) return undefined;
  if (!part && !lexicon.set('clockBefore').has(before)) return undefined;
  if (!part && lexicon.set('clockOrLength').has(before) && atom.words) return undefined;
  if (!part && lexicon.set('clockOrLength').has(before) && atom.value! < 13) return undefined;
  return [{ ...place(match), kind: 'time', value: timeOf(afternoon(match, atom.value!), 0) }];
};

const halfHour: Maker = (match) => {
  const hour = match.numbers[0]!.value!;
  if (hour < 1 || hour > 12) return undefined;
  const full = afternoon(match, hour === 1 ? 13 : hour) - 1;
  return [{ ...place(match), kind: 'time', value: timeOf(full, 30) }];
};

const halfPast: Maker = (match) => {
  const hour = match.numbers[0]!.value!;
  return hour < 1 || hour > 12 ? undefined : [{ ...place(match), kind: 'time', value: timeOf(hour, 30) }];
};

/** "kwart over twee", "vijf voor half drie", "twenty past six". */
const minutesPast: Maker = (match, scene) => {
  const hour = match.numbers.at(-1)!.value!;
  const minutes = match.numbers.length > 1 ? match.numbers[0]!.value! : 15;
  if (hour > 12 || hour < 1 || !Number.isInteger(minutes) || minutes < 1 || minutes > 29) return undefined;
  const to = match.words.some((word) => scene.lexicon.set('beforeHour').has(word));
  const middle = match.words.includes('half') ? 30 - 60 : 0;
  const total = hour * 60 + middle + (to ? -minutes : minutes) + 1440;
  return [{ ...place(match), kind: 'time', value: timeOf(Math.floor(total / 60), total % 60) }];
};

const clockRange: Maker = (match) => {
  const last = match.numbers.at(-1)!;
  const lastDraft: Draft = { first: last.first, end: match.end, kind: 'time', value: hourOrClock(last) };
  const head = match.numbers.length > 1 ? match.numbers[0]! : undefined;
  const start: Draft = head
    ? { first: head.first, end: head.end, kind: 'time', value: hourOrClock(head) }
    : { first: match.first, end: match.first + 1, kind: 'time', value: '00:00' };
  return [start, lastDraft];
};

const hourOrClock = (atom: NumberAtom): string =>
  atom.clock ? timeOf(atom.clock[0], atom.clock[1]) : timeOf(atom.value!, 0);

/** "11 uur, 47 minuten en 20 seconden" behind "om". */
const untilHour: Maker = (match, scene) => {
  if (!scene.lexicon.set('clockBefore').has(scene.norm(match.first - 1, match.first))) return undefined;
  const [hour, minute, second] = match.numbers.map((atom) => atom.value!) as [number, number, number];
  return [{ ...place(match), kind: 'time', value: `${timeOf(hour, minute)}:${two(second)}` }];
};

const weekday: Maker = (match, scene) => {
  const entry = match.entries.find((e) => e.cat === 'weekday')!;
  const step = match.entries.find((e) => e.cat === 'step')?.value ?? (isToCome(match, scene) ? 1 : undefined);
  const value = weekdayNear(scene.article.date, entry.value, step);
  return [{ ...place(match), kind: 'date', ...(value === undefined ? {} : { value }), vague: true }];
};

/** How far around a weekday the verb that tells its side may stand, in tokens. */
const verbReach = 3;

/** "Vrijdag gaat de brug open", "hoopt op vrijdag": a word of what is still to come stands near, in its clause. */
function isToCome(match: Match, scene: Scene): boolean {
  const coming = scene.lexicon.set('comingWords');
  for (let i = match.first - 1; i >= match.first - verbReach; i -= 1) {
    const norm = scene.norm(i, match.first);
    if (norm === '' || norm === ',') break;
    if (coming.has(norm)) return true;
  }
  for (let i = match.end; i < match.end + 2; i += 1) if (coming.has(scene.norm(i, match.first))) return true;
  return false;
}

const relativePeriod: Maker = (match, scene) => {
  const [step, period] = [match.entries[0]!, match.entries[1]!];
  const value = periodFrom(scene.article.date, period.unit!, step.value);
  // "deze week" in an article without a date tells nothing that could be compared.
  if (value === undefined && step.value === 0) return undefined;
  return [{ ...place(match), kind: 'date', ...(value === undefined ? {} : { value }), vague: true }];
};

const relativeDay: Maker = (match, scene) => {
  // "vandaag" is a date only where the article's own day is known.
  const value = dayFrom(scene.article.date, match.entries[0]!.value);
  return value === undefined ? undefined : [{ ...place(match), kind: 'date', value, vague: true }];
};

export const dateMakers = {
  date,
  dayRange,
  numericDate,
  year,
  yearRange,
  yearSpan,
  fourDigits,
  era,
  bce,
  decade,
  lap,
  clock,
  hours,
  halfHour,
  halfPast,
  minutesPast,
  clockRange,
  untilHour,
  weekday,
  relativePeriod,
  relativeDay,
} satisfies Partial<Record<MakerName, Maker>>;
