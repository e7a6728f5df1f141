/** The view “Actors”: everybody in the articles, those who speak and those who are only spoken about. */
import type { Message } from '../../../l10n/message';
import { factLines, rolesByWorth, type Told } from '../corpus/actorFacts';
import type { CorpusActor } from '../corpus/mergeActors';
import type { FolderCounts } from '../corpus/folderActors';
import type { Row, RowPlace } from '../protocol/rows';
import { groupRow } from './groupRow';
import { alsoNamed, commas, counted, cutName, dots, lines } from '../protocol/rowText';

/** An actor with how often he is named and quoted, in how many articles, and where first. */
export interface CountedActor extends FolderCounts {
  readonly actor: CorpusActor;
  readonly first?: RowPlace;
  /** What the first article tells of him beside roles, where it is at hand. */
  readonly facts?: Pick<Told, 'affiliations' | 'age' | 'expansion'>;
}

/** So many of a group at most: more rows are no help to anybody. */
const most = 2_000;

/**
 * Persons and organisations who are quoted, those who never are (they are only spoken about), and places, each by
 * number of mentions. Who is only described in one article and never speaks is left out.
 */
export function actorRows(actors: readonly CountedActor[], message: Message): Row[] {
  const shown = actors.filter(({ actor, quotes }) => actor.named || quotes > 0);
  const isPlace = ({ actor, quotes }: CountedActor): boolean => actor.type === 'place' && quotes === 0;
  const others = shown.filter((a) => !isPlace(a) && a.actor.type !== 'other');
  const groups = [
    ['speaking', others.filter((a) => a.quotes > 0)],
    ['silent', others.filter((a) => a.quotes === 0)],
    ['places', shown.filter(isPlace)],
  ] as const;
  return groups.flatMap(([name, members]) => {
    if (members.length === 0) return [];
    const sorted = [...members].sort((a, b) => b.mentions - a.mentions || b.articles - a.articles);
    return groupRow(
      { id: name, label: message(`actors.${name}`), count: members.length, open: name !== 'places' },
      sorted.slice(0, most).map((a) => actorRow(a, message)),
      message,
    );
  });
}

function actorRow({ actor, mentions, quotes, articles, first, facts }: CountedActor, message: Message): Row {
  const { name, type, aliases, members } = actor;
  const role = rolesByWorth(actor.roles)[0]?.text;
  const uri = first?.uri ?? members[0]?.uri ?? '';
  const speaks = type !== 'place' || quotes > 0;
  const numbers = commas(
    counted('mentions', mentions, message),
    speaks ? counted('quotes', quotes, message) : undefined,
    counted('articles', articles, message),
  );
  return {
    id: `${type} ${members[0]?.uri ?? ''}\n${members[0]?.id ?? name}`,
    kind: 'actor',
    label: cutName(name, type),
    description: dots(
      quotes === 0
        ? message('actors.times', mentions)
        : commas(message('actors.times', mentions), counted('quotes', quotes, message)),
      articles > 1 ? message('actors.articles', articles) : undefined,
      role,
    ),
    tooltip: lines(
      dots(name, message(`type.${type}`)),
      ...factLines({ ...facts, ...actor }, message),
      alsoNamed(aliases, message),
      numbers,
    ),
    icon: type,
    words: [name, ...aliases].join(' '),
    count: mentions,
    copy: [commas(name, role), message(`type.${type}`), numbers].join(' — '),
    actor: { uri, name, type, aliases },
    ...(first ? { at: first } : {}),
  };
}
