/** What a language's folder tells of where its data come from. */
import type { ListData } from '../server/src/languages/listData';

export async function listDataOf(id: string): Promise<ListData> {
  const { lists } = (await import(`../server/src/languages/${id}/lists.ts`)) as { lists: ListData };
  return lists;
}
