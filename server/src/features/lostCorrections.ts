/** Corrections that have lost their place in the articles. */
import type { Message } from '../../../l10n/message';
import type { Corrections } from '../corrections/corrections';
import type { Analysis, AnchorRef } from '../model/types';
import { anchorOf } from '../corrections/anchorOf';
import type { ProjectState } from '../corrections/projects';
import type { LostCorrection } from '../protocol/corrections';
import { commas } from '../protocol/rowText';
import { Lines } from './lines';

/** Those whose article was read without finding their place, in the order of the file; what another article has is found. */
export function lostCorrections(
  { uri, text, project, places }: ProjectState,
  analyses: readonly Analysis[],
  message: Message,
): LostCorrection[] {
  if (!project) return [];
  const keyOf = (r: { list: string; index: number }): string => `${r.list} ${r.index}`;
  const found = new Set(analyses.flatMap((a) => a.anchors?.found ?? []).map(keyOf));
  const lost = new Set(analyses.flatMap((a) => a.anchors?.lost ?? []).map(keyOf));
  const lines = new Lines(text);
  return project.refs.flatMap((ref) => {
    const anchor = anchorOf(project.corrections, ref);
    if (!anchor || !lost.has(keyOf(ref)) || found.has(keyOf(ref))) return [];
    const { list, index } = ref;
    const what = whatItSays(project.corrections, ref, message);
    return {
      uri,
      range: lines.range(places[list][index] ?? { start: 0, end: 0 }),
      words: anchor.exact.length > 80 ? `${anchor.exact.slice(0, 79).trimEnd()}…` : anchor.exact,
      ...(anchor.file === undefined ? {} : { article: anchor.file }),
      what,
      forget: { kind: 'forget' as const, list, entry: project.corrections[list][index] },
    };
  });
}

/** What a correction that is anchored in a text says of the words. */
export function whatItSays(corrections: Corrections, { list, index }: AnchorRef, message: Message): string {
  switch (list) {
    case 'speakers': {
      const { speaker } = corrections.speakers[index]!;
      const names = typeof speaker === 'string' ? speaker : speaker?.join(', ');
      return message('correct.saidBy', names ?? message('correct.unknownSpeaker'));
    }
    case 'mentions':
      return corrections.mentions[index]!.actor ?? message('correct.unknownSpeaker');
    case 'figures': {
      const { value, unit, of } = corrections.figures[index]!;
      return value === null ? message('correct.notFigure') : commas(String(value), unit, of);
    }
    case 'notQuotes':
      return message('correct.notQuote');
    case 'checked':
      return message('row.checked');
    case 'ignored':
      return message('correct.ignore');
  }
}
