/** Changes an actor's name in the corrections file, and how it is written in the articles, each place to be ticked in the preview. */
import type { CreateFile, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Message } from '../../../l10n/message';
import { groupBy } from '../model/groupBy';
import type { Analysis } from '../model/types';
import { closedMentions, type ClosedMention, type FolderContext } from './closedMentions';
import { changedStretch } from '../corrections/changedStretch';
import { enterCorrection } from '../corrections/editCorrections';
import { Lines, linesOf } from './lines';
import { actorAt, mentionsEverywhere, type PlacedMention } from './mentions';
import { markedSpans, within } from '../model/quoteSpans';

/** The name under the cursor; undefined on descriptions, pronouns and anything else. */
export function prepareRename(
  analysis: Analysis,
  offset: number,
): { range: Range; placeholder: string } | undefined {
  const found = actorAt(analysis, offset);
  if (found?.mention.form !== 'name') return undefined;
  const { start, end } = found.mention.span;
  return {
    range: linesOf(analysis.article).range({ start, end }),
    placeholder: analysis.article.text.slice(start, end),
  };
}

export interface RenameContext extends FolderContext {
  readonly message: Message;
  /** The corrections file, and its text where there is one; undefined where the editor cannot change or make it. */
  readonly corrections?: { readonly uri: string; readonly text?: string } | undefined;
}

/**
 * The actor gets the new name in the corrections file. Beside that, to be ticked in the preview, every mention of the
 * actor, in the folder's other articles too, that is written as the one under the cursor; other forms of the name stay. Words said are a group of their own
 * there. Undefined where there is nothing to rename or the new name is empty.
 */
export function rename(
  analysis: Analysis,
  offset: number,
  newName: string,
  context: RenameContext,
): WorkspaceEdit | undefined {
  const { corpus, message, corrections } = context;
  const found = actorAt(analysis, offset);
  const name = newName.replace(/\s+/g, ' ').trim();
  if (found?.mention.form !== 'name' || name === '') return undefined;
  const surface = surfaceOf(analysis, found.mention.span);
  const shown = shownName(found.actor.name, surface.replace(/\s+/g, ' '), name);
  const alike = mentionsEverywhere(analysis, found.actor, corpus).filter(
    ({ analysis: at, mention }) => mention.form === 'name' && surfaceOf(at, mention.span) === surface,
  );
  const documents = groupBy(alike, (m) => m.analysis);
  return {
    documentChanges: [
      ...(corrections ? inCorrections(corrections, found.actor.name, shown) : []),
      ...[...documents].map(([at, places]) => editsIn(at, places, name, at === analysis)),
      ...inClosed(closedMentions(analysis, found.actor, context), surface, name),
    ],
    changeAnnotations: {
      shown: { label: message('rename.shown', shown), needsConfirmation: false },
      here: { label: message('rename.here'), needsConfirmation: true },
      elsewhere: { label: message('rename.elsewhere'), needsConfirmation: true },
      said: {
        label: message('rename.said'),
        needsConfirmation: true,
        description: message('rename.saidWhy'),
      },
    },
  };
}

function editsIn(
  { article, quotes }: Analysis,
  places: readonly PlacedMention[],
  newText: string,
  here: boolean,
): TextDocumentEdit {
  const lines = linesOf(article);
  const isSaid = within(markedSpans(quotes));
  const edits = places.map(({ mention: { span } }) => ({
    range: lines.range(span),
    newText,
    annotationId: isSaid(span) ? 'said' : here ? 'here' : 'elsewhere',
  }));
  return { textDocument: { uri: article.uri, version: article.version }, edits };
}

/** The same places in articles that are not open. */
function inClosed(mentions: readonly ClosedMention[], surface: string, newText: string): TextDocumentEdit[] {
  const alike = mentions.filter((m) => m.form === 'name' && m.surface === surface);
  return [...groupBy(alike, (m) => m.uri)].map(([uri, places]) => ({
    textDocument: { uri, version: null },
    edits: places.map(({ range, said }) => ({
      range,
      newText,
      annotationId: said ? 'said' : 'elsewhere',
    })),
  }));
}

/** What the actor is called from now on: where a part of his name was given a new spelling, the rest of it stays. */
function shownName(name: string, surface: string, newName: string): string {
  const words = name.split(' ');
  const part = surface.split(' ');
  if (newName.split(' ').length > part.length) return newName;
  const at = words.findIndex((_, i) => part.every((word, k) => words[i + k] === word));
  return at < 0 ? name : [...words.slice(0, at), newName, ...words.slice(at + part.length)].join(' ');
}

/** The change of the corrections file, which is made where there is none; none where its text is not understood. */
function inCorrections(
  { uri, text }: { readonly uri: string; readonly text?: string },
  name: string,
  to: string,
): (CreateFile | TextDocumentEdit)[] {
  const entered = name === to ? undefined : enterCorrection(text, { kind: 'rename', name, to });
  if (!entered || !('text' in entered)) return [];
  const edit = { ...changeOf(text ?? '', entered.text), annotationId: 'shown' };
  return [
    ...(text === undefined
      ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true }, annotationId: 'shown' }]
      : []),
    { textDocument: { uri, version: null }, edits: [edit] },
  ];
}

/** What has to change in a text to make it another: the one stretch in which they differ. */
function changeOf(before: string, after: string): { range: Range; newText: string } {
  const { start, same } = changedStretch(before, after);
  const range = new Lines(before).range({ start, end: before.length - same });
  return { range, newText: after.slice(start, after.length - same) };
}

function surfaceOf({ article }: Analysis, { start, end }: { start: number; end: number }): string {
  return article.text.slice(start, end);
}
