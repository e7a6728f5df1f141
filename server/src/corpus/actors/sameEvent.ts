/** Tells whether two groups of actors stand in articles on the same event: with the same others beside them. */
import { endsTurn, type Turns } from '../../model/turns';
import type { ActorGroups, Group } from './actorGroups';

/** Of a group in more articles than this, so many are looked at. */
const looked = 40;
/** Others that both must have beside them; in a folder of few articles, which a reader keeps for one event, one will do. */
const needed = 2;
const few = 12;

export interface SameEvent {
  (a: Group, b: Group): boolean;
  /** The folder holds so few articles that a reader keeps them for one event. */
  readonly few: boolean;
}

/**
 * Says of two groups whether two others at least stand beside both. Somebody who stands in more than a tenth of a large
 * folder tells nothing. Takes the groups as they are when it is made; later joins only make it stricter.
 */
export function* makeSameEvent(groups: ActorGroups, articles: number): Turns<SameEvent> {
  const most = Math.max(12, articles / 10);
  const byUri = new Map<string, Group[]>();
  let seen = 0;
  for (const group of groups.all()) {
    if (endsTurn((seen += 1))) yield;
    if (group.uris.size < 2 || group.uris.size > most) continue;
    for (const uri of group.uris) {
      const list = byUri.get(uri);
      if (list) list.push(group);
      else byUri.set(uri, [group]);
    }
  }
  const known = new Map<Group, { readonly articles: number; readonly others: ReadonlySet<Group> }>();
  /** Who stands in one article alone is in none of the lists, and has the same others beside him as all in it. */
  const inArticle = new Map<string, ReadonlySet<Group>>();
  const besideIn = (uri: string): ReadonlySet<Group> => {
    let others = inArticle.get(uri);
    if (!others) inArticle.set(uri, (others = new Set(byUri.get(uri))));
    return others;
  };
  const beside = (group: Group): ReadonlySet<Group> => {
    if (group.uris.size === 1) return besideIn([...group.uris][0]!);
    const before = known.get(group);
    if (before?.articles === group.uris.size) return before.others;
    const others = new Set<Group>();
    for (const uri of [...group.uris].slice(0, looked))
      for (const other of byUri.get(uri) ?? []) if (other !== group) others.add(other);
    known.set(group, { articles: group.uris.size, others });
    return others;
  };
  const isFew = articles <= few;
  const same = (a: Group, b: Group): boolean => {
    const others = beside(a);
    let wanted = isFew ? 1 : needed;
    for (const other of beside(b)) if (others.has(other) && (wanted -= 1) === 0) return true;
    return false;
  };
  return Object.assign(same, { few: isFew });
}
