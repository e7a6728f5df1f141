/** Dutch abbreviations and apostrophes. Source: own list from reading newspapers; licence MIT. */
import type { TokenData } from '../tokenData';

const titles =
  'dhr mevr mw mr mrs dr drs ir ing prof ds em st ste jr sr lt kol gen maj kapt sgt mgr gebr wed zr zgn';
const units = 'mln mld bn tel nr no blz pag art hfdst ca min max gem afd vgl resp jg ed fig zgn pct fl gld';
const phrases =
  'o.a o.m d.w.z m.b.t i.v.m m.i b.v t.a.v t.o.v n.a.v i.p.v a.d.h.v o.l.v z.g t.e.m t/m a.u.b m.a.w z.s.m o.b.v t.b.v t.g.v w.o i.c c.q d.m.v n.v m.n e.v n.chr v.chr bv nl incl excl evt red nvdr vs av';
const months = 'jan feb mrt apr jun jul aug sept sep okt nov dec';

export const tokens: TokenData = {
  beforeLetter: ['op', 'via'],
  abbreviations: `${titles} ${units} ${phrases} ${months}`.split(' '),
  finalAbbreviations: 'enz etc e.d e.a e.v d.d jl ll a.s p.p p.j n.v b.v v.z.w vzw nvdr red mln mld nr'.split(
    ' ',
  ),
  sentenceStarters:
    'de het een dat dit die hij zij ze er in op maar en ook volgens daar nu toen met voor bij als wie wat we wij ik niet'.split(
      ' ',
    ),
  leadingApostrophe: ["'s", "'t", "'n", "'k", "'m", "'r", "'ns", "'tis", "'twas"],
  clitics: ["'s"],
  ordinalStop: false,
  cliticsAfterCapitalOnly: true,
};
