/** English, British and American newspapers alike. */
import type { Language } from '../language';
import { actors } from './actors';
import { figures } from './figures';
import { forms } from './forms';
import { grammar } from './grammar';
import { names } from './names';
import { quotes } from './quotes';
import { tokens } from './tokens';
import { zones } from './zones';

export const english: Language = {
  id: 'en',
  name: 'English',
  stopwords: [
    'the',
    'of',
    'and',
    'to',
    'a',
    'that',
    'for',
    'with',
    'on',
    'at',
    'by',
    'from',
    'has',
    'have',
    'had',
    'he',
    'she',
    'they',
    'it',
    'his',
    'her',
    'said',
    'but',
    'not',
    'are',
    'were',
    'be',
    'been',
    'which',
    'who',
    'this',
    'an',
    'as',
    'is',
    'in',
    'was',
  ],
  tokens,
  zones,
  forms,
  grammar,
  names,
  figures,
  actors,
  quotes,
};
