/** How often a named speaker is right: where the text states him, where he is inferred, and by the confidence told with him. */
import type { NamedSpeaker } from './measures';
import { round1 } from './measures';
import type { Scored } from './scoreFolder';
import type { Part } from './sets';

/**
 * A table in Markdown, for the read and the unread part: quotes found (direct and indirect) that have a speaker, and how many of
 * a hundred have the right one. Nothing of single articles is told.
 */
export function calibrationTable(scored: readonly Pick<Scored, 'part' | 'tally'>[]): string {
  const named = (part: Part): NamedSpeaker[] =>
    scored.filter((s) => s.part === part).flatMap((s) => s.tally.named);
  const [read, unread] = [named('read'), named('unread')];
  const rows = groups.map(({ title, holds }) =>
    row([title, ...counted(read.filter(holds)), ...counted(unread.filter(holds))]),
  );
  return [
    row(['speaker', 'read', 'right', 'unread', 'right']),
    row(['---', '---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

interface Group {
  readonly title: string;
  readonly holds: (speaker: NamedSpeaker) => boolean;
}

const steps = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const groups: readonly Group[] = [
  { title: 'stated', holds: ({ inferred }) => !inferred },
  { title: 'inferred', holds: ({ inferred }) => inferred },
  { title: 'by a rule', holds: ({ inferred, confidence }) => inferred && confidence === undefined },
  ...steps.map((from, i) => ({
    title: `${from.toFixed(1)} – ${(steps[i + 1] ?? 1).toFixed(1)}`,
    holds: ({ confidence = -1 }: NamedSpeaker) => confidence >= from && confidence < (steps[i + 1] ?? 1.1),
  })),
];

function counted(speakers: readonly NamedSpeaker[]): [quotes: string, right: string] {
  const right = speakers.filter((s) => s.right).length;
  const share = speakers.length === 0 ? '–' : `${round1((100 * right) / speakers.length).toFixed(1)} %`;
  return [String(speakers.length), share];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
