/** German names: the trained tagger, its gazetteers, and the words that stand beside names. Source: own lists; licence MIT. */
import shared from '../../knowledge/gazetteer.json';
import type { NameData } from '../nameData';
import own from './gazetteer.json';
import { lexicon } from './lexicon';
import model from './model.json';

export const names: NameData = {
  model,
  gazetteers: [shared, own],
  roleEndings:
    'vorsitzende vorsitzender vorsitzenden chef chefin leiter leiterin minister ministerin meister meisterin direktor direktorin trainer trainerin spieler spielerin sprecher sprecherin sekretär sekretärin forscher forscherin kommissar kommissarin richter richterin anwalt anwältin präsident präsidentin kanzler kanzlerin rat rätin'.split(
      ' ',
    ),
  titles:
    'herr herrn frau fräulein dr. dr prof. prof professor professorin doktor dipl.-ing. dipl. mag. minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin'.split(
      ' ',
    ),
  honorifics: 'herr herrn frau fräulein'.split(' '),
  organisationWords:
    'gmbh ag kg e.v. verlag werke stadtwerke bank sparkasse versicherung brauerei bäckerei klinik klinikum krankenhaus verein verband bund gewerkschaft partei zeitung rundschau anzeiger tageblatt kurier nachrichten blatt allgemeine universität hochschule institut museum theater orchester logistik spedition holding konzern gruppe stiftung'.split(
      ' ',
    ),
  placeWords: 'straße platz allee brücke insel inseln kanal'.split(' '),
  storms: ['hurrikan', 'orkan', 'taifun', 'zyklon', 'sturmtief'],
  ships: [],
  namedStorms: [],
  placeKinds: [],
  nationalBodies: [],
  bodiesAt: [],
  rulers: [],
  kindsAhead: 'einzelhändler autobauer versicherer hersteller betreiber anbieter'.split(' '),
  ledBodies: [],
  organisationKinds:
    'firma konzern unternehmen gruppe verband bund verein verlag partei bank kette stiftung gewerkschaft orchester reederei brauerei sender zeitung magazin institut agentur hersteller bauer händler dienstleister versicherer startup start-up spedition initiative organisation'.split(
      ' ',
    ),
  courts: [
    'landgericht',
    'amtsgericht',
    'oberlandesgericht',
    'verwaltungsgericht',
    'oberverwaltungsgericht',
    'arbeitsgericht',
    'sozialgericht',
    'finanzgericht',
    'kammergericht',
    'staatsanwaltschaft',
  ],
  capitals:
    'deutschland österreich schweiz niederlande belgien frankreich italien spanien portugal polen tschechien ungarn dänemark schweden norwegen finnland russland ukraine türkei griechenland rumänien bulgarien serbien kroatien slowenien slowakei litauen lettland estland irland großbritannien england schottland usa kanada mexiko brasilien argentinien china japan indien iran irak syrien israel libanon ägypten afghanistan pakistan australien berlin wien bern paris rom madrid lissabon warschau prag budapest kopenhagen stockholm oslo helsinki moskau kiew kyjiw ankara athen bukarest sofia belgrad zagreb brüssel london dublin washington ottawa peking tokio teheran bagdad damaskus jerusalem kairo kabul'.split(
      ' ',
    ),
  foreignParticles: { first: ['van', 'vander', 'ter', 'ten'], further: ['den', 'der', 'de', 'het'] },
  particles: lexicon('nameParticle', 'nameLink'),
  offices:
    'minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin'.split(
      ' ',
    ),
  leaders: [],
  townOffices: 'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin'.split(
    ' ',
  ),
  fieldsBehind: 'logie recht wissenschaft wissenschaften ik wirtschaft kommunikation politik wesen'.split(
    ' ',
  ),
  noNames: 'co2 ceo cfo cto tv gps wm em ok pfas dna pkw lkw ki it edv hiv aids bip ngo'.split(' '),
  postnominals: ['mdb', 'mdl', 'jun', 'sen'],
  bodiesOf: {
    nouns: 'ministerium bundesministerium amt bundesamt institut'.split(' '),
    small: [],
    of: ['für', 'der', 'des'],
    joins: ['und', '&'],
  },
  articles: ['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  portfolios: {
    offices: ['minister', 'ministerin', 'senator', 'senatorin', 'staatssekretär', 'staatssekretärin'],
    of: ['für', 'der', 'des'],
    fields:
      'arbeit, arbeit und soziales, auswärtiges, bau, bildung, digitales, energie, ernährung, europa, familie, finanzen, forschung, gesundheit, gleichstellung, inneres, integration, jugend, justiz, klima, klimaschutz, kultur, landwirtschaft, pflege, soziales, sport, stadtentwicklung, tourismus, umwelt, verbraucherschutz, verkehr, verteidigung, wirtschaft, wissenschaft, wohnen'.split(
        ', ',
      ),
    joins: ['und', ',', '&'],
  },
};
