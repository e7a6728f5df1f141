/** What stands at a place that a reader can put right, and who there is to choose from. */
import type { ActorType, Analysis, Mention, Span } from '../model/types';
import { actorIn, type Corpus } from '../corpus/corpus';
import { makeAnchor } from '../corrections/anchors';
import type { Project } from '../corrections/project';
import type { ActorChoice, Correctable, CorrectableFigure } from '../protocol/corrections';
import { mentionAt, quoteAt } from './findAt';
import { wordsSpan } from '../model/quoteSpans';

/**
 * Of a bare cursor the mention and quote around it; of a selection also the words selected.
 *
 * @param file the article's name in anchors
 */
export function correctable(
  analysis: Analysis,
  { start, end }: Span,
  {
    corpus,
    project,
    file,
  }: { readonly corpus: Corpus; readonly project?: Project | undefined; readonly file?: string | undefined },
): Correctable {
  const { text } = analysis.article;
  const selected = trim(text, { start, end });
  const cursor = start === end;
  const selection = selected.end > selected.start ? selected : undefined;
  const mention = mentionThere(analysis, selected, cursor);
  const words = mention?.span ?? selection;
  const said = saidThere(analysis, selected, cursor);
  const quoted = said ?? selection;
  return {
    ...(words ? { words: text.slice(words.start, words.end).replace(/\s+/g, ' ') } : {}),
    ...(mention ? { mention: correctableMention(analysis, mention, file) } : {}),
    ...(quoted ? { quote: { at: makeAnchor(text, quoted, file), found: said !== undefined } } : {}),
    ...figureThere(analysis, selected, file),
    actors: actorChoices(analysis, corpus, project, selected.start),
  };
}

/** The mention around a cursor; of a selection only the one that it covers to the letter. */
function mentionThere(analysis: Analysis, { start, end }: Span, cursor: boolean): Mention | undefined {
  const at = mentionAt(analysis, start);
  const same = at && (cursor || (at.span.start === start && at.span.end === end));
  return same ? at : undefined;
}

function correctableMention(
  analysis: Analysis,
  mention: Mention,
  file: string | undefined,
): NonNullable<Correctable['mention']> {
  const actor = actorIn(analysis, mention.actor);
  return {
    form: mention.form,
    type: mention.type,
    at: makeAnchor(analysis.article.text, mention.span, file),
    aliases: actor?.aliases ?? [],
    ...(actor ? { name: actor.name } : {}),
  };
}

/** From the first word to the last of the quote around a cursor, or at the start of a selection that touches it. */
function saidThere(analysis: Analysis, { start, end }: Span, cursor: boolean): Span | undefined {
  const said = saidAt(analysis, start);
  return said && (cursor || (start <= said.end && said.start <= end)) ? said : undefined;
}

/** The figure at an offset; of a selection with a number in it that no rule found, the words selected. */
function figureThere(
  { article: { text }, figures }: Analysis,
  selected: Span,
  file: string | undefined,
): { figure?: CorrectableFigure } {
  const figure = figures.find((f) => f.span.start <= selected.start && selected.start <= f.span.end);
  const span = figure?.span ?? selected;
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (!figure && (words.length > 60 || !/[\p{L}\p{N}]/u.test(words))) return {};
  return {
    figure: {
      at: makeAnchor(text, span, file),
      found: figure !== undefined,
      words,
      ...(figure?.value === undefined ? {} : { value: figure.value }),
      ...(figure?.unit === undefined ? {} : { unit: figure.unit }),
      ...(figure?.of === undefined ? {} : { of: text.slice(figure.of.start, figure.of.end) }),
    },
  };
}

/** From the first word to the last of the quote at an offset. */
function saidAt(analysis: Analysis, offset: number): Span | undefined {
  const quote = quoteAt(analysis, offset);
  return quote && wordsSpan(quote);
}

/** Everybody there is to choose from: this article's actors, most mentioned first, then the others'. */
export function actorChoices(
  analysis: Analysis | undefined,
  corpus: Corpus,
  project: Project | undefined,
  place = 0,
): ActorChoice[] {
  const choices = new Map<string, ActorChoice>();
  const add = (
    name: string,
    type: ActorType,
    aliases: readonly string[],
    roles: readonly string[],
    distance?: number,
  ): void => {
    const key = `${type} ${name}`;
    if (choices.has(key)) return;
    const here = distance !== undefined;
    const role = roles[0] === undefined ? {} : { role: roles[0] };
    choices.set(key, { name, type, aliases, here, ...role, ...(here ? { distance } : {}) });
  };
  if (analysis) {
    const { counts, nearest } = mentionedAround(analysis, place);
    const here = [...analysis.actors].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
    for (const a of here)
      add(
        a.name,
        a.type,
        a.aliases,
        a.roles.map((r) => r.text),
        nearest.get(a.id) ?? analysis.article.text.length,
      );
  }
  for (const a of corpus.actors())
    add(
      a.name,
      a.type,
      a.aliases,
      a.roles.map((r) => r.text),
    );
  for (const { name, type, aliases, roles } of project?.corrections.actors ?? [])
    add(name, type ?? 'person', aliases ?? [], roles ?? []);
  return [...choices.values()];
}

/** By actor: how often he is named, and how far from a place at the nearest. */
function mentionedAround(
  { mentions }: Analysis,
  place: number,
): { readonly counts: ReadonlyMap<string, number>; readonly nearest: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const nearest = new Map<string, number>();
  for (const { actor, span } of mentions) {
    if (actor === undefined) continue;
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
    const away = Math.max(span.start - place, place - span.end, 0);
    nearest.set(actor, Math.min(away, nearest.get(actor) ?? Infinity));
  }
  return { counts, nearest };
}

function trim(text: string, { start, end }: Span): Span {
  let [a, b] = [start, end];
  while (a < b && /\s/.test(text[a]!)) a += 1;
  while (b > a && /\s/.test(text[b - 1]!)) b -= 1;
  return { start: a, end: b };
}
