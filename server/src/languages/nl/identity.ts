/** What Dutch is called, and its small words: known of every language, before an article is in it. */
import type { Identity } from '../language';

export const identity: Identity = {
  id: 'nl',
  name: 'Nederlands',
  stopwords:
    'de het een van en dat niet zijn met voor op te die er aan ook als maar bij nog naar om uit wordt heeft hij ze zegt volgens ik je wij geen is in was'.split(
      ' ',
    ),
};
