/** English abbreviations and apostrophes. Source: own list from reading newspapers; licence MIT. */
import type { TokenData } from '../tokenData';

const titles =
  'mr mrs ms dr prof rev hon sen rep gov gen col lt capt sgt maj cmdr adm pres supt insp pte fr sr jr st messrs';
const places =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd';
const phrases = 'e.g i.e vs v approx est no nos vol fig pp p cf al ca dept min max inc ltd co corp bros';
const months = 'jan feb mar apr jun jul aug sept sep oct nov dec';

export const tokens: TokenData = {
  beforeLetter: ['on', 'via'],
  abbreviations: `${titles} ${places} ${phrases} ${months}`.split(' '),
  finalAbbreviations: 'etc inc ltd co corp jr sr a.m p.m u.s u.k no d.c ill mass calif'.split(' '),
  sentenceStarters:
    'the a an he she it they we i in on at but and this that these those his her its their for with as if when after before there no not'.split(
      ' ',
    ),
  leadingApostrophe: ["'s", "'tis", "'twas", "'em", "'cause", "'n", "'til", "'bout"],
  clitics: ["'s"],
  ordinalStop: false,
  cliticsAfterCapitalOnly: false,
};
