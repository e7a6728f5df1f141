/** Dutch grammar: how words are classed, and the small words that build phrases and clauses. Source: own lists; licence MIT. */
import type { GrammarData } from '../grammarData';
import model from './classes.json';

const list = (text: string): string[] => text.trim().split(/\s+/);

export const grammar: GrammarData = {
  classes: { model },
  verbSecond: true,
  thatOpeners: ['dat', 'of'],
  subordinators: list(`
    dat of als omdat doordat zodat opdat terwijl hoewel alhoewel ofschoon toen wanneer nadat voordat totdat tot sinds
    zodra zolang indien tenzij mits aangezien naarmate alsof zoals nu want
  `),
  relatives: list(
    'die dat wie wiens wier wat waar waarin waarbij waarvan waarmee waaraan waarop waardoor waarvoor waarna waarover waaruit waaronder waartegen waarnaar hetgeen welke',
  ),
  infinitiveOpeners: list('om door zonder na alvorens teneinde in plaats'),
  infinitiveMarks: ['te'],
  passives: list('wordt worden werd werden word geworden'),
  perfects: list('is zijn was waren ben bent heeft hebben had hadden heb hebt'),
  auxiliaries: list(`
    is was zijn waren ben bent wordt word werd werden heeft heb hebt had hadden kan kun kunt kon konden zal zul zult zullen
    zou zouden moet moest moesten mag mocht mochten wil wilt wilde wilden
  `),
  particles: list(`
    aan achter achterna af bij binnen bijeen boven buiten dicht door heen in ineen kwijt langs los mee na neer om omhoog
    omlaag onder op open over overeen plaats rond samen tegen tegemoet terecht terug toe tegenover uit uiteen vast voor
    vooraf voort vooruit voorbij vrij weg weer
  `),
  negations: list('niet geen nooit niets niemand'),
  attaching: ['van'],
  subjectPronouns: list("ik jij je u hij zij ze wij we men 't het"),
  objectPronouns: list('mij me jou hem haar ons hen zich elkaar zichzelf mezelf'),
  singular: list('ik jij hij het men dit dat iemand iedereen niemand een elke ieder iedere elk'),
  plural: list('wij we hen hun beide alle enkele sommige veel vele meerdere verschillende'),
  male: list("hij hem zijn z'n"),
  female: list('haar'),
  conjunctions: list('en of maar noch alsmede'),
  genitives: ['der', 'des'],
  questionWords: list('wie wat waar waarom hoe wanneer welke welk hoeveel hoelang'),
  timeNouns: list(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december dag dagen week weken weekend weekeinde maand maanden jaar jaren uur minuten
    seizoen ochtend middag avond nacht morgen keer maal moment kwartaal eeuw najaar voorjaar zomer winter herfst lente
  `),
  bareThat: false,
};
