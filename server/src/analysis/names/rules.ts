/** The rules after the tagger, in the order they are tried; each row with its own examples, which a test runs. */
import type { NameRule } from './candidates';
import {
  givenGoesOn,
  kindAhead,
  knownInside,
  leadingWord,
  placeWithDistrict,
  roleInside,
  titleBehind,
  titleInside,
} from './rules/boundaries';
import { abbreviationInBrackets, dateline } from './rules/brackets';
import { bodyBehind, bodyOf, noName, ownerInside } from './rules/bodyOf';
import { officeInside, ownedPerson, personBehind, personsTogether } from './rules/personBehind';
import { demonymBehindArticle } from './rules/demonyms';
import { bodies } from './rules/bodies';
import { ampersand, joinedApart, kindInside } from './rules/joined';
import { foreignParticle } from './rules/foreignParticle';
import { bodyAt, bodyOfKind, placeOfKind, shipOrStorm, smallOpener } from './rules/kindBefore';
import { nationalBody, twoThings } from './rules/nationalBody';
import { officeOf } from './rules/officeOf';
import { capitalCities } from './rules/capitalCities';
import { compounds } from './rules/compounds';
import { ledBody } from './rules/ledBody';
import { portfolio } from './rules/portfolio';
import {
  kindBehind,
  listedWhole,
  organisationAhead,
  organisationKind,
  organisationWord,
} from './rules/listed';
import { fullName, majority, particleBefore, shortOrganisation } from './rules/consistency';
import { capitals, untagged } from './rules/elsewhere';

export interface RuleRow extends NameRule {
  readonly id: string;
  /**
   * Texts with names in angle brackets: what the tagger found, and what the rule makes of it. P person, O organisation,
   * L place, M other, D demonym; "<O NAVO>-topman" is a compound.
   */
  readonly examples: readonly {
    readonly language: string;
    readonly before: string;
    readonly after: string;
  }[];
}

type Example = RuleRow['examples'][number];
const nl = (before: string, after: string): Example => ({ language: 'nl', before, after });
const en = (before: string, after: string): Example => ({ language: 'en', before, after });

export const nameRules: readonly RuleRow[] = [
  {
    id: 'dateline',
    apply: dateline,
    examples: [
      nl('<P ZWEELOO> (<O ANP>) - De brug blijft dicht.', '<L ZWEELOO> (<O ANP>) - De brug blijft dicht.'),
      nl('ZWEELOO - De brug blijft dicht.', '<L ZWEELOO> - De brug blijft dicht.'),
    ],
  },
  {
    id: 'title inside',
    apply: titleInside,
    examples: [
      en(
        '<P Mrs Harbottle> waved. <O Mr Colville> did not.',
        'Mrs <P Harbottle> waved. Mr <P Colville> did not.',
      ),
      nl('<P Prof. Terlinck> knikte.', 'Prof. <P Terlinck> knikte.'),
    ],
  },
  {
    id: 'title behind',
    apply: titleBehind,
    examples: [
      en(
        'Judge <P Harbottle QC> spoke to <O Maeve Colville MP>.',
        'Judge <P Harbottle> QC spoke to <P Maeve Colville> MP.',
      ),
    ],
  },
  {
    id: 'role inside',
    apply: roleInside,
    examples: [
      nl('Volgens <P HVK-baas Terlinck> klopt dat niet.', 'Volgens HVK-baas <P Terlinck> klopt dat niet.'),
      nl('<P Minister Oosterling> belde.', 'Minister <P Oosterling> belde.'),

      nl('Dat zegt <P Kamerlid Oosterling>.', 'Dat zegt Kamerlid <P Oosterling>.'),
      nl(
        '<O Trainer Lepel> en <P D66-Kamerlid Terlinck> belden.',
        'Trainer <P Lepel> en D66-Kamerlid <P Terlinck> belden.',
      ),
    ],
  },
  {
    id: 'kind ahead',
    apply: kindAhead,
    examples: [
      en('<O Retailer Ladle Homes> left.', 'Retailer <O Ladle Homes> left.'),
      en('<O Utility company Ladle Power> left.', 'Utility company <O Ladle Power> left.'),
      nl('<P Verzekeraar Lepel> vertrok.', 'Verzekeraar <O Lepel> vertrok.'),
    ],
  },
  {
    id: 'office inside',
    apply: officeInside,
    examples: [
      en('<P Kenya Governor Maeve Harbottle> left.', '<L Kenya> Governor <P Maeve Harbottle> left.'),
      en('<O Health Minister Harbottle> left.', 'Health Minister <P Harbottle> left.'),
      en('<O Minority Leader Maeve Harbottle> left.', 'Minority Leader <P Maeve Harbottle> left.'),
    ],
  },
  {
    id: 'portfolio',
    apply: portfolio,
    examples: [
      nl(
        'Minister van <O Justitie en Veiligheid Terlinck> belde staatssecretaris voor <O Wonen> <P Oosterling>.',
        'Minister van <O Justitie en Veiligheid> <P Terlinck> belde staatssecretaris voor <O Wonen> <P Oosterling>.',
      ),
      nl(
        'De minister van <O Sociale Zaken> en <P Werkgelegenheid van der Zwaluw> zweeg, die van <O Defensie> niet.',
        'De minister van <O Sociale Zaken en Werkgelegenheid> <P van der Zwaluw> zweeg, die van <O Defensie> niet.',
      ),
      nl(
        'Minister van <P Waterbeheer Berend Terlinck> zweeg.',
        'Minister van <O Waterbeheer> <P Berend Terlinck> zweeg.',
      ),
      en(
        'The minister for <O Foreign Affairs Harbottle> spoke.',
        'The minister for <O Foreign Affairs> <P Harbottle> spoke.',
      ),
    ],
  },
  {
    id: 'leading word',
    ...leadingWord,
    examples: [
      nl(
        '<P Kiest Terlinck> voor de haven? <P Terlinck> aarzelt.',
        'Kiest <P Terlinck> voor de haven? <P Terlinck> aarzelt.',
      ),
    ],
  },
  {
    id: 'known inside',
    ...knownInside,
    examples: [
      nl(
        'Oorlog van <P Terlinck Zweeloo>? <P Terlinck> woont in <L Zweeloo>.',
        'Oorlog van <P Terlinck> <L Zweeloo>? <P Terlinck> woont in <L Zweeloo>.',
      ),
      nl(
        'Ruzie van <P Terlinck Zweeloo>? <P Terlinck> zag <L Zweeloo>. <P Jeroen Lepel> belde, <P Jeroen> en <O Lepel>.',
        'Ruzie van <P Terlinck> <L Zweeloo>? <P Terlinck> zag <L Zweeloo>. <P Jeroen Lepel> belde, <P Jeroen> en <O Lepel>.',
      ),
    ],
  },
  {
    id: 'listed',
    apply: listedWhole,
    examples: [
      en('A European Union envoy left.', 'A <O European Union> envoy left.'),
      nl('Haar man <P Jeroen> sprak de Europese Unie.', 'Haar man <P Jeroen> sprak de <O Europese Unie>.'),
      en('Fields in South <L Australia> are dry.', 'Fields in <L South Australia> are dry.'),
      en('<P Sinn Féin TD Maeve Harbottle> spoke.', '<O Sinn Féin> TD <P Maeve Harbottle> spoke.'),
      en(
        "They sold it to Vodafone, then by Sotheby's.",
        "They sold it to <O Vodafone>, then by <O Sotheby's>.",
      ),
      nl('Volgens Gasunie niet. Ikea Zweeloo is dicht.', 'Volgens <O Gasunie> niet. Ikea Zweeloo is dicht.'),
    ],
  },
  {
    id: 'ampersand',
    apply: ampersand,
    examples: [
      en(
        'Now <P Ember> & Oak left <O Lumax> and Crate & <L Zweeloo>.',
        'Now <O Ember & Oak> left <O Lumax> and <O Crate & Zweeloo>.',
      ),
    ],
  },
  {
    id: 'joined apart',
    apply: joinedApart,
    examples: [
      en(
        'Talks of <O Lumax and Russia> with <O Asda and Harbottle Homes> failed.',
        'Talks of <O Lumax> and <L Russia> with <O Asda> and <O Harbottle Homes> failed.',
      ),
    ],
  },
  {
    id: 'body at',
    apply: bodyAt,
    examples: [
      en(
        '<O Lumax United at Mill Lane> lost to the <O University of Ohio at Dayton>.',
        '<O Lumax United> at <L Mill Lane> lost to the <O University of Ohio at Dayton>.',
      ),
    ],
  },
  {
    id: 'kind inside',
    apply: kindInside,
    examples: [
      en(
        '<O Zweeloo Highway> was shut by <P Hurricane Maeve>, said <P Emma Street>.',
        '<L Zweeloo Highway> was shut by <M Hurricane Maeve>, said <P Emma Street>.',
      ),
      nl(
        'Orkaan <P Berend> trof de <O Oude Gracht>, zag <P Van der Laan>.',
        'Orkaan <M Berend> trof de <L Oude Gracht>, zag <P Van der Laan>.',
      ),
    ],
  },
  {
    id: 'ship or storm',
    ...shipOrStorm,
    examples: [
      en(
        '<O MV Zweeloo> sank in <L Typhoon Harbottle>. <P Harbottle> went on.',
        '<M MV Zweeloo> sank in <M Typhoon Harbottle>. <M Harbottle> went on.',
      ),
    ],
  },
  {
    id: 'body of kind',
    apply: bodyOfKind,
    examples: [
      en(
        'The union Zadrelka says so, the company said.',
        'The union <O Zadrelka> says so, the company said.',
      ),
      nl('De vakbond Zadrelka zwijgt.', 'De vakbond <O Zadrelka> zwijgt.'),
    ],
  },
  {
    id: 'place of kind',
    apply: placeOfKind,
    examples: [
      en(
        'The town of <P Deir Zweeloo> and the village of Colville met the city of <O Zweeloo Police>.',
        'The town of <L Deir Zweeloo> and the village of <L Colville> met the city of <O Zweeloo Police>.',
      ),
    ],
  },
  {
    id: 'person behind',
    apply: personBehind,
    examples: [
      nl(
        'Hier zei SP-leider Terlinck dat trainer Lepel en mevrouw <L Oosterling> kwamen; wethouder Wonen niet.',
        'Hier zei SP-leider <P Terlinck> dat trainer <P Lepel> en mevrouw <P Oosterling> kwamen; wethouder Wonen niet.',
      ),
      en('Then coach Ladle and Dr. Harbottle left.', 'Then coach <P Ladle> and Dr. <P Harbottle> left.'),
      en('Then President <L Holloway> left.', 'Then President <P Holloway> left.'),
      en(
        'Mayor Denies Claims by Dr. <L Ladle> That Council Hid Report',
        'Mayor Denies Claims by Dr. <P Ladle> That Council Hid Report',
      ),
    ],
  },
  {
    id: 'given goes on',
    apply: givenGoesOn,
    examples: [
      en(
        'Goalkeeper <P Maeve> Ladle left. To <P Maeve> European friends came.',
        'Goalkeeper <P Maeve Ladle> left. To <P Maeve> European friends came.',
      ),
    ],
  },
  {
    id: 'persons together',
    apply: personsTogether,
    examples: [
      nl(
        'De presidenten <L Terlinck> en <P Oosterling> zwegen.',
        'De presidenten <P Terlinck> en <P Oosterling> zwegen.',
      ),
      nl(
        '<P Berend Terlinck> en <O Ria Oosterling> kwamen.',
        '<P Berend Terlinck> en <P Ria Oosterling> kwamen.',
      ),
      nl(
        'De ministers van Onderwijs, <P Terlinck> en <O Oosterling>, zwegen.',
        'De ministers van Onderwijs, <P Terlinck> en <P Oosterling>, zwegen.',
      ),
    ],
  },
  {
    id: 'foreign particle',
    apply: foreignParticle,
    examples: [
      {
        language: 'de',
        before: 'Trainer van den Hoek und Anja <L Hoek> kamen. Van den <L Hoek> schwieg.',
        after: 'Trainer <P van den Hoek> und Anja <L Hoek> kamen. <P Van den Hoek> schwieg.',
      },
    ],
  },
  {
    id: 'office of',
    apply: officeOf,
    examples: [
      en('The <O Bishop of Halden> left.', 'The Bishop of <L Halden> left.'),
      en('The <O President of France> left.', 'The President of <L France> left.'),
      nl(
        'Burgemeester <P Berend Terlinck> van <P Zweeloo> en minister <P Ineke Oosterling van Landbouw> kwamen.',
        'Burgemeester <P Berend Terlinck> van <L Zweeloo> en minister <P Ineke Oosterling> van <O Landbouw> kwamen.',
      ),
      en('Mayor <P Maeve Harbottle> of Zweeloo left.', 'Mayor <P Maeve Harbottle> of <L Zweeloo> left.'),
    ],
  },
  {
    id: 'owned person',
    apply: ownedPerson,
    examples: [
      en(
        "<O Lumax>'s <O Maeve Harbottle> left <L Zweeloo>'s <O Rose Hospital>.",
        "<O Lumax>'s <P Maeve Harbottle> left <L Zweeloo>'s <O Rose Hospital>.",
      ),
    ],
  },
  {
    id: 'small opener',
    apply: smallOpener,
    examples: [
      en(
        'A centre <P for Human Rights> opened with <P ally Harbottle>.',
        'A centre for Human Rights opened with ally <P Harbottle>.',
      ),
    ],
  },
  {
    id: 'whole body',
    apply: bodyOf,
    examples: [
      en(
        'The <O High Court> of <L England> and <L Wales> met, as did the Committee to Protect Journalists.',
        'The <O High Court of England and Wales> met, as did the <O Committee to Protect Journalists>.',
      ),
      en('The <O High Court> of <L England> on Monday met.', 'The <O High Court of England> on Monday met.'),
      nl('Het ministerie van <O Wonen> zwijgt.', 'Het <O ministerie van Wonen> zwijgt.'),
    ],
  },
  {
    id: 'body behind',
    apply: bodyBehind,
    examples: [
      en(
        'The <L Kenya> <O High Court> met the <P Colville> <O Center for Harbour Health> in <L Ohio>.',
        'The <O Kenya High Court> met the <O Colville Center for Harbour Health> in <L Ohio>.',
      ),
    ],
  },
  {
    id: 'national body',
    apply: nationalBody,
    examples: [
      en(
        'The Indian <P Navy> met the Kenyan <O Ministry of Housing>, but Dutch <O Lumax> did not.',
        'The <O Indian Navy> met the <O Kenyan Ministry of Housing>, but Dutch <O Lumax> did not.',
      ),
    ],
  },
  {
    id: 'two things',
    apply: twoThings,
    examples: [
      en(
        'The <O National Scientific> and <O Technical Research Council> paid, <O Lumax> and <O Harbottle Group> did not.',
        'The <O National Scientific and Technical Research Council> paid, <O Lumax> and <O Harbottle Group> did not.',
      ),
      en(
        'The Disaster and <O Harbour Management Board> paid.',
        'The <O Disaster and Harbour Management Board> paid.',
      ),
    ],
  },
  {
    id: 'owner inside',
    apply: ownerInside,
    examples: [
      en(
        'The <O United States’ Centers for Harbour Control> left.',
        'The <L United States>’ <O Centers for Harbour Control> left.',
      ),
    ],
  },
  {
    id: 'no name',
    apply: noName,
    examples: [
      en('At noon <L UTC> she left, said <O HR>.', 'At noon UTC she left, said HR.'),
      en('At noon the <O Ohio Democrat> left.', 'At noon the Ohio Democrat left.'),
      nl('De <O BTW> stijgt.', 'De BTW stijgt.'),
    ],
  },
  {
    id: 'demonym',
    apply: demonymBehindArticle,
    examples: [
      nl(
        'Volgens de <P Waddinxvener> zweeg de <L Friezin>, maar <P Zweeloër> en de <P Otter> niet.',
        'Volgens de <D Waddinxvener> zweeg de <D Friezin>, maar <P Zweeloër> en de <P Otter> niet.',
      ),
    ],
  },
  {
    id: 'organisation word',
    apply: organisationWord,
    examples: [
      en('Shares in <P Harbottle> Group fell.', 'Shares in <O Harbottle Group> fell.'),
      en('The <O Harbour Workers>’ Union struck.', 'The <O Harbour Workers’ Union> struck.'),
      en('The <L Zweeloo Magistrates>’ Court sat.', 'The <O Zweeloo Magistrates’ Court> sat.'),
      nl(
        '<L Museum Zweeloo> sluit, het was druk in <L Theater Oosterling>.',
        '<O Museum Zweeloo> sluit, het was druk in <L Theater Oosterling>.',
      ),
    ],
  },
  {
    id: 'organisation kind',
    apply: organisationKind,
    examples: [
      nl(
        'Bij zorggroep <L De Linde> en rederij <P Zeemeeuw> werkt dochter <P Griet Maes>.',
        'Bij zorggroep <O De Linde> en rederij <O Zeemeeuw> werkt dochter <P Griet Maes>.',
      ),
      en(
        'The airline <L Harbottle> folded, lawmaker <P Colville> said.',
        'The airline <O Harbottle> folded, lawmaker <P Colville> said.',
      ),
    ],
  },
  {
    id: 'organisation kind behind',
    apply: kindBehind,
    examples: [
      en(
        '<P Harbottle>, the Dutch group that owns it, folded.',
        '<O Harbottle>, the Dutch group that owns it, folded.',
      ),
      nl(
        '<L De Schakel> (het personeelsblad) prijst <P Terlinck>, een vriend.',
        '<O De Schakel> (het personeelsblad) prijst <P Terlinck>, een vriend.',
      ),
    ],
  },
  {
    id: 'organisation ahead',
    apply: organisationAhead,
    examples: [
      nl(
        'De rechtbank <L Zweeloo> hoorde <O Bakkerij> <P Terlinck>. Krant <P Terlinck> zweeg.',
        'De <O rechtbank Zweeloo> hoorde <O Bakkerij Terlinck>. Krant <P Terlinck> zweeg.',
      ),
    ],
  },
  {
    id: 'capital city',
    apply: capitalCities,
    examples: [
      nl(
        '<O Boekarest> weigert. Praag ook, zegt <P Terlinck>.',
        '<L Boekarest> weigert. <L Praag> ook, zegt <P Terlinck>.',
      ),
      en('<O Bucharest> refused.', '<L Bucharest> refused.'),
    ],
  },
  {
    id: 'place with district',
    apply: placeWithDistrict,
    examples: [nl('Hij vloog naar <L Washington> D.C. terug.', 'Hij vloog naar <L Washington D.C.> terug.')],
  },
  {
    id: 'abbreviation in brackets',
    ...abbreviationInBrackets,
    examples: [
      nl(
        'De <O Hoornse Vissers Kring> (<P HVK>) zwijgt. <L HVK> wacht af.',
        'De <O Hoornse Vissers Kring> (<O HVK>) zwijgt. <O HVK> wacht af.',
      ),
    ],
  },
  {
    id: 'full name',
    ...fullName,
    examples: [
      nl(
        '<P Berend Terlinck> kwam. Later zag <O Terlinck> de schade.',
        '<P Berend Terlinck> kwam. Later zag <P Terlinck> de schade.',
      ),
      nl(
        '<P Berend van der Wulp> kwam. Later zag <L Van der Wulp> de schade.',
        '<P Berend van der Wulp> kwam. Later zag <P Van der Wulp> de schade.',
      ),
    ],
  },
  {
    id: 'particle before',
    ...particleBefore,
    examples: [
      nl(
        '<P Berend van Staden> kwam. Van <L Staden> zweeg.',
        '<P Berend van Staden> kwam. <P Van Staden> zweeg.',
      ),
    ],
  },
  {
    id: 'short organisation',
    ...shortOrganisation,
    examples: [
      en(
        '<O Harbottle Group> sold it. <P Harbottle> declined to comment.',
        '<O Harbottle Group> sold it. <O Harbottle> declined to comment.',
      ),
    ],
  },
  {
    id: 'same name',
    ...majority,
    examples: [
      nl(
        '<O Zwarberg> won van <O Kerkhoek>, maar <L Zwarberg> juichte niet. Bij <O Zwarberg> bleef het stil.',
        '<O Zwarberg> won van <O Kerkhoek>, maar <O Zwarberg> juichte niet. Bij <O Zwarberg> bleef het stil.',
      ),
    ],
  },
  {
    id: 'named elsewhere',
    ...untagged,
    examples: [
      nl('<P Terlinck> kwam. Toen ging Terlinck weg.', '<P Terlinck> kwam. Toen ging <P Terlinck> weg.'),
    ],
  },
  {
    id: 'capitals',
    ...capitals,
    examples: [
      nl(
        'ZWARBERG WINT BEKER\n\nDe spelers van <O Zwarberg> juichten na de wedstrijd op het veld.',
        '<O ZWARBERG> WINT BEKER\n\nDe spelers van <O Zwarberg> juichten na de wedstrijd op het veld.',
      ),
    ],
  },
  {
    id: 'body',
    apply: bodies,
    examples: [nl('Het <L Kremlin> zwijgt.', 'Het <O Kremlin> zwijgt.')],
  },
  {
    id: 'led body',
    apply: ledBody,
    examples: [
      nl(
        'Na een kabinet-crisis viel het kabinet-Terlinck, de commissie-Van <P Dam> niet.',
        'Na een kabinet-crisis viel het <O kabinet-Terlinck>, de <O commissie-Van Dam> niet.',
      ),
    ],
  },
  {
    id: 'compound',
    ...compounds,
    examples: [
      nl('De NAVO-topman zweeg.', 'De <O NAVO>-topman zweeg.'),
      nl('<P Terlinck> en het Terlinck-kamp.', '<P Terlinck> en het <P Terlinck>-kamp.'),
    ],
  },
];
