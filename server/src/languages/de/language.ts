/** German, as newspapers in Germany, Austria and Switzerland write it. */
import type { Language } from '../language';
import { actors } from './actors';
import { figures } from './figures';
import { forms } from './forms';
import { grammar } from './grammar';
import { names } from './names';
import { quotes } from './quotes';
import { tokens } from './tokens';
import { zones } from './zones';

export const german: Language = {
  id: 'de',
  name: 'Deutsch',
  stopwords:
    'der die das und nicht ein eine ist mit von den dem auf für sich auch im zu des als bei nach wird wurde hat haben sagte sei aber oder nur noch wie er sie es ich zum zur aus einen einem einer war in'.split(
      ' ',
    ),
  tokens,
  zones,
  forms,
  grammar,
  names,
  figures,
  actors,
  quotes,
};
