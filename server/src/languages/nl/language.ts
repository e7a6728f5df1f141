/** Dutch, as newspapers in the Netherlands and Flanders write it. */
import type { Language } from '../language';
import { actors } from './actors';
import { figures } from './figures';
import { forms } from './forms';
import { grammar } from './grammar';
import { names } from './names';
import { quotes } from './quotes';
import { tokens } from './tokens';
import { zones } from './zones';

export const dutch: Language = {
  id: 'nl',
  name: 'Nederlands',
  stopwords: [
    'de',
    'het',
    'een',
    'van',
    'en',
    'dat',
    'niet',
    'zijn',
    'met',
    'voor',
    'op',
    'te',
    'die',
    'er',
    'aan',
    'ook',
    'als',
    'maar',
    'bij',
    'nog',
    'naar',
    'om',
    'uit',
    'wordt',
    'heeft',
    'hij',
    'ze',
    'zegt',
    'volgens',
    'ik',
    'je',
    'wij',
    'geen',
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
