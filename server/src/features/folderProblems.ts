/** Problems that only other articles of the folder show: a name that is spelled otherwise there. */
import type { FolderActors } from '../corpus/folderActors';
import type { Analysis, Problem } from '../model/types';
import { countEach } from '../model/groupBy';

/** So many of somebody's other articles are looked at. */
const looked = 20;

/**
 * In text order, one for each name at its first place: where two spellings were joined and most articles in the same
 * language that were looked at write the other. Another language may write a name in another way, and rightly.
 */
export function folderProblems({ article, actors, mentions }: Analysis, folder: FolderActors): Problem[] {
  const firsts = new Map<string, Problem['span']>();
  for (const { actor, form, span } of mentions)
    if (actor !== undefined && form === 'name' && !firsts.has(actor)) firsts.set(actor, span);
  return actors
    .flatMap(({ id, name }): Problem[] => {
      const span = firsts.get(id);
      const all = folder.actorOf(article.uri, id);
      if (!span || !all?.joins.some((j) => j.why === 'spelling' && (j.name === name || j.to === name)))
        return [];
      const names = all.members.filter((m) => m.uri !== article.uri).slice(0, looked);
      const others = names.flatMap((m) => {
        const found = folder.closedActor(m.uri, m.id);
        return found?.article.language === article.language ? found.actor.name : [];
      });
      const other = commonest(others.filter((o) => o.split(' ').length === name.split(' ').length));
      const same = others.filter((o) => o === name).length;
      if (other === undefined || other.name === name || other.times <= same) return [];
      return [{ span, code: 'name-spelling', args: [name, other.name] }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function commonest(names: readonly string[]): { name: string; times: number } | undefined {
  const [best] = [...countEach(names)].sort((a, b) => b[1] - a[1]);
  return best && { name: best[0], times: best[1] };
}
