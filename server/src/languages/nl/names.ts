/** Dutch names: the trained tagger, its gazetteers, and the words that stand beside names. Source: own lists; licence MIT. */
import shared from '../../knowledge/gazetteer.json';
import { countries } from '../../knowledge/nationalities';
import type { NameData } from '../nameData';
import own from './gazetteer.json';
import { lexicon } from './lexicon';
import model from './model.json';

export const names: NameData = {
  model,
  gazetteers: [shared, own],
  roleEndings:
    'voorzitter leider minister burgemeester directeur trainer coach speler speelster secretaris woordvoerder woordvoerster onderzoeker hoogleraar commissaris rechter advocaat bestuurder kamerlid raadslid bestuurslid statenlid ondernemer manager verslaggever journalist econoom deskundige chef kampioen kampioene renner rijder winnaar winnares'.split(
      ' ',
    ),
  titles:
    'meneer mijnheer mevrouw mevr. mevr mw. mw dhr. dhr juffrouw mej. dr. dr drs. prof. prof ir. ing. mr. ds. dokter professor meester minister premier president'.split(
      ' ',
    ),
  honorifics: 'meneer mijnheer mevrouw mevr. mevr mw. mw dhr. dhr juffrouw mej. dr. prof. drs. ir. ds.'.split(
    ' ',
  ),
  organisationWords:
    'uitgevers bouw vastgoed makelaars advocaten notarissen consultancy transport logistiek bakkerij brouwerij slachterij staal chemie farma hospitaal zorggroep thuiszorg scholengroep lyceum gymnasium atheneum koerier courant bode weekblad tijdschrift journaal vzw cvba bvba nv bv'.split(
      ' ',
    ),
  placeWords: 'straat laan plein gracht kade singel kanaal brug eiland eilanden polder'.split(' '),
  storms: ['orkaan', 'tyfoon', 'cycloon', 'storm'],
  ships: [],
  namedStorms: [],
  placeKinds: [],
  nationalBodies: [],
  bodiesAt: [],
  rulers: [],
  kindsAhead:
    'vervoerder luchtvaartmaatschappij verzekeraar projectontwikkelaar supermarktketen winkelketen energiebedrijf techbedrijf chipmaker netbeheerder vakbond woningcorporatie fabrikant belangenorganisatie brancheorganisatie werkgeversorganisatie'.split(
      ' ',
    ),
  ledBodies:
    'kabinet regering commissie staatscommissie onderzoekscommissie parlementscommissie college coalitie werkgroep stuurgroep taskforce fractie team groep bestuur clan bende'.split(
      ' ',
    ),
  organisationKinds:
    'groep bedrijf concern bond keten organisatie vereniging stichting maatschappij uitgeverij club partij orkest rederij brouwerij bank fonds koepel federatie omroep zender krant dagblad weekblad instituut bureau producent vervoerder multinational consortium bakkerij weverij museum theater apotheek blad fabrikant leverancier verzekeraar holding werf instelling hogeschool basisschool webwinkel reus gigant agentschap waakhond toezichthouder denktank corporatie coöperatie tijdschrift magazine nieuwssite productiehuis automerk chipmaker popgroep wielerploeg vliegtuigbouwer'.split(
      ' ',
    ),
  offices: 'minister minister-president premier president burgemeester wethouder schepen ceo topman'.split(
    ' ',
  ),
  leaders: [],
  townOffices: 'burgemeester wethouder schepen gouverneur'.split(' '),
  fieldsBehind:
    'kunde logie zaken recht wetenschap wetenschappen iek ische economie communicatie marketing beleid onderwijs divisie liga'.split(
      ' ',
    ),
  demonymForms: {
    articles: ['de', 'een', 'die', 'deze'],
    endings: ['enaar', 'naar', 'aar', 'enaren', 'naren', 'ers', 'er', 'ër', 'se'],
    known: [
      'vlaming',
      'friezin',
      'fries',
      'zeeuw',
      'zeeuwse',
      'drent',
      'drentse',
      'brabander',
      'brabantse',
      'achterhoeker',
      'tukker',
      'twentse',
      'antilliaan',
      'waalse',
    ],
  },
  noNames:
    'co2 ceo cfo cto tv gps btw wk ek ok apk wc dna pfas ai hr it ict bbp hiv aids ic ok pr vwo havo mbo hbo vmbo woz aow cao id suv pcr led lhbti zzp ggz ngo bv'.split(
      ' ',
    ),
  postnominals: ['msc', 'bsc', 'phd', 'llm', 'ra', 'jr', 'sr'],
  bodiesOf: {
    nouns: 'ministerie parket instituut'.split(' '),
    small: ['ministerie', 'parket'],
    of: ['van', 'voor'],
    joins: ['en', '&'],
  },
  articles: ['de', 'het', 'een'],
  courts: ['rechtbank', 'gerechtshof', 'kantongerecht', 'arrondissementsrechtbank', 'parket'],
  capitals: countries
    .flatMap((c) => [c.nl, c.capital.nl])
    .flatMap((name) => (name ? name.toLowerCase() : [])),
  foreignParticles: { first: [], further: [] },
  particles: lexicon('nameParticle', 'nameLink'),
  portfolios: {
    offices: [
      'minister',
      'secretaris',
      'schepen',
      'wethouder',
      'gedeputeerde',
      'commissaris',
      'woordvoerder',
    ],
    of: ['van', 'voor'],
    fields:
      'administratieve vereenvoudiging, ambtenarenzaken, arbeid, armoedebestrijding, asiel, begroting, bestuurszaken, binnenlands bestuur, binnenlandse zaken, bouwen, buitenlandse handel, buitenlandse zaken, brussel, cultuur, defensie, dierenwelzijn, digitalisering, digitale agenda, digitale zaken, duurzame ontwikkeling, economie, economische zaken, energie, erfgoed, europese zaken, feitelijke gelijkheid, financiën, fiscaliteit, fraudebestrijding, gehandicaptenbeleid, gelijke kansen, gezin, gezondheid, gezondheidszorg, gezinszorg, groene groei, handel, huisvesting, infrastructuur, inburgering, innovatie, integratie, handhaving, jeugd, jeugdzorg, justitie, klimaat, koninkrijksrelaties, kunst, landbouw, langdurige zorg, leefmilieu, leefomgeving, maatschappelijke ondersteuning, maatschappelijke integratie, media, medische zorg, middenstand, migratie, milieu, mobiliteit, natuur, noordzee, nucleaire veiligheid, omgeving, onderwijs, ondernemen, onroerend erfgoed, ontwikkelingssamenwerking, ontwikkelingshulp, openbare werken, overheidsbedrijven, overheidszaken, participatie, pensioenen, primair onderwijs, rechtsbescherming, ruimte, ruimtelijke ordening, sociale economie, sociale zaken, sociale zekerheid, sport, stikstof, steden, telecommunicatie, toerisme, toeslagen, veiligheid, verkeer, vervoer, visserij, voeding, voedselkwaliteit, voedselzekerheid, volksgezondheid, volkshuisvesting, vreemdelingenzaken, waterstaat, welzijn, werk, werkgelegenheid, wetenschap, wetenschappen, wetenschapsbeleid, wonen, zorg'.split(
        ', ',
      ),
    joins: ['en', ',', '&'],
  },
};
