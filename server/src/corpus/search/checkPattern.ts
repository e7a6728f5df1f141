/** Tells what is wrong with a pattern before it is tried: compromise takes nearly everything and then finds nothing. */
import { withinOneSlip } from '../../analysis/actors/spelling';
import { parsePattern, type PatternPart } from './compromise';
import { tagBits } from './taggedText';
import { wordClassTags } from './wordClasses';

/** `code` and `args` make a sentence in the reader's language (`search.wrong.…`). */
export interface PatternComplaint {
  readonly code:
    | 'empty'
    | 'long'
    | 'bracket'
    | 'nested'
    | 'bar'
    | 'tag'
    | 'method'
    | 'unknown'
    | 'regex'
    | 'heavy'
    | 'loose';
  readonly args: readonly string[];
}

export const patternTags: readonly string[] = [...Object.keys(tagBits), ...wordClassTags];

/** What compromise knows behind an `@` and we can tell. */
const methods = [
  'hasQuote',
  'hasComma',
  'hasPeriod',
  'hasExclamation',
  'hasQuestionMark',
  'hasEllipses',
  'hasSemicolon',
  'hasColon',
  'hasSlash',
  'hasHyphen',
  'hasDash',
  'isTitleCase',
  'isUpperCase',
];

const longestPattern = 1_000;

/** Undefined where the pattern can be searched for. */
export function complaintAbout(pattern: string): PatternComplaint | undefined {
  if (pattern === '') return { code: 'empty', args: [] };
  if (pattern.length > longestPattern) return { code: 'long', args: [String(longestPattern)] };
  const outside = pattern.replace(/(?<=^|[\s([!^])\/(?:\\.|[^/\\])+\/(?=[?+*$\])|\s]|$)/g, 'x');
  const wrong = wrongBrackets(outside) ?? wrongWords(outside);
  if (wrong) return wrong;
  let parts: readonly PatternPart[];
  try {
    parts = parsePattern(pattern);
  } catch (error) {
    return { code: 'regex', args: [error instanceof Error ? error.message : String(error)] };
  }
  const all = parts.flatMap(partsIn);
  for (const part of all) {
    const complaint = wrongPart(part);
    if (complaint) return complaint;
  }
  return parts.every((p) => p.optional === true || p.negative === true)
    ? { code: 'loose', args: [] }
    : undefined;
}

function partsIn(part: PatternPart): readonly PatternPart[] {
  return part.choices ? part.choices.flat().flatMap(partsIn) : [part];
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function wrongBrackets(pattern: string): PatternComplaint | undefined {
  const open: string[] = [];
  for (const c of pattern) {
    if (c === '(' && open.includes('(')) return { code: 'nested', args: [] };
    if (Object.values(pairs).includes(c)) open.push(c);
    else if (c in pairs && open.pop() !== pairs[c]) return { code: 'bracket', args: [c] };
  }
  if (open.length > 0) return { code: 'bracket', args: [open.at(-1)!] };
  return /(?:^|\s)\/[^/]*$/.test(pattern) ? { code: 'bracket', args: ['/'] } : undefined;
}

function wrongWords(pattern: string): PatternComplaint | undefined {
  if (/\|/.test(pattern.replace(/\([^)]*\)/g, ''))) return { code: 'bar', args: [] };
  // Roots, chunks and switches are English ones, known only where the English tagger has run.
  const [unknown] = /\{(?![\d,\s]+\})[^}]*\}?|(?<!\[)<[^>]*>|%[^%\s]+%/.exec(pattern) ?? [];
  return unknown === undefined ? undefined : { code: 'unknown', args: [unknown] };
}

function wrongPart({ tag, method, regex }: PatternPart): PatternComplaint | undefined {
  if (tag !== undefined && !patternTags.includes(tag)) {
    const near = patternTags.find((t) => alike(t, tag));
    return {
      code: 'tag',
      args: [`#${tag}`, near === undefined ? patternTags.map((t) => `#${t}`).join(' ') : `#${near}`],
    };
  }
  if (method !== undefined && !methods.includes(method))
    return { code: 'method', args: [`@${method}`, methods.map((m) => `@${m}`).join(' ')] };
  if (regex && isHeavy(regex.source)) return { code: 'heavy', args: [`/${regex.source}/`] };
  return undefined;
}

function alike(known: string, typed: string): boolean {
  const [a, b] = [known.toLowerCase(), typed.toLowerCase()];
  return a === b || a.startsWith(b) || b.startsWith(a) || withinOneSlip(a, b);
}

/** A repeat of what repeats, or more than three repeats: it could take for ever on a single word. */
function isHeavy(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /\)[+*{]/.test(bare) || /\\\d/.test(source) || (bare.match(/[+*{]/g)?.length ?? 0) > 3;
}
