/** What German is called, and its small words: known of every language, before an article is in it. */
import type { Identity } from '../language';

export const identity: Identity = {
  id: 'de',
  name: 'Deutsch',
  stopwords:
    'der die das und nicht ein eine ist mit von den dem auf für sich auch im zu des als bei nach wird wurde hat haben sagte sei aber oder nur noch wie er sie es ich zum zur aus einen einem einer war in'.split(
      ' ',
    ),
};
