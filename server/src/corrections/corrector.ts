/** Applies the reader's corrections between the steps of a reading. */
import type { Corrector, CorrectorFor } from '../model/corrector';
import type { Cut, Linked, Told } from '../model/steps';
import type { Ignored, Mention, Problem, Span, Zone } from '../model/types';
import { findAnchors } from './anchors';
import type { ListName } from './corrections';
import { correctFigures } from './correctFigures';
import { correctActors } from './correctActors';
import { correctNames } from './correctNames';
import { correctQuotes, type Anchored } from './correctQuotes';
import { nameKey, ownerOf, type Project } from './project';
import { wordsOf } from './words';

/**
 * What the file says wins over what the rules found. Never throws.
 *
 * @param file the article's path from the folder of `duiding.json`, with `/`; anchors are told apart by it
 */
export function correctorFor(project: Project, file?: string): CorrectorFor {
  return (cut) => makeCorrector(cut, project, file);
}

function makeCorrector(cut: Cut, project: Project, file: string | undefined): Corrector {
  const { text, blocks } = cut.article;
  const hasAnchors = project.refs.length > 0;
  const places = hasAnchors ? findAnchors(wordsOf(text), project.anchors, file) : new Map<number, Span>();
  const foundIn = (list: ListName): Anchored[] =>
    [...places]
      .flatMap(([n, span]) => {
        const ref = project.refs[n]!;
        return ref.list === list ? { span, index: ref.index } : [];
      })
      .sort((a, b) => a.index - b.index);
  const zoneAt = (offset: number): Zone =>
    blocks.find((b) => b.span.start <= offset && offset < b.span.end)?.zone ?? 'paragraph';
  const ignored = foundIn('ignored').map(({ span, index }): Ignored => {
    return { problem: project.corrections.ignored[index]!.problem, span };
  });
  return {
    declared: project.declared,
    names: (found) => correctNames(cut, found, project, file),
    mentions: (linked) => {
      const { actors, mentions } = correctActors({ ...linked, quotes: [] }, project);
      return { actors, mentions: relink({ actors, mentions }, foundIn('mentions'), project) };
    },
    quotes: (told) =>
      correctQuotes(
        text,
        correctActors(told, project),
        { notQuotes: foundIn('notQuotes'), speakers: foundIn('speakers'), checked: foundIn('checked') },
        project,
        zoneAt,
      ),
    figures: (found) => correctFigures(text, found, foundIn('figures'), project),
    problems: (told, problems) => heeded(told, problems, ignored, project),
    anchors: {
      ...(ignored.length > 0 ? { ignored } : {}),
      found: [...places.keys()].map((n) => project.refs[n]!),
      lost: project.refs.filter(
        (_, n) => file !== undefined && project.anchors.anchors[n]!.file === file && !places.has(n),
      ),
    },
  };
}

/** Descriptions and pronouns whose actor the file names. */
function relink(
  { mentions, actors }: Linked,
  found: readonly Anchored[],
  project: Project,
): readonly Mention[] {
  if (found.length === 0) return mentions;
  const idOf = new Map(actors.flatMap((a) => [a.name, ...a.aliases].map((n) => [nameKey(n), a.id] as const)));
  const out = [...mentions];
  for (const { span, index } of found) {
    const at = out.findIndex((m) => m.span.start < span.end && span.start < m.span.end && m.form !== 'name');
    if (at < 0) continue;
    const { actor } = project.corrections.mentions[index]!;
    const owner = actor === null ? undefined : ownerOf(project, actor);
    const name = owner === undefined ? actor : project.corrections.actors[owner]!.name;
    const id = name === null ? undefined : idOf.get(nameKey(name));
    const { actor: _, ...rest } = out[at]!;
    out[at] = { ...rest, ...(id === undefined ? {} : { actor: id }), rule: 'correction-mention' };
  }
  return out;
}

/** Whether the reader wants a problem left alone. */
export const leavesAlone = (ignored: readonly Ignored[], { code, span }: Problem): boolean =>
  ignored.some((i) => i.problem === code && span.start <= i.span.end && i.span.start <= span.end);

/** Without the problems that the reader ignored, or answered: a spelling that is declared an alias is no slip. */
function heeded(
  { actors }: Told,
  problems: readonly Problem[],
  ignored: readonly Ignored[],
  project: Project,
): readonly Problem[] {
  const byId = new Map(actors.map((a) => [a.id, a]));
  return problems.filter((p) => {
    const [surface, , actor] = p.args;
    if (p.code === 'name-spelling' && surface !== undefined) {
      const owner = ownerOf(project, surface);
      const named = owner !== undefined && byId.get(actor ?? '')?.rule === 'correction-actor';
      const { name, aliases = [] } = named ? project.corrections.actors[owner]! : { name: '' };
      if (name === surface || aliases.includes(surface)) return false;
    }
    return !leavesAlone(ignored, p);
  });
}
