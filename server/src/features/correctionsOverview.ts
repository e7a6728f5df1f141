/** What waits for the reader: actors that are probably one, and corrections that have lost their place. */
import type { Message } from '../../../l10n/message';
import type { Analysis } from '../model/types';
import type { Corpus } from '../corpus/corpus';
import { anchorOf } from '../corrections/anchorOf';
import { suggestMerges } from '../corrections/suggestMerges';
import type { ProjectState } from '../corrections/projects';
import type { CorrectionsOverview, LostCorrection } from '../protocol/corrections';
import { Lines } from './lines';

const most = 50;

/** @param readWith the articles that were read with this state of a file */
export function correctionsOverview(
  corpus: Corpus,
  states: readonly ProjectState[],
  readWith: (state: ProjectState) => readonly Analysis[],
  message: Message,
): CorrectionsOverview {
  const all = states.flatMap((s) => s.project?.corrections ?? []);
  const pairs = {
    corrections: {
      different: all.flatMap((c) => c.different),
      refused: all.flatMap((c) => c.refused),
    },
  };
  const suggestions = suggestMerges(corpus.actors(), pairs)
    .slice(0, most)
    .map(({ stays, goes, why }) => ({
      uri: stays.members[0]?.uri ?? goes.members[0]?.uri ?? '',
      stays: stays.name,
      goes: goes.name,
      type: stays.type,
      why: message(`suggest.${why}`),
    }));
  return { suggestions, lost: states.flatMap((s) => lostCorrections(s, readWith(s), message)) };
}

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
    const speaker = list === 'speakers' ? project.corrections.speakers[index]!.speaker : null;
    const who =
      typeof speaker === 'string' ? speaker : (speaker?.join(', ') ?? message('correct.unknownSpeaker'));
    const what = {
      speakers: message('correct.saidBy', who),
      notQuotes: message('correct.notQuote'),
      mentions: project.corrections.mentions[index]?.actor ?? message('correct.unknownSpeaker'),
      ignored: message('correct.ignore'),
    }[list];
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
