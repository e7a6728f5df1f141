/** German, as newspapers in Germany, Austria and Switzerland write it. */
import type { Language } from '../language';
import { actors } from './actors';
import { figures } from './figures';
import { forms } from './forms';
import { grammar } from './grammar';
import { identity } from './identity';
import { names } from './names';
import { quotes } from './quotes';
import { tokens } from './tokens';
import { zones } from './zones';

export const german: Language = {
  ...identity,
  tokens,
  zones,
  forms,
  grammar,
  names,
  figures,
  actors,
  quotes,
};
