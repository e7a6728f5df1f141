/** Puts the names right before anybody asks who is who: not a name, another type, a name that was not found. */
import type { Cut } from '../model/steps';
import type { ActorType, Mention } from '../model/types';
import { nameKey, type Project } from './project';

/** Names in text order, never overlapping. Time grows with the length of the text, not with the corrections. */
export function correctNames(
  cut: Cut,
  names: readonly Mention[],
  project: Project,
  file: string | undefined,
): Mention[] {
  const { text } = cut.article;
  const keyOf = (m: Mention): string => nameKey(text.slice(m.span.start, m.span.end));
  const noName = (key: string): boolean =>
    project.notNames.get(key)?.some((f) => f === undefined || f === file) === true;
  const kept = names.filter((m) => !noName(keyOf(m)));
  const common = commonTypes(kept, keyOf, project);
  const typed = kept.map((m): Mention => {
    const owner = project.owners.get(keyOf(m));
    const type =
      owner === undefined ? undefined : (project.corrections.actors[owner]!.type ?? common.get(owner));
    if (type === undefined || type === m.type) return m;
    const { confidence: _, ...rest } = m;
    return { ...rest, type, rule: 'correction-type' };
  });
  const written = findWritten(text, project).filter((m) => !noName(keyOf(m)));
  return written.length === 0 ? typed : weave(typed, written);
}

/** An entry without a type has the one that most of its mentions have. */
function commonTypes(
  names: readonly Mention[],
  keyOf: (m: Mention) => string,
  project: Project,
): Map<number, ActorType> {
  const counts = new Map<number, Map<ActorType, number>>();
  for (const m of names) {
    const owner = project.owners.get(keyOf(m));
    if (owner === undefined) continue;
    const types = counts.get(owner) ?? new Map<ActorType, number>();
    counts.set(owner, types.set(m.type, (types.get(m.type) ?? 0) + 1));
  }
  return new Map([...counts].map(([owner, types]) => [owner, [...types].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** Where the declared names with a type stand in the text, as they are written in the file; the longest at each place. */
function findWritten(text: string, { written, corrections }: Project): Mention[] {
  const found: Mention[] = [];
  if (written.next.size === 0) return found;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  for (const [i, { 0: word, index }] of words.entries()) {
    if (index < (found.at(-1)?.span.end ?? 0)) continue;
    let longest: Mention | undefined;
    let step = written.next.get(word);
    for (let j = i + 1; step; step = step.next.get(words[j++]?.[0] ?? '')) {
      for (const { name, owner } of step.ends) {
        const start = index - name.indexOf(word);
        const end = matchAt(text, start, name);
        if (end === undefined) continue;
        const compound = /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2)) ? { compound: true as const } : {};
        const type = corrections.actors[owner]!.type!;
        longest = { span: { start, end }, type, form: 'name', ...compound, rule: 'correction-name' };
      }
    }
    if (longest) found.push(longest);
  }
  return found;
}

/** The end of a name that stands at an offset as a whole word; any white space answers a space. */
function matchAt(text: string, start: number, name: string): number | undefined {
  if (start < 0 || /[\p{L}\p{N}]|[-‐‑]/u.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  let at = start;
  for (const [i, word] of name.split(' ').entries()) {
    const space = i === 0 ? 0 : /^\s{1,4}/.exec(text.slice(at, at + 4))?.[0].length;
    if (space === undefined || !text.startsWith(word, at + space)) return undefined;
    at += space + word.length;
  }
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? undefined : at;
}

/** A declared name takes the place of the pieces it holds or cuts across, but not of a longer name around it. */
function weave(names: readonly Mention[], written: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  let w = 0;
  for (const name of names) {
    while (w < written.length && written[w]!.span.end <= name.span.start) out.push(written[w++]!);
    const other = written[w];
    const apart = !other || other.span.start >= name.span.end;
    const inside = other && other.span.start >= name.span.start && other.span.end <= name.span.end;
    if (apart) out.push(name);
    else if (inside) {
      out.push(name);
      while (w < written.length && written[w]!.span.end <= name.span.end) w += 1;
    }
  }
  return out.concat(written.slice(w));
}
