/** Draws what semantic tokens cannot: the ground under words said, the edge of a doubtful quote, speakers and cues. */
import {
  ColorThemeKind,
  Disposable,
  Range,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { Marks } from '../../server/src/protocol/protocol';
import { marksRequest } from '../../server/src/protocol/requests';
import type { Server } from './server';

const ground = new ThemeColor('duiding.quoteBackground');
const edge = { borderColor: new ThemeColor('duiding.quoteEdge'), borderWidth: '0 0 0 2px' };

/** Never colour alone: doubt shows as an edge, dotted where nobody is known to have spoken. */
const looks: Record<Exclude<keyof Marks, 'version'>, DecorationRenderOptions> = {
  said: { backgroundColor: ground, borderRadius: '2px' },
  inferred: { ...edge, borderStyle: 'solid' },
  unknown: { ...edge, borderStyle: 'dotted' },
  speakers: {
    // The only way to a thin line: VS Code passes the value through as it is.
    textDecoration: 'underline 1px var(--vscode-duiding-speakerUnderline); text-underline-offset: 0.25em',
  },
  cues: { fontStyle: 'italic' },
  headings: { fontWeight: 'bold' },
  faded: { opacity: '0.7' },
};

export class Decorations implements Disposable {
  private readonly types = Object.entries(looks).map(
    ([name, options]) =>
      [name as keyof typeof looks, window.createTextEditorDecorationType(options)] as const,
  );
  private readonly subscriptions: Disposable;

  constructor(private readonly server: Server) {
    this.subscriptions = Disposable.from(
      window.onDidChangeVisibleTextEditors(() => this.refreshAll()),
      window.onDidChangeActiveColorTheme(() => this.refreshAll()),
    );
  }

  /** Draws again in every visible editor. */
  refreshAll(): void {
    for (const editor of window.visibleTextEditors) void this.draw(editor);
  }

  /** Draws again in every visible editor of this document. */
  refresh(uri: string): void {
    for (const editor of window.visibleTextEditors)
      if (editor.document.uri.toString() === uri) void this.draw(editor);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const [, type] of this.types) type.dispose();
  }

  private async draw(editor: TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== 'article') return this.clear(editor);
    const marks = await this.server.request(marksRequest, { uri: document.uri.toString() });
    // Typed on meanwhile: the next reading brings its own marks, and these would stand askew.
    if (!marks || marks.version !== document.version) return;
    // What fades loses contrast, which a reader of a high-contrast theme has asked for.
    const contrast = [ColorThemeKind.HighContrast, ColorThemeKind.HighContrastLight].includes(
      window.activeColorTheme.kind,
    );
    for (const [name, type] of this.types)
      editor.setDecorations(
        type,
        (contrast && name === 'faded' ? [] : marks[name]).map(
          (r) => new Range(r.start.line, r.start.character, r.end.line, r.end.character),
        ),
      );
  }

  private clear(editor: TextEditor): void {
    for (const [, type] of this.types as readonly (readonly [string, TextEditorDecorationType])[])
      editor.setDecorations(type, []);
  }
}
