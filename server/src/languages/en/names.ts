/** English names: the trained tagger, its gazetteers, and the words that stand beside names. Source: own lists; licence MIT. */
import shared from '../../knowledge/gazetteer.json';
import { countries } from '../../knowledge/nationalities';
import type { NameData } from '../nameData';
import own from './gazetteer.json';
import { lexicon } from './lexicon';
import model from './model.json';

export const names: NameData = {
  model,
  gazetteers: [shared, own],
  roleEndings: [],
  titles:
    'supt supt. det det. insp insp. dci dsi cmdr maj maj. brig adm adm. cpl mr mr. sir dame lord lady mp td msp mep senator councillor mayor judge justice president chancellor mrs mrs. ms ms. miss dr dr. prof prof. professor rev. rev sen. sen rep. gov. gov lt. sgt. col. gen. capt. cllr'.split(
      ' ',
    ),
  honorifics:
    'mr mr. mrs mrs. ms ms. miss sir dame dr dr. prof prof. rep. sen. gov. rev rev. sgt. capt. lt. col.'.split(
      ' ',
    ),
  organisationWords:
    'courier journal ledger observer mail telegraph examiner editions publishing books council borough authority board executive ministry federation confederation forum alliance campaign insights analytics ventures logistics foods pharma pharmaceuticals steel mining mines platinum marine shipbuilders rail railway railways shipping buses brewery homes properties estates workers nurses teachers farmers hospital infirmary high academy conservatives democrats greens'.split(
      ' ',
    ),
  placeWords:
    'park stadium lane reservoir lake beach forest canal hill hills harbour harbor highway motorway street road avenue boulevard river bridge airport square island islands mountains valley'.split(
      ' ',
    ),
  storms: ['hurricane', 'typhoon', 'cyclone', 'storm'],
  ships: ['mv', 'ms', 'ss', 'hms', 'uss', 'rms', 'hmas', 'hmcs', 'hmnzs'],
  namedStorms: ['hurricane', 'typhoon', 'cyclone'],
  placeKinds:
    'town village city island hamlet suburb province port district county region municipality neighborhood neighbourhood commune township'.split(
      ' ',
    ),
  nationalBodies:
    'navy army police guard parliament congress senate court ministry department agency association federation council institute survey cross crescent board bureau administration embassy forces corps bank academy committee authority service force commission patrol bundestag knesset duma majlis congress institutes laboratory'.split(
      ' ',
    ),
  bodiesAt: ['at'],
  rulers: 'president chancellor king queen prince princess sultan emir duke duchess emperor premier'.split(
    ' ',
  ),
  kindsAhead:
    'retailer developer housebuilder airline chipmaker carmaker drugmaker planemaker supermarket insurer lender brewer supplier regulator watchdog charity broadcaster publisher operator'.split(
      ' ',
    ),
  ledBodies: [],
  organisationKinds:
    'group company firm supplier agency union club charity retailer supermarket airline carmaker chipmaker drugmaker automaker steelmaker planemaker toymaker newspaper broadcaster manufacturer brewer startup start-up nonprofit insurer lender housebuilder watchdog regulator conglomerate giant thinktank'.split(
      ' ',
    ),
  offices:
    'assistant doctor executive inspector minister governor senator president secretary mayor chancellor ceo md commissioner premier congressman congresswoman representative republican democrat dr mr mrs ms judge justice'.split(
      ' ',
    ),
  leaders: ['leader', 'whip', 'speaker', 'chairman', 'chairwoman', 'director', 'adviser', 'advisor'],
  townOffices: ['mayor', 'governor', 'sheriff', 'bishop', 'archbishop', 'dean'],
  fieldsBehind: 'ics logy studies science law history economics'.split(' '),
  noNames: [
    ...lexicon('weekday'),
    ...'et utc gmt bst est edt pst pdt cst cest cet ceo cfo cto tv dna gps ai hr it vat gdp cctv hiv aids suv pcr icu mri led lgbt lgbtq pr id ok faq url ngo phd mba gcse pm am'.split(
      ' ',
    ),
  ],
  postnominals: 'qc kc mp mep msp td obe mbe cbe phd md frs jr sr esq'.split(' '),
  bodiesOf: {
    nouns:
      'court parliament ministry institute center centre committee coalition department office association federation council society agency commission bureau academy confederation foundation fund authority organisation organization union university directorate inspectorate league board bank embassy network'.split(
        ' ',
      ),
    small: [],
    of: ['of', 'for', 'on', 'to', 'against'],
    joins: ['and', '&', 'of', 'for', 'on'],
  },
  articles: ['the', 'a', 'an'],
  courts: [],
  capitals: countries
    .flatMap((c) => [c.en, c.capital.en])
    .flatMap((name) => (name ? name.toLowerCase() : [])),
  foreignParticles: { first: [], further: [] },
  particles: lexicon('nameParticle', 'nameLink'),
  portfolios: {
    offices: ['minister', 'secretary', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson'],
    of: ['of', 'for'],
    fields:
      'agriculture, business, children, climate change, commerce, culture, defence, defense, digital affairs, economic affairs, economy, education, employment, energy, enterprise, environment, equality, equalities, families, finance, fisheries, food, foreign affairs, further education, gender, health, higher education, home affairs, homeland security, housing, immigration, industry, infrastructure, innovation, integration, interior, justice, labor, labour, local government, media, mental health, migration, net zero, pensions, planning, public health, research, science, social affairs, social care, sport, state, technology, tourism, trade, transport, transportation, veterans affairs, welfare, women, work, youth'.split(
        ', ',
      ),
    joins: ['and', ',', '&'],
  },
};
