/** German nouns for persons and organisations, pronouns, titles and given names. Source: own lists from reading newspapers; licence MIT. */
import type { ActorData } from '../actorData';
import { lexicon } from './lexicon';
import { words } from '../wordLists';

/** "Sprecher" makes "Sprecherin", "Experte" makes "Expertin". */
const feminine = (nouns: readonly string[]): string[] =>
  nouns
    .filter(
      (noun) =>
        !/(?:mann|rat|haupt|glied|kind|bube|amter|amte|gast|de|vater|bruder|sohn|anwalt|arzt)$/.test(noun),
    )
    .map((noun) => `${noun.replace(/e$/, '')}in`);

const office = words(`
  minister premier premierminister präsident vizepräsident bundespräsident bundeskanzler kanzler vizekanzler ministerpräsident
  landeshauptmann innenminister außenminister finanzminister justizminister verteidigungsminister gesundheitsminister umweltminister
  wirtschaftsminister verkehrsminister bildungsminister sozialminister agrarminister kultusminister landwirtschaftsminister
  staatssekretär senator bürgermeister oberbürgermeister stadtrat stadträtin landrat landrätin gemeinderat dezernent amtsleiter
  gouverneur kommissar eu-kommissar botschafter konsul diplomat gesandter abgeordneter abgeordnete abgeordneten parlamentarier
  fraktionschef fraktionsvorsitzender fraktionsvorsitzende fraktionsvorsitzenden parteichef parteivorsitzender parteivorsitzende
  spitzenkandidat kandidat oppositionsführer vorsitzender vorsitzende vorsitzenden vizechef klubobmann obmann sprecher regierungssprecher
  pressesprecher politiker kommunalpolitiker regierungschef staatschef beamter beamte beamtin unterhändler beauftragter beauftragte
  ombudsmann könig prinz kaiser papst kardinal bischof erzbischof pfarrer pastor priester imam rabbiner kulturstaatsminister
  bundestagsabgeordneter landtagsabgeordneter ratsherr ratsmitglied generalsekretär landesvorsitzender bezirksleiter
`);
const work = words(`
  direktor geschäftsführer vorstand vorstandschef vorstandsvorsitzender aufsichtsratschef chef konzernchef firmenchef manager inhaber
  gründer unternehmer investor analyst ökonom chefökonom volkswirt banker händler arbeitgeber arbeitnehmer mitarbeiter angestellter
  angestellte kollege amtskollege berater experte fachmann sachverständiger gutachter spezialist forscher wissenschaftler professor
  dozent lehrer schulleiter rektor student schüler historiker kunsthistoriker archäologe biologe ökologe virologe epidemiologe
  soziologe psychologe psychiater politologe politikwissenschaftler physiker chemiker mathematiker geologe glaziologe seismologe
  meteorologe klimaforscher astronom astronaut ingenieur techniker mechaniker architekt stadtplaner jurist anwalt rechtsanwalt
  verteidiger strafverteidiger notar richter ermittlungsrichter staatsanwalt oberstaatsanwalt generalstaatsanwalt ankläger
  insolvenzverwalter arzt hausarzt chefarzt chirurg kinderarzt kardiologe zahnarzt pfleger krankenpfleger apotheker therapeut
  sanitäter notarzt tierarzt polizist kommissar ermittler polizeichef polizeipräsident polizeisprecher inspektor feuerwehrmann
  kommandant general oberst hauptmann major leutnant soldat veteran pilot kapitän matrose lokführer schaffner fahrer busfahrer
  bauer landwirt winzer gärtner imker fischer jäger förster bäcker metzger koch küchenchef wirt gastwirt kellner einzelhändler
  verkäufer makler bauunternehmer zimmermann maler klempner elektriker maurer schweißer hausmeister wachmann kurier briefträger
  organisator veranstalter projektleiter leiter teamleiter abteilungsleiter bereichsleiter redakteur chefredakteur journalist reporter
  korrespondent kolumnist moderator fotograf kameramann schriftsteller autor dichter verleger übersetzer künstler bildhauer
  designer kurator restaurator regisseur schauspieler produzent komponist dirigent sänger musiker pianist geiger tänzer
  choreograf kabarettist bibliothekar archivar buchhalter wirtschaftsprüfer kritiker demoskop meinungsforscher statistiker
  programmierer entwickler hacker influencer aktivist gewerkschafter betriebsrat betriebsratschef sägewerker handwerker
  logistiker spediteur förderer intendant museumsleiter bauleiter geologe
`);
const sport = words(`
  trainer cheftrainer bundestrainer nationaltrainer spieler stürmer verteidiger mittelfeldspieler torwart torhüter kapitän
  schiedsrichter linienrichter torschütze fahrer radprofi sprinter schwimmer läufer springer turner boxer fechter ruderer segler
  tennisspieler handballer fußballer profi athlet reiter skifahrer skispringer biathlet sieger verlierer weltmeister meister
  olympiasieger titelverteidiger favorit finalist teamkollege gegner sportdirektor sportchef manager
`);
const person = words(`
  mann junge vater opa großvater sohn bruder onkel neffe nachbar witwer ehemann opfer verdächtiger verdächtige verdächtigen
  tatverdächtiger angeklagter angeklagte angeklagten beschuldigter beschuldigte täter zeuge augenzeuge passant anwohner bewohner
  einwohner besucher zuschauer fan anhänger kunde fahrgast reisender tourist passagier patient klient mandant mieter vermieter
  angehöriger angehörige hinterbliebener partner kind jugendlicher jugendliche teenager rentner pensionär flüchtling migrant
  asylbewerber demonstrant teilnehmer wähler kläger beklagter beklagte anrufer freund mitbewohner mitschüler leser hörer
  nutzer nachfolger vorgänger rivale konkurrent betrüger dieb räuber einbrecher verurteilter mörder schütze geiselnehmer häftling
  gefangener terrorist mitglied mensch person elternteil enkel bürger insider eingeweihter helfer ehrenamtlicher freiwilliger
  autofahrer radfahrer fußgänger überlebender spender erbe steuerzahler verbraucher häuslebauer pendler gast
`);
const female = words(`
  frau mädchen mutter oma großmutter tochter schwester tante nichte witwe ehefrau dame königin kaiserin prinzessin landeshauptfrau
  klubobfrau obfrau ratsfrau anwältin rechtsanwältin staatsanwältin oberstaatsanwältin ärztin hausärztin chefärztin kinderärztin
  zahnärztin notärztin tierärztin fachfrau feuerwehrfrau kauffrau hausfrau kamerafrau geschäftsfrau bäuerin köchin zimmerfrau
  hauptfrau torfrau nonne äbtissin hebamme krankenschwester vorstandschefin bäckersfrau seniorin
`);

export const actors: ActorData = {
  determiners: {
    definite: lexicon('definite'),
    indefinite: lexicon('indefinite'),
    demonstrative: lexicon('demonstrative'),
    possessive: {
      sein: 'male',
      seine: 'male',
      seinen: 'male',
      seinem: 'male',
      seiner: 'male',
      seines: 'male',
      ihr: 'any',
      ihre: 'any',
      ihren: 'any',
      ihrem: 'any',
      ihrer: 'any',
      ihres: 'any',
      mein: 'any',
      meine: 'any',
      unser: 'any',
      unsere: 'any',
      deren: 'any',
      dessen: 'male',
    },
  },
  persons: {
    any: [...office, ...work, ...sport, ...person],
    male: words(
      'mann junge vater opa großvater sohn bruder onkel neffe witwer ehemann fachmann feuerwehrmann kameramann ombudsmann hauptmann obmann klubobmann wachmann könig prinz kaiser papst kardinal priester',
    ),
    female: [...female, ...feminine([...office, ...work, ...sport, ...person])],
  },
  organisations: words(`
    unternehmen firma konzern betrieb hersteller produzent bank versicherer versicherung verlag kette supermarktkette kaufhaus
    fluggesellschaft airline bahn reederei betreiber netzbetreiber energieversorger versorger autobauer autohersteller maschinenbauer
    chiphersteller brauerei entwickler start-up bauunternehmen werft pharmakonzern mutterkonzern tochter tochterfirma
    zeitung tageszeitung wochenzeitung magazin blatt agentur nachrichtenagentur sender rundfunk portal redaktion
    verein klub club mannschaft team elf verband sportverband fußballverband liga gewerkschaft dachverband arbeitgeberverband
    fahrgastverband förderverein branchenverband partei fraktion opposition koalition kabinett regierung bundesregierung landesregierung
    staatsregierung stadt stadtverwaltung verwaltung gemeinde kommune landkreis rat stadtrat gemeinderat parlament bundestag landtag
    bundesrat senat ministerium innenministerium finanzministerium gesundheitsministerium bundesverkehrsministerium behörde amt
    kommission eu-kommission ausschuss organisation hilfsorganisation umweltorganisation menschenrechtsorganisation stiftung
    initiative bürgerinitiative aktionsgruppe komitee universität hochschule schule institut forschungsinstitut akademie fakultät
    labor denkfabrik krankenhaus klinik klinikum museum bibliothek theater orchester festival kirche bistum polizei bundespolizei
    staatsanwaltschaft gericht landgericht amtsgericht verwaltungsgericht kammer justiz armee bundeswehr marine luftwaffe feuerwehr
    geheimdienst rechnungshof aufsicht aufsichtsbehörde wetterdienst gesundheitsamt fonds pensionsfonds entwicklungsbank botschaft
    allianz bündnis union miliz bewegung gruppe gruppierung flughafen hafen stadtwerke ärztekammer handelskammer krankenkasse
    förderkreis delegation vorstand aufsichtsrat betriebsrat forschungszentrum zentrum genossenschaft wohnungsgesellschaft
  `),
  classes: {
    general: words('mann frau junge mädchen person dame mensch jugendlicher rentner rentnerin'),
    coach: words('trainer trainerin cheftrainer bundestrainer coach'),
    referee: words('schiedsrichter schiedsrichterin linienrichter'),
    athlete: words(
      'spieler spielerin stürmer stürmerin verteidiger mittelfeldspieler torwart torhüter torhüterin kapitän athlet athletin läufer läuferin schwimmer schwimmerin',
    ),
    suspect: words(
      'verdächtiger verdächtige tatverdächtiger angeklagter angeklagte beschuldigter beschuldigte täter verurteilter häftling',
    ),
    victim: words('opfer überlebender'),
    chief: words(
      'vorstandschef vorstandschefin chef chefin konzernchef konzernchefin geschäftsführer geschäftsführerin direktor direktorin manager managerin unternehmer unternehmerin gründer gründerin inhaber inhaberin',
    ),
    law: words(
      'anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin jurist juristin strafverteidiger',
    ),
    prosecutor: words('staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin ankläger anklägerin'),
    judge: words('richter richterin'),
    research: words(
      'forscher forscherin wissenschaftler wissenschaftlerin professor professorin historiker historikerin archäologe archäologin biologe biologin virologe virologin soziologe soziologin psychologe psychologin physiker physikerin chemiker chemikerin geologe geologin glaziologe glaziologin ökonom ökonomin experte expertin',
    ),
    medical: words('arzt ärztin mediziner medizinerin chirurg chirurgin hausarzt hausärztin'),
    farm: words('bauer bäuerin landwirt landwirtin winzer winzerin'),
    art: words(
      'schriftsteller schriftstellerin autor autorin künstler künstlerin regisseur regisseurin schauspieler schauspielerin musiker musikerin komponist komponistin sänger sängerin dirigent dirigentin architekt architektin',
    ),
    media: words('journalist journalistin redakteur redakteurin reporter reporterin kritiker kritikerin'),
    government: words(
      'minister ministerin ressortchef ressortchefin innenminister außenminister finanzminister sozialminister gesundheitsministerin',
    ),
    head: words('präsident präsidentin staatschef staatschefin'),
    premier: words(
      'kanzler kanzlerin bundeskanzler bundeskanzlerin regierungschef regierungschefin premier ministerpräsident ministerpräsidentin',
    ),
    mayor: words(
      'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin rathauschef rathauschefin',
    ),
    member: words(
      'abgeordneter abgeordnete politiker politikerin parlamentarier fraktionschef fraktionschefin senator senatorin',
    ),
    spokes: words('sprecher sprecherin pressesprecher pressesprecherin'),
    company: words(
      'unternehmen firma konzern hersteller bank versicherer maschinenbauer autobauer betreiber betrieb kette',
    ),
    club: words('verein klub club mannschaft team elf'),
    union: words('gewerkschaft'),
    newspaper: words('zeitung blatt magazin'),
    broadcaster: words('sender rundfunk'),
    party: words('partei fraktion'),
    university: words('universität hochschule'),
    hospital: words('krankenhaus klinik klinikum'),
    museum: words('museum haus'),
    alliance: words('bündnis allianz'),
    association: words('verband verein organisation stiftung initiative fahrgastverband'),
    watchdog: words('aufsicht aufsichtsbehörde behörde'),
    institute: words('institut forschungsinstitut denkfabrik forschungszentrum'),
  },
  offices: [
    ...office,
    ...words(
      'richter richterin staatsanwalt staatsanwältin anwalt anwältin verteidiger notar arzt ärztin polizist kommissar ermittler feuerwehrmann direktor direktorin sprecherin chefredakteur schaffner lokführer fahrer pilot schiedsrichter trainer bundestrainer zeuge täter opfer kunde vermieter experte',
    ),
  ],
  anyOrganisation: words('organisation unternehmen konzern firma verein verband stiftung behörde gruppe'),
  surnamesOfSuspects: true,
  memberOf: '(\\p{Lu}[\\p{L}\\d-]*)-?(?:ler|lerin)',
  neuterArticles: ['das'],
  bodyParts: [],
  positions: {
    torwart: 'torwart',
    torhüter: 'torwart',
    verteidiger: 'verteidiger',
    mittelfeldspieler: 'mittelfeld',
    stürmer: 'stürmer',
  },
  formerly: ['ex', 'ehemalig', 'frühere'],
  peers: ['amtskollege', 'amtskollegin', 'kollege', 'kollegin'],
  clients: ['mandant', 'mandantin'],
  namingVerbs: ['heißt', 'hieß', 'namens'],
  copulas: ['ist', 'war', 'wird', 'wurde', 'bleibt', 'blieb'],
  standing: words(
    'polizei justiz staatsanwaltschaft feuerwehr armee bundeswehr marine luftwaffe regierung bundesregierung landesregierung kabinett parlament bundestag landtag senat gemeinde stadt rat gericht redaktion direktion vorstand opposition koalition schule kirche krankenhaus hafen flughafen markt',
  ),
  mouthpieces: ['büro', 'kanzlei', 'umfeld', 'sekretariat'],
  originEndings: [
    'aner',
    'anerin',
    'iener',
    'ienerin',
    'änder',
    'änderin',
    'inese',
    'inesin',
    'anzose',
    'anzösin',
  ],
  conjunctions: ['und'],
  relational: words(
    'kollege kollegin amtskollege amtskollegin parteifreund parteikollege landsmann teamkollege gegner rivale konkurrent freund freundin partner partnerin nachfolger nachfolgerin vorgänger vorgängerin nachbar nachbarin vater mutter onkel tante neffe nichte opa oma sohn tochter bruder schwester ehemann ehefrau enkel enkelin mitschüler',
  ),
  kin: [
    [words('vater mutter papa mama'), words('sohn tochter kind')],
    [words('mann frau ehemann ehefrau gatte gattin partner partnerin')],
    [words('bruder schwester')],
    [words('großvater großmutter opa oma'), words('enkel enkelin')],
    [words('onkel tante'), words('neffe nichte')],
  ],
  places: words('land stadt dorf gemeinde region insel hauptstadt nachbarland bundesland kanton'),
  groups: words(
    'menschen eltern leute mitglieder abgeordnete parteien politiker kritiker gewerkschaften familie ehepaar paar duo jury bevölkerung publikum wissenschaftler forscher experten kinder frauen männer anwohner polizisten ermittler fachleute',
  ),
  plurals: [
    ['innen', 'in'],
    ['leute', 'mann'],
    ['männer', 'mann'],
    ['frauen', 'frau'],
    ['ärzte', 'arzt'],
    ['anwälte', 'anwalt'],
    ['räte', 'rat'],
    ['en', ''],
    ['en', 'e'],
    ['n', ''],
    ['e', ''],
    ['s', ''],
  ],
  roleEndings: words(
    'eur eurin ologe ologin macher macherin leiter leiterin meister meisterin bauer bauerin chef chefin frau mann arzt ärztin anwalt anwältin mitglied experte expertin lehrer lehrerin fahrer fahrerin schreiber schreiberin spieler spielerin sprecher sprecherin minister ministerin forscher forscherin wissenschaftler wissenschaftlerin vorsitzende vorsitzender student studentin wart wirt wirtin halter halterin züchter züchterin händler händlerin besitzer besitzerin kandidat kandidatin politiker politikerin künstler künstlerin trainer trainerin ist istin ent entin ant antin ator atorin beauftragte beauftragter rat rätin obfrau obmann pfleger pflegerin träger trägerin',
  ),
  compounds: true,
  compoundEndings: ['mann', 'frau', 'arzt', 'chef', 'rat', 'klub', 'team', 'bank', 'amt', 'fan'],
  nounChains: false,
  attaching: lexicon('attaching'),
  attachingBeforeName: lexicon('attachingName'),
  prepositions: lexicon('preposition'),
  functionWords: [
    ...lexicon(
      'coordinator',
      'complementiser',
      'personRelative',
      'auxiliary',
      'singularVerb',
      'negation',
      'weekday',
    ),
    ...words(`
    denn sondern doch jedoch als weil wenn da damit sodass obwohl nachdem bevor seit wie ich du er sie es man wir mich mir
    uns euch ihm ihn ihnen sich hier dort nun jetzt auch noch schon wohl bereits können wollen müssen dürfen sollen gehen kommen
    nimmt nahm sieht sah weiß wusste sagt sagte sagen sagten meint meinte findet fand erklärt erklärte erzählt erzählte
    meldet meldete nennt nannte spricht sprach denkt dachte schreibt schrieb fragt fragte ruft rief hofft hoffte erwartet
    erwartete warnt warnte bestätigt bestätigte bestreitet bestritt heißt hieß scheint schien gilt galt selbst was wer
    welche kein keine niemand laut zufolge so zu gestern heute morgen mittlerweile inzwischen darauf darüber danach zuvor später
    immer wieder zudem außerdem allerdings dagegen deshalb daher dazu dabei damals zugleich
  `),
  ],
  askingVerbs: words('fragte fragt fragten fragen'),
  sayingVerbs: words(`
    sagt sagte sagen sagten erklärt erklärte erklärten meint meinte betont betonte berichtet berichtete erzählt erzählte antwortet antwortete
    reagiert reagierte wiederholt wiederholte unterstreicht unterstrich bestätigt bestätigte bestreitet bestritt räumt räumte warnt warnte
    behauptet behauptete schreibt schrieb meldet meldete fordert forderte verlangt verlangte kritisiert kritisierte lobt lobte spricht sprach
    nennt nannte glaubt glaubte findet fand hofft hoffte fürchtet fürchtete fragt fragte ruft rief kündigt kündigte teilt teilte fügt fügte
    weist wies bezeichnet bezeichnete gesteht gestand urteilt urteilte mahnt mahnte entgegnet entgegnete versichert versicherte ergänzt ergänzte
  `),
  sourceWords: ['laut', 'zufolge', 'so'],
  subordinators: lexicon('clauseOpener'),
  singularVerbs: lexicon('singularVerb'),
  pluralVerbs: lexicon('pluralVerb'),
  pluralVerbEnding: 'en',
  adjectives: words(
    'ehemalig früher damalig amtierend stellvertretend designiert geschäftsführend kaufmännisch technisch wissenschaftlich künstlerisch politisch leitend langjährig neu alt scheidend parlamentarisch deutsch österreichisch schweizer berliner münchner hamburger kölner frankfurter wiener zürcher',
  ),
  adjectiveEnding: 'e',
  age: '(?:\\d+|[\\p{L}]+)-?jährige[rnm]?',
  pronouns: [
    { word: 'er', gender: 'male', case: 'subject', orBody: true },
    { word: 'ihn', gender: 'male', case: 'object' },
    { word: 'ihm', gender: 'male', case: 'object' },
    { word: 'sie', gender: 'female', case: 'either', orPlural: true, orBody: true },
    { word: 'ihr', gender: 'female', case: 'object', orDeterminer: true, orBody: true },
    { word: 'sein', gender: 'male', case: 'possessive', orBody: true },
    { word: 'seine', gender: 'male', case: 'possessive', orBody: true },
    { word: 'seinen', gender: 'male', case: 'possessive', orBody: true },
    { word: 'seinem', gender: 'male', case: 'possessive', orBody: true },
    { word: 'seiner', gender: 'male', case: 'possessive', orBody: true },
    { word: 'seines', gender: 'male', case: 'possessive', orBody: true },
    { word: 'dieser', gender: 'male', case: 'subject', demonstrative: true },
  ],
  titles: {
    herr: 'male',
    herrn: 'male',
    frau: 'female',
    fräulein: 'female',
    'dr.': 'any',
    dr: 'any',
    'prof.': 'any',
    prof: 'any',
    professor: 'any',
    professorin: 'female',
    prinz: 'male',
    prinzessin: 'female',
    könig: 'male',
    königin: 'female',
    papst: 'male',
  },
  titleNouns: { 'prof.': 'professor' },
  particles: lexicon('nameParticle', 'surnameParticle'),
  organisationWords: words(
    'fc sc sv vfb vfl tsv tsg fsv ag gmbh se kg e.v. inc ltd plc group gruppe holding verein stiftung',
  ),
  placeWords: words('platz straße park stadion bahnhof kirche bibliothek'),
  insideNames: words('und von der des für am im & of the de'),
  linkingWords: words('von der die das für und in im am an auf zu & of the'),
  genitives: ['s', "'"],
  givenNameEndings: { male: [], female: ['a', 'ine', 'ette', 'elle'] },
  relatives: lexicon('personRelative'),
  editorial: ['red', 'red.', 'anm', 'anm.'],
  givenNames: {
    male: words(`
      adam ahmed alexander alfred ali andreas anton armin arne arnold aron axel benedikt benjamin bernd bernhard björn boris bruno burkhard carl carsten
      christian christoph clemens cem daniel david dennis detlef dieter dietmar dirk dominik eberhard eckhard edgar egon emeka emil emre erich erik erhard
      ernst erwin eugen fabian felix ferdinand florian frank franz friedrich fritz georg gerald gerd gerhard goran gregor guido günter günther gustav hans
      hans-joachim hans-peter hans-jürgen harald hartmut heiko heiner heinrich heinz helge helmut hendrik henning henry herbert hermann holger horst hubert
      hugo ingo jakob jan jens joachim jochen johann johannes jonas jörg josef joseph julian jürgen kai karl karl-heinz karsten kevin klaus konrad konstantin
      kurt lars leo leon leonhard lennart lothar luca ludwig lukas manfred manuel marc marcel marco marcus mario marius markus martin mathias matthias max
      maximilian mehmet michael moritz murat mustafa niklas nico nils norbert olaf oliver oskar oswald otto paul peter paolo philipp pierre rainer ralf ralph
      reiner reinhard reinhold rené richard robert robin roland rolf roman rüdiger rudolf sascha sebastian siegfried simon stefan steffen stephan sven
      theo theodor thomas thorsten tilman till tim timo tobias tom torben torsten udo ulf uli ullrich ulrich uwe valentin viktor volker walter werner
      wilhelm willi willy winfried wolf wolfgang yusuf
    `),
    female: words(`
      adelheid agnes alexandra alice aline amelie andrea angela angelika anja anke anna annalena anne annegret anneliese annette annika antje ariane astrid
      aylin barbara beate beatrice bettina bianca birgit birte brigitte britta carina carla carolin caroline charlotte christa christiane christina christine
      clara claudia constanze cordula cornelia dagmar daniela denise diana dilek dorothea doris edith elena eleonore elfriede elif elisabeth elke ella ellen
      elsa else emilia emine emma erika esra esther eva evelyn fatma franziska friederike gabriele gabriela gerda gerlinde gertrud gesine gisela greta gudrun
      hanna hannah hannelore hedwig heidi heike helena helene helga henriette hilde hildegard ilona ilse ina ines inge ingeborg ingrid irene iris irina irmgard
      isabel isabella jana janina jasmin jennifer jessica johanna josefine judith julia juliane jutta karen karin karla karoline katharina kathrin katja katrin
      kerstin kirsten klara kristin kristina lara laura lea lena leonie leyla lieselotte linda lisa lotte luise luisa magdalena maike manuela mareike
      margarete margit margot maria marianne marie marina marion marlene marlies martha martina mathilde melanie meral merle michaela mira miriam monika
      nadine nadja natalie nicole nina nora olga patricia paula petra pia regina regine renate ricarda rita rosa rosemarie roswitha ruth sabine sabrina
      sandra sarah saskia sibylle sigrid silke silvia simone sofia sonja sophia sophie stefanie stella stephanie susanne svenja svetlana sylvia tamara tanja
      tatjana theresa tina traute ulla ulrike ursula ute valerie vanessa vera verena veronika victoria waltraud yvonne zeynep
    `),
  },
};
