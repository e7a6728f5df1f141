/** German abbreviations and apostrophes. Source: own list from reading newspapers; licence MIT. */
import type { TokenData } from '../tokenData';

const titles = 'dr prof dipl ing hr fr frl st jun sen mag univ hon geb gest gegr ehem verw';
const units = 'mio mrd tsd nr no abs art bd kap str tel ca rd std min sek max mind pkt jh jhd aufl verl hrsg';
const phrases =
  'z.b d.h u.a bzw evtl ggf inkl exkl bspw sog zzt vgl i.d.r u.u m.e v.a s.o s.u i.a n.chr v.chr chr red anm allg usw.';
const months = 'jan jän feb apr aug sept sep okt nov dez';

export const tokens: TokenData = {
  beforeLetter: ['auf', 'via'],
  abbreviations: `${titles} ${units} ${phrases} ${months}`.split(' '),
  finalAbbreviations: 'usw etc o.ä u.ä d.j e.v mio mrd'.split(' '),
  sentenceStarters:
    'der die das ein eine er sie es wir ich in im am auf bei mit nach für und aber doch auch wenn als seit so dort hier dies diese dieser man'.split(
      ' ',
    ),
  leadingApostrophe: ["'s", "'n", "'ne"],
  clitics: [],
  cliticsAfterCapitalOnly: true,
  ordinalStop: true,
};
