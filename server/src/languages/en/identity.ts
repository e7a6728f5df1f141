/** What English is called, and its small words: known of every language, before an article is in it. */
import type { Identity } from '../language';

export const identity: Identity = {
  id: 'en',
  name: 'English',
  stopwords:
    'the of and to a that for with on at by from has have had he she they it his her said but not are were be been which who this an as is in was'.split(
      ' ',
    ),
};
