/** Dutch names: the trained tagger, its gazetteers, and the words that stand beside names. Source: own lists; licence MIT. */
import shared from '../../knowledge/gazetteer.json';
import type { NameData } from '../nameData';
import own from './gazetteer.json';
import model from './model.json';

export const names: NameData = {
  model,
  gazetteers: [shared, own],
  roleEndings:
    'voorzitter leider minister burgemeester directeur trainer coach speler speelster secretaris woordvoerder woordvoerster onderzoeker hoogleraar commissaris rechter advocaat kampioen kampioene renner rijder winnaar winnares'.split(
      ' ',
    ),
  titles:
    'meneer mijnheer mevrouw mevr. mevr mw. mw dhr. dhr juffrouw mej. dr. dr drs. prof. prof ir. ing. mr. ds. dokter professor meester minister premier president'.split(
      ' ',
    ),
  organisationWords:
    'uitgevers bouw vastgoed makelaars advocaten notarissen consultancy transport logistiek bakkerij brouwerij slachterij staal chemie farma hospitaal zorggroep thuiszorg scholengroep lyceum gymnasium atheneum koerier courant bode weekblad tijdschrift journaal vzw cvba bvba nv bv'.split(
      ' ',
    ),
  particles:
    "van de der den het 't ten ter te tot in op aan bij vanden vander vande ver von und zu zum zur di da del della dos das do du des la le les el al ben bin ibn abu".split(
      ' ',
    ),
};
