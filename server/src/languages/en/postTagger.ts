/**
 * The last of compromise's steps, its corrections of tags by pattern: the same patterns with the same outcome, found
 * without looking at every pattern for every sentence. compromise's own way to them takes most of the time of a sentence.
 */

/** A word while compromise tags it, with all that a pattern may ask of it. */
export interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  normal: string;
  readonly tags: Set<string>;
  readonly machine?: string | null;
  readonly implicit?: string;
  readonly root?: string;
  readonly alias?: readonly string[];
  readonly switch?: string;
}

/** What a pattern asks of one word. */
interface Wanted {
  readonly word?: string;
  readonly tag?: string;
  readonly switch?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Wanted[])[];
  readonly operator?: 'or' | 'and';
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly anything?: boolean;
  readonly fuzzy?: boolean;
  readonly use?: string;
}

interface Pattern {
  readonly match: string;
  readonly regs: readonly Wanted[];
  /** Words, `#Tag` and `%Switch%` that must all be there, and those of which at least so many must. */
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
}

type Pointer = readonly [number, number, number, ...unknown[]];
type Found = Pattern & { readonly pointer: Pointer };

/** What is used of compromise's inside; `hooks` holds the patterns by each of their needs and wants. */
export interface World {
  readonly compute: {
    /** Writes what each word is reduced to. */
    readonly normal: (view: { docs: readonly (readonly Term[])[]; world: World }) => void;
  };
  readonly model: {
    readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
    readonly two: {
      readonly matches: readonly Pattern[];
      /** Words that may be a noun or a verb and the like. */
      readonly switches: Readonly<Record<string, string>>;
    };
  };
  readonly methods: {
    readonly one: {
      readonly buildNet: (matches: readonly Pattern[], world: World) => Net;
      readonly tokenize: {
        readonly splitSentences: (text: string, world: World) => readonly string[];
        readonly splitTerms: (sentence: string, model: World['model']) => readonly string[];
        readonly splitWhitespace: (word: string, model: World['model']) => Term;
      };
      readonly match: (
        document: readonly (readonly Term[])[],
        pattern: Pattern,
      ) => { readonly ptrs: [number, number, number, ...unknown[]][] };
      readonly bulkTagger: (found: Found[], document: readonly (readonly Term[])[], world: World) => void;
    };
    readonly two: { readonly quickSplit: (document: readonly (readonly Term[])[]) => readonly Term[][] };
  };
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
}

/** A pattern, with each hook as a number; what is found by a lower one is tagged first. */
interface Entry {
  readonly pattern: Pattern;
  readonly needs: readonly number[];
  readonly wants: readonly number[];
  readonly ifNo: readonly number[];
  /** Its hooks, and its place among the patterns of each. */
  readonly places: readonly (readonly [hook: number, place: number])[];
  /** What its first words must be, as far as each of them surely stands behind the one before. */
  readonly opening: readonly Wanted[];
}

interface Index {
  /** Of each word, `#Tag` and `%Switch%` that a pattern asks for. */
  readonly hooks: ReadonlyMap<string, number>;
  /** By hook: a pattern under the rarest of what it needs, or under all that it wants where it needs nothing. */
  readonly entries: readonly (readonly Entry[])[];
}

/** Corrects the tags of the words. `document` holds a sentence each, with compromise's tags up to `preTagger`. */
export function correctTags(document: readonly (readonly Term[])[], world: World): void {
  const index = indexOf(world);
  const { one, two } = world.methods;
  const stretches = two.quickSplit(document);
  const found = stretches.flatMap((terms, n) => foundIn(terms, n, index, world));
  one.bulkTagger(found, stretches, world);
}

const indexes = new WeakMap<World, Index>();

function indexOf(world: World): Index {
  let index = indexes.get(world);
  if (!index) indexes.set(world, (index = makeIndex(world)));
  return index;
}

function makeIndex(world: World): Index {
  // Copies: compromise writes what it makes of a pattern into it, and cannot do so twice.
  const copies = world.model.two.matches.map((pattern) => ({ ...pattern }));
  const hooked = world.methods.one.buildNet(copies, world).hooks;
  const hooks = new Map(Object.keys(hooked).map((name, hook) => [name, hook]));
  const places = new Map<Pattern, [number, number][]>(copies.map((pattern) => [pattern, []]));
  let place = 0;
  for (const [name, hook] of hooks)
    for (const pattern of hooked[name]!) places.get(pattern)?.push([hook, place++]);
  const numbers = (names: readonly string[]): number[] => names.map((name) => hookOf(name, hooks));
  const entries: Entry[][] = [];
  for (const [pattern, of] of places) {
    const { needs, wants, ifNo = [] } = pattern;
    const asked = { needs: numbers(needs), wants: numbers(wants), ifNo: numbers(ifNo) };
    const entry = { pattern, ...asked, places: of, opening: openingOf(pattern) };
    for (const name of anchorsOf(pattern, hooked)) (entries[hooks.get(name)!] ??= []).push(entry);
  }
  return { hooks, entries: Array.from({ length: hooks.size }, (_, hook) => entries[hook] ?? []) };
}

/** A new number for what is no pattern's hook but only forbidden. */
function hookOf(name: string, hooks: Map<string, number>): number {
  let hook = hooks.get(name);
  if (hook === undefined) hooks.set(name, (hook = hooks.size));
  return hook;
}

function anchorsOf({ needs, wants }: Pattern, hooked: Net['hooks']): readonly string[] {
  if (needs.length === 0) return [...new Set(wants)];
  const often = (hook: string): number => (hook.startsWith('#') ? 1000 : 0) + hooked[hook]!.length;
  return [needs.reduce((rarest, hook) => (often(hook) < often(rarest) ? hook : rarest))];
}

/** Up to the first word that may be missing, be repeated or be anything that is not asked here. */
function openingOf({ regs }: Pattern): readonly Wanted[] {
  const end = regs.findIndex((reg) => !isOneWord(reg));
  const opening = end < 0 ? regs : regs.slice(0, end);
  const next = regs[opening.length];
  return next && !next.optional && !next.negative ? [...opening, next] : opening;
}

function isOneWord({ optional, negative, greedy, choices, operator }: Wanted): boolean {
  if (optional || negative || greedy) return false;
  return !choices || (operator === 'or' && choices.every((words) => words.length === 1 && !words[0]!.greedy));
}

/** What patterns find in a stretch of a sentence, in the order in which compromise would find it. */
function foundIn(terms: readonly Term[], n: number, index: Index, world: World): Found[] {
  const { one } = world.methods;
  const contracted = terms.some((term) => term.implicit !== undefined);
  const found: Found[] = [];
  for (const { pattern, opening } of maybeIn(terms, index)) {
    if (!mayOpen(terms, contracted ? opening.slice(0, 1) : opening)) continue;
    for (const pointer of one.match([terms], pattern).ptrs) {
      pointer[0] = n;
      found.push({ ...pattern, pointer });
    }
  }
  return found;
}

/** The patterns whose words and tags are all there, wherever they stand. */
function maybeIn(terms: readonly Term[], { hooks, entries }: Index): readonly Entry[] {
  const held = new Uint8Array(hooks.size);
  const list: number[] = [];
  const hold = (name: string): void => {
    const hook = hooks.get(name);
    if (hook === undefined || held[hook] === 1) return;
    held[hook] = 1;
    list.push(hook);
  };
  for (const term of terms) holdTerm(term, hold);
  const maybe = new Map<Entry, number>();
  for (const hook of list)
    for (const entry of entries[hook] ?? [])
      if (isMet(entry, held, terms.length) && !maybe.has(entry)) maybe.set(entry, firstPlace(entry, held));
  return [...maybe].sort((a, b) => a[1] - b[1]).map(([entry]) => entry);
}

/** All that a pattern may know a word by, as compromise's `cacheDoc` tells it. */
function holdTerm(term: Term, hold: (name: string) => void): void {
  const { normal, implicit, machine, root, alias } = term;
  for (const name of [normal, implicit, machine, root]) if (name) hold(name);
  if (term.switch) hold(`%${term.switch}%`);
  if (alias) for (const name of alias) hold(name);
  for (const tag of term.tags) hold(tagName(tag));
}

const tagNames = new Map<string, string>();

function tagName(tag: string): string {
  let name = tagNames.get(tag);
  if (name === undefined) tagNames.set(tag, (name = `#${tag}`));
  return name;
}

function isMet(entry: Entry, held: Uint8Array, words: number): boolean {
  const { needs, wants, ifNo, pattern } = entry;
  if (words < pattern.minWords) return false;
  for (const need of needs) if (held[need] === 0) return false;
  for (const word of ifNo) if (held[word] === 1) return false;
  if (wants.length === 0) return true;
  let wanted = 0;
  for (const want of wants) wanted += held[want]!;
  return wanted >= pattern.minWant;
}

function firstPlace({ places }: Entry, held: Uint8Array): number {
  let first = Infinity;
  for (const [hook, place] of places) if (place < first && held[hook] === 1) first = place;
  return first;
}

/** False only where the pattern surely fits nowhere. */
function mayOpen(terms: readonly Term[], opening: readonly Wanted[]): boolean {
  for (let i = 0; i + opening.length <= terms.length; i += 1) {
    let k = 0;
    while (k < opening.length && mayBe(terms[i + k]!, opening[k]!)) k += 1;
    if (k === opening.length) return true;
  }
  return false;
}

function mayBe(term: Term, wanted: Wanted): boolean {
  const { tag, word, fastOr, choices, operator } = wanted;
  if (wanted.anything) return true;
  if (word !== undefined) return wanted.use !== undefined || wanted.fuzzy === true || isWord(term, word);
  if (tag !== undefined) return term.tags.has(tag);
  if (wanted.switch !== undefined) return term.switch === wanted.switch;
  if (fastOr) {
    const known = term.root || term.implicit || term.machine || term.normal;
    return fastOr.has(known) || fastOr.has(term.text);
  }
  if (choices && operator === 'or') return choices.some(([first]) => !first || mayBe(term, first));
  return true;
}

function isWord({ machine, alias, text, normal }: Term, word: string): boolean {
  return machine === word || text === word || normal === word || alias?.includes(word) === true;
}
