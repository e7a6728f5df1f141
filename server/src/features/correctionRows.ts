/** The view “Corrections”: what was corrected, each to be taken back; what is probably one actor; what lost its place. */
import { formatNumber } from '../../../l10n/formats';
import type { Message, MessageKey } from '../../../l10n/message';
import type { Corpus } from '../corpus/corpus';
import type { DoubtfulPair } from '../corpus/mergeActors';
import { findAnchors } from '../corrections/anchors';
import { anchorOf } from '../corrections/anchorOf';
import { lists, type ActorEntry, type ListName, type NotName } from '../corrections/corrections';
import { relativeTo, type ProjectState } from '../corrections/projects';
import { suggestMerges, toldApart } from '../corrections/suggestMerges';
import { wordsOf } from '../corrections/words';
import type { Analysis, AnchorRef, Span } from '../model/types';
import type { Row, RowPlace } from '../protocol/rows';
import { cutName, cutTo, dots, lines } from '../protocol/rowText';
import { Lines, linesOf } from './lines';
import { lostCorrections, whatItSays } from './lostCorrections';

const mostSuggestions = 50;

/**
 * @param readWith the articles that were read with this state of a file
 * @param doubtful pairs of the whole folder that may be one actor
 */
export function correctionRows(
  corpus: Corpus,
  states: readonly ProjectState[],
  readWith: (state: ProjectState) => readonly Analysis[],
  message: Message,
  doubtful: readonly DoubtfulPair[] = [],
): Row[] {
  const groups: readonly (readonly [string, MessageKey, readonly Row[]])[] = [
    ['suggestions', 'corrections.suggestions', suggestions(corpus, states, message, doubtful)],
    ['lost', 'corrections.lostTitle', states.flatMap((s) => lostRows(s, readWith(s), message))],
    ['done', 'corrections.done', states.flatMap((s) => doneRows(s, readWith(s), message))],
  ];
  return groups
    .filter(([, , children]) => children.length > 0)
    .map(([id, title, children]) => ({
      id,
      kind: 'group',
      label: message(title),
      description: formatNumber(children.length, message.language),
      tooltip: dots(message(title), formatNumber(children.length, message.language)),
      open: true,
      children,
    }));
}

function suggestions(
  corpus: Corpus,
  states: readonly ProjectState[],
  message: Message,
  doubtful: readonly DoubtfulPair[],
): Row[] {
  const all = states.flatMap((s) => s.project?.corrections ?? []);
  const corrections = {
    different: all.flatMap((c) => c.different),
    refused: all.flatMap((c) => c.refused),
  };
  const told = toldApart({ corrections });
  const ofFolder = doubtful
    .filter(({ a, b }) => !told(a, b))
    .map(({ a, b, why }) => {
      const [stays, goes] = a.name.split(' ').length >= b.name.split(' ').length ? [a, b] : [b, a];
      return { stays, goes, why: why === 'surname' ? ('short' as const) : why };
    });
  const pairs = new Map(
    [...suggestMerges(corpus.actors(), { corrections }), ...ofFolder].map(
      (pair) => [[pair.stays.name, pair.goes.name].sort().join('\n'), pair] as const,
    ),
  );
  return [...pairs.values()].slice(0, mostSuggestions).map(({ stays, goes, why }) => {
    const uri = stays.members[0]?.uri ?? goes.members[0]?.uri ?? '';
    const label = `${stays.name} = ${goes.name}`;
    return {
      id: `suggestion ${stays.name}\n${goes.name}`,
      kind: 'suggestion',
      label,
      description: message(`suggest.${why}`),
      tooltip: lines(label, message(`suggest.${why}`)),
      icon: 'same',
      copy: label,
      enter: {
        uri,
        accept: { kind: 'same', name: stays.name, others: [goes.name], type: stays.type },
        refuse: { kind: 'refuse', names: [stays.name, goes.name] },
      },
    };
  });
}

function lostRows(state: ProjectState, analyses: readonly Analysis[], message: Message): Row[] {
  return lostCorrections(state, analyses, message).map(({ uri, range, words, what, article, forget }) => ({
    id: `lost ${uri} ${what} ${words}`,
    kind: 'lost',
    label: `“${words}”`,
    description: dots(what, article),
    tooltip: message('corrections.lost', words, article ?? '?'),
    icon: 'lost',
    at: { uri, range },
    copy: dots(`“${words}”`, what, article),
    enter: { uri, undo: forget },
  }));
}

/** Every entry of the file, the last of each list first: new ones are put at the end. */
function doneRows(state: ProjectState, analyses: readonly Analysis[], message: Message): Row[] {
  const { project, uri, places, text } = state;
  if (!project) return [];
  const found = placesFound(state, analyses);
  const fileLines = new Lines(text);
  return lists.filter(isCorrection).flatMap((list) =>
    project.corrections[list]
      .map((entry: unknown, index): Row => {
        const inFile: RowPlace = {
          uri,
          range: fileLines.range(places[list][index] ?? { start: 0, end: 0 }),
        };
        const { label, what, children } = told(state, list, index, message);
        const at = found.get(`${list} ${index}`) ?? inFile;
        return {
          id: `${list} ${uri} ${JSON.stringify(entry)}`,
          kind: 'done',
          label: cutTo(label, 40),
          description: what,
          tooltip: lines(label, what),
          icon: 'correction',
          at,
          inFile,
          copy: dots(label, what),
          ...(children.length > 1 ? { children } : {}),
          enter: { uri, undo: { kind: 'forget', list, entry: asWritten(entry, text, places[list][index]) } },
        };
      })
      .reverse(),
  );
}

/** Words that are no name stand in the file bare or with a field `text`; an entry is found by what stands there. */
function asWritten(entry: unknown, file: string, place: Span | undefined): unknown {
  return place && file[place.start] === '"' ? (entry as NotName).text : entry;
}

/** Where the words of anchored corrections stand in the articles at hand. */
function placesFound({ project, uri }: ProjectState, analyses: readonly Analysis[]): Map<string, RowPlace> {
  const out = new Map<string, RowPlace>();
  if (!project || project.refs.length === 0) return out;
  for (const { article } of analyses) {
    const file = relativeTo(uri, article.uri);
    for (const [n, span] of findAnchors(wordsOf(article.text), project.anchors, file)) {
      const { list, index } = project.refs[n]!;
      out.set(`${list} ${index}`, { uri: article.uri, range: linesOf(article).range(span) });
    }
  }
  return out;
}

/** What is searched for is no correction. */
const isCorrection = (list: ListName): list is Exclude<ListName, 'terms'> => list !== 'terms';

interface Told {
  readonly label: string;
  readonly what: string;
  readonly children: readonly Row[];
}

function told(
  { project, uri }: ProjectState,
  list: Exclude<ListName, 'terms'>,
  index: number,
  message: Message,
): Told {
  const { corrections } = project!;
  switch (list) {
    case 'actors': {
      const entry = corrections.actors[index]!;
      const facts = factsOf(entry, message);
      return {
        label: entry.name,
        what: facts.map((f) => f.words).join(' · '),
        children: facts.map(({ words, field, text }) => ({
          id: `fact ${uri} ${entry.name}\n${field} ${text ?? ''}`,
          kind: 'done',
          label: cutName(words),
          tooltip: lines(words, entry.name),
          icon: 'correction',
          copy: dots(entry.name, words),
          enter: {
            uri,
            undo: { kind: 'unsay', name: entry.name, field, ...(text === undefined ? {} : { text }) },
          },
        })),
      };
    }
    case 'notNames': {
      const { text, file } = corrections.notNames[index]!;
      return { label: `“${text}”`, what: dots(message('corrections.noName'), file), children: [] };
    }
    case 'different':
    case 'refused': {
      const [a, b] = corrections[list][index]!;
      return { label: `${a} ≠ ${b}`, what: message(`corrections.${list}`), children: [] };
    }
    default:
      return anchored(project!, { list, index }, message);
  }
}

function anchored(
  { corrections }: NonNullable<ProjectState['project']>,
  ref: AnchorRef,
  message: Message,
): Told {
  const anchor = anchorOf(corrections, ref);
  return {
    label: `“${anchor?.exact.replace(/\s+/g, ' ') ?? ''}”`,
    what: dots(whatItSays(corrections, ref, message), anchor?.file),
    children: [],
  };
}

interface Fact {
  readonly words: string;
  readonly field: Exclude<keyof ActorEntry, 'name'>;
  readonly text?: string;
}

/** Each thing that an entry says of an actor. */
function factsOf(
  { name: _, type, aliases = [], roles = [], groups = [], gender, ...rest }: ActorEntry,
  message: Message,
): Fact[] {
  return [
    ...(type === undefined ? [] : [{ words: message(`type.${type}`), field: 'type' as const }]),
    ...aliases.map((text) => ({ words: `= ${text}`, field: 'aliases' as const, text })),
    ...roles.map((text) => ({ words: text, field: 'roles' as const, text })),
    ...groups.map((text) => ({ words: text, field: 'groups' as const, text })),
    ...(gender === undefined ? [] : [{ words: message(`gender.${gender}`), field: 'gender' as const }]),
    ...(['description', 'party', 'country', 'note', 'link'] as const).flatMap((field) =>
      rest[field] === undefined ? [] : [{ words: rest[field], field }],
    ),
  ];
}
