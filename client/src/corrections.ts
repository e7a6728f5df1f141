/** The commands by which a reader puts right what was read: from the text, from the tree, from a quick fix. */
import { commands, Range, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import type { Message } from '../../l10n/message';
import type { Range as PlainRange } from '../../server/src/protocol/protocol';
import type { Row, RowActor } from '../../server/src/protocol/rows';
import type {
  ActorType,
  Correctable,
  CorrectableFigure,
  Correction,
} from '../../server/src/protocol/corrections';
import {
  correctableRequest,
  correctRequest,
  undoCorrectionRequest,
} from '../../server/src/protocol/requests';
import { readFigureInput } from './figureInput';
import { pickActor } from './correctionsPick';
import { likelySpeakersFirst } from './likelySpeakersFirst';
import type { Server } from './server';
import { isRow } from './views/arrangeRows';

/** What a command was called on: a place in an article, or rows of a view. */
interface Target {
  readonly uri: string;
  readonly at: Correctable;
  readonly speakers: readonly RowActor[];
}

export class Corrections {
  constructor(
    private readonly server: Server,
    private readonly message: () => Message,
  ) {}

  register(): Disposable[] {
    const on = (name: string, run: (target: Target) => Promise<void> | undefined): Disposable =>
      commands.registerCommand(`duiding.correct.${name}`, async (first?: unknown, all?: unknown) => {
        const target = await this.targetOf(first, all);
        if (target) await run(target);
      });
    return [
      ...(['person', 'organisation', 'place'] as const).map((type) => on(type, (t) => this.setType(t, type))),
      on('notName', (t) => this.notName(t)),
      on('same', (t) => this.same(t)),
      on('different', (t) => this.different(t)),
      on('speaker', (t) => this.speaker(t)),
      on('notQuote', (t) =>
        t.at.quote ? this.enter(t.uri, { kind: 'notQuote', quote: t.at.quote.at }) : this.nothing(),
      ),
      on('role', (t) => this.write(t, 'role')),
      on('note', (t) => this.write(t, 'note')),
      on('figure', (t) => this.figure(t)),
      on('notFigure', (t) => {
        const { figure } = t.at;
        return figure?.found === true
          ? this.enter(t.uri, { kind: 'figure', at: figure.at, value: null })
          : this.nothing();
      }),
      ...(['undo', 'accept', 'refuse'] as const).map((what) =>
        commands.registerCommand(`duiding.corrections.${what}`, async (row?: unknown, all?: unknown) => {
          const rows = Array.isArray(all) && all.length > 0 ? all : [row];
          for (const { enter } of rows.filter(isRow))
            if (enter?.[what]) await this.enter(enter.uri, enter[what]);
        }),
      ),
      commands.registerCommand('duiding.corrections.inFile', async (row?: unknown) => {
        if (isRow(row) && row.inFile) await showInFile(row.inFile.uri, row.inFile.range);
      }),
      commands.registerCommand('duiding.correct.undo', () => this.server.ask(undoCorrectionRequest)),
      commands.registerCommand('duiding.correct.openFile', () => openFile()),
    ];
  }

  /** Makes one actor of several; the first name stays. */
  async join(uri: string, names: readonly string[], type: ActorType | undefined): Promise<void> {
    const [name, ...others] = [...new Set(names)];
    if (name === undefined || others.length === 0) return;
    await this.enter(uri, { kind: 'same', name, others, ...(type ? { type } : {}) });
  }

  async enter(uri: string, ...corrections: Correction[]): Promise<void> {
    await this.server.request(correctRequest, { uri, corrections });
  }

  /** Keeps in the file which quotes have been checked. */
  async tick(rows: readonly { readonly row: Row; readonly checked: boolean }[]): Promise<void> {
    for (const { row, checked } of rows) {
      if (!row.at) continue;
      const { uri, range } = row.at;
      const { quote } = await this.at(uri, { start: range.start, end: range.start });
      if (quote?.found === true) await this.enter(uri, { kind: 'checked', quote: quote.at, checked });
    }
  }

  private setType({ uri, at, speakers }: Target, type: ActorType): Promise<void> | undefined {
    const names = speakers.map((s) => s.name);
    const here = at.mention?.name ?? at.words;
    if (names.length === 0 && here !== undefined) names.push(here);
    if (names.length === 0) return this.nothing();
    return this.enter(uri, ...names.map((name): Correction => ({ kind: 'type', name, type })));
  }

  private notName({ uri, at, speakers }: Target): Promise<void> | undefined {
    const names = speakers.map((s) => s.name);
    if (names.length > 0)
      return this.enter(uri, ...names.map((text): Correction => ({ kind: 'notName', text })));
    if (at.mention && at.mention.form !== 'name')
      return this.enter(uri, { kind: 'mention', at: at.mention.at, actor: null });
    return at.words === undefined ? this.nothing() : this.enter(uri, { kind: 'notName', text: at.words });
  }

  private async same({ uri, at, speakers }: Target): Promise<void> {
    const message = this.message();
    const [speaker] = speakers;
    if (speaker && speakers.length > 1)
      return this.join(
        uri,
        speakers.map((s) => s.name),
        speaker.type,
      );
    const known = speaker ?? at.mention;
    const own = known?.name ?? at.words;
    if (own === undefined) return this.nothing();
    const actors = at.actors.filter((a) => a.name !== own);
    const picked = await pickActor(actors, message('correct.pickSame', at.words ?? own), message);
    if (!picked) return;
    if (at.mention && at.mention.form !== 'name')
      return this.enter(uri, { kind: 'mention', at: at.mention.at, actor: picked.name });
    const moves = surnameAlone(at.words, own, picked.name) ?? own;
    await this.join(uri, [picked.name, moves], picked.type ?? known?.type);
  }

  private async different({ uri, at, speakers }: Target): Promise<void> {
    const message = this.message();
    const [one, two] = speakers.map((s) => s.name);
    if (one !== undefined && two !== undefined)
      return this.enter(uri, { kind: 'different', names: [one, two] });
    const name = one ?? at.mention?.name;
    if (name === undefined) return this.nothing();
    const aliases = speakers[0]?.aliases ?? at.mention?.aliases ?? [];
    if (aliases.length === 0) return void window.showInformationMessage(message('correct.noAliases', name));
    const other =
      at.words !== undefined && at.words !== name && aliases.includes(at.words)
        ? at.words
        : await window.showQuickPick([...aliases], { placeHolder: message('correct.pickDifferent', name) });
    if (other !== undefined) await this.enter(uri, { kind: 'different', names: [name, other] });
  }

  private async speaker({ uri, at }: Target): Promise<void> {
    if (!at.quote) return this.nothing();
    const message = this.message();
    const picked = await pickActor(likelySpeakersFirst(at.actors), message('correct.pickSpeaker'), message, {
      free: true,
      unknown: at.quote.found,
    });
    if (!picked) return;
    const speaker: Correction = { kind: 'speaker', quote: at.quote.at, speaker: picked.name || null };
    await this.enter(uri, speaker);
  }

  private async write({ uri, at, speakers }: Target, kind: 'role' | 'note'): Promise<void> {
    const message = this.message();
    const name = speakers[0]?.name ?? at.mention?.name ?? at.words;
    if (name === undefined) return this.nothing();
    const text = await window.showInputBox({
      prompt: message(kind === 'role' ? 'correct.askRole' : 'correct.askNote', name),
      ...(kind === 'role' ? { placeHolder: message('correct.roleExample') } : {}),
    });
    const type = speakers[0]?.type ?? at.mention?.type;
    if (text !== undefined && text.trim() !== '')
      await this.enter(uri, { kind, name, text: text.trim(), ...(type ? { type } : {}) });
  }

  /** Asks what is wrong with a figure, and for the right value, unit or noun. */
  private async figure({ uri, at: { figure } }: Target): Promise<void> {
    if (!figure) return this.nothing();
    const message = this.message();
    const { at, words } = figure;
    const pick = await window.showQuickPick(figureFields(figure, message), {
      placeHolder: message('figure.pick', words),
    });
    if (!pick) return;
    if (pick.what === 'none') return this.enter(uri, { kind: 'figure', at, value: null });
    const typed = await window.showInputBox({
      prompt: pick.label,
      value: pick.description,
      validateInput: (text) =>
        pick.what === 'value' && readFigureInput(text) === undefined
          ? message('figure.pick.wrong')
          : undefined,
    });
    if (typed === undefined) return;
    const { value, unit, of } = { ...figure, ...typedInto(pick.what, typed) };
    if (value === undefined) return void window.showWarningMessage(message('figure.pick.valueFirst'));
    await this.enter(uri, {
      ...{ kind: 'figure', at, value },
      ...(unit === undefined || unit === '' ? {} : { unit }),
      ...(of === undefined || of === '' ? {} : { of }),
    });
  }

  private async nothing(): Promise<void> {
    await window.showInformationMessage(this.message()('correct.nothing'));
  }

  /** From a row or several of a view, from `{ uri, range }`, or from the cursor. */
  private async targetOf(first: unknown, all: unknown): Promise<Target | undefined> {
    if (isRow(first)) return this.targetOfRows(first, Array.isArray(all) ? all.filter(isRow) : []);
    if (isPlace(first)) return { uri: first.uri, at: await this.at(first.uri, first.range), speakers: [] };
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'article') {
      await this.nothing();
      return undefined;
    }
    const uri = editor.document.uri.toString();
    const { start, end } = editor.selection;
    return { uri, at: await this.at(uri, { start, end }), speakers: [] };
  }

  private async targetOfRows(first: Row, all: readonly Row[]): Promise<Target | undefined> {
    const uri = first.at?.uri ?? first.actor?.uri;
    if (uri === undefined) return undefined;
    const range = first.at?.range ?? start;
    const found = await this.at(uri, first.actor ? { start: range.start, end: range.start } : range);
    if (!first.actor) return { uri, at: found, speakers: [] };
    const ordered = [first, ...all.filter((row) => row.id !== first.id)];
    return { uri, at: { actors: found.actors }, speakers: ordered.flatMap((row) => row.actor ?? []) };
  }

  private async at(uri: string, { start, end }: PlainRange): Promise<Correctable> {
    const plain = ({ line, character }: PlainRange['start']) => ({ line, character });
    const params = { uri, range: { start: plain(start), end: plain(end) } };
    return (await this.server.request(correctableRequest, params)) ?? { actors: [] };
  }
}

const start: PlainRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What of a name goes over to another actor alone: a surname that both bear. Everything else brings its actor along. */
function surnameAlone(words: string | undefined, own: string, other: string): string | undefined {
  if (words === undefined || words.includes(' ') || !own.includes(' ')) return undefined;
  return other.endsWith(` ${words}`) ? words : undefined;
}

interface FigureField extends QuickPickItem {
  readonly what: 'value' | 'unit' | 'of' | 'none';
  readonly description: string;
}

/** What there is to put right: of words that no rule read as a figure, its value. */
function figureFields({ found, value, unit, of }: CorrectableFigure, message: Message): FigureField[] {
  const right: FigureField = {
    what: 'value',
    label: message('figure.pick.value'),
    description: String(value ?? ''),
  };
  if (!found) return [right];
  return [
    right,
    { what: 'unit', label: message('figure.pick.unit'), description: unit ?? '' },
    { what: 'of', label: message('figure.pick.of'), description: of ?? '' },
    { what: 'none', label: message('correct.notFigure'), description: '' },
  ];
}

function typedInto(field: 'value' | 'unit' | 'of', typed: string): Partial<CorrectableFigure> {
  if (field !== 'value') return { [field]: typed.trim() };
  const value = readFigureInput(typed);
  return value === undefined ? {} : { value };
}

function isPlace(value: unknown): value is { uri: string; range: PlainRange } {
  return typeof value === 'object' && value !== null && 'range' in value && 'uri' in value;
}

async function openFile(): Promise<void> {
  const [found] = await workspace.findFiles('**/duiding.json', undefined, 1);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = found ?? (folder && Uri.joinPath(folder, 'duiding.json').with({ scheme: 'untitled' }));
  if (uri) await window.showTextDocument(uri);
}

/** Shows a place of the corrections file. */
async function showInFile(uri: string, { start, end }: PlainRange): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection, preview: true });
}
