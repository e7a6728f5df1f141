/** English names: the trained tagger, its gazetteers, and the words that stand beside names. Source: own lists; licence MIT. */
import shared from '../../knowledge/gazetteer.json';
import type { NameData } from '../nameData';
import own from './gazetteer.json';
import model from './model.json';

export const names: NameData = {
  model,
  gazetteers: [shared, own],
  roleEndings: [],
  titles:
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor rev. rev sen. sen rep. gov. gov lt. sgt. col. gen. capt. cllr'.split(
      ' ',
    ),
  particles:
    'of van de der den ten ter von und zu di da del della dos das do du des la le les el al ben bin ibn abu'.split(
      ' ',
    ),
};
