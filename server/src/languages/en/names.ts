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
    'mr mr. sir dame lord lady mp td msp mep senator councillor mayor judge justice president chancellor mrs mrs. ms ms. miss dr dr. prof prof. professor rev. rev sen. sen rep. gov. gov lt. sgt. col. gen. capt. cllr'.split(
      ' ',
    ),
  organisationWords:
    'courier journal ledger observer mail telegraph examiner editions publishing books council borough authority board executive ministry federation confederation forum alliance campaign insights analytics ventures logistics foods pharma pharmaceuticals steel mining mines platinum marine shipbuilders rail railway railways shipping buses brewery homes properties estates workers nurses teachers farmers hospital infirmary high academy conservatives democrats greens'.split(
      ' ',
    ),
  particles:
    'of van de der den ten ter von und zu di da del della dos das do du des la le les el al ben bin ibn abu'.split(
      ' ',
    ),
};
