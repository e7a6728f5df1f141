/** Colours as the editor asks for them: whole, within a range, or as what changed since it asked last. */
import type { CancellationToken, SemanticTokens } from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens';
import { semanticTokensDelta } from '../features/semanticTokensDelta';
import type { Feature } from './feature';

export const semanticTokensFeature: Feature<'semanticTokensProvider'> = {
  capability: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
  answer: ({ languages: { semanticTokens: on } }, session) => {
    /** The last tokens sent for each article, for the next delta. */
    const sent = new Map<string, { resultId: string; data: number[] }>();
    let results = 0;
    async function whole(uri: string, token: CancellationToken): Promise<SemanticTokens> {
      const data = await session.reading(uri, token, (a) => semanticTokens(a, session.settings));
      const tokens = { resultId: String((results += 1)), data: data ?? [] };
      sent.set(uri, tokens);
      return tokens;
    }
    on.on((p, token) => whole(p.textDocument.uri, token));
    on.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
      const before = sent.get(uri);
      const now = await whole(uri, token);
      if (before?.resultId !== previousResultId) return now;
      return { resultId: now.resultId!, edits: semanticTokensDelta(before.data, now.data) };
    });
    on.onRange(async (p, token) => ({
      data: (await session.within(p, token, (a, span) => semanticTokens(a, session.settings, span))) ?? [],
    }));
    session.documents.onDidClose(({ document }) => sent.delete(document.uri));
  },
};
