/** German reporting verbs and the small words around them. Source: own inventory from reading newspapers; licence MIT. */
import { cueVerbs, type QuoteData } from '../quoteData';
import { phrases, words } from '../wordLists';
import { grammar } from './grammar';
import { lexicon } from './lexicon';

const verbs = cueVerbs(`
say sagen: sagt sagen sagte sagten ~gesagt
say erklären: erklärt erklären erklärte erklärten ~erklärt
say berichten: berichtet berichten berichtete berichteten ~berichtet
say erzählen: erzählt erzählen erzählte erzählten ~erzählt
say antworten: antwortet antworten antwortete antworteten ~geantwortet
say reagieren: reagiert reagieren reagierte reagierten ~reagiert
say wiederholen: wiederholt wiederholen wiederholte wiederholten ~wiederholt
say betonen: betont betonen betonte betonten ~betont
say unterstreichen: unterstreicht unterstreichen unterstrich unterstrichen ~unterstrichen
say hervorheben: hervorhebt ~hervorgehoben
say heben+hervor: hebt heben hob hoben ~hervorgehoben
say fügen+hinzu: fügt fügen fügte fügten ~hinzugefügt
say ergänzen: ergänzt ergänzen ergänzte ergänzten ~ergänzt
say fortfahren: fortfährt fortfuhr
say fahren+fort: fährt fahren fuhr fuhren ~fortgefahren
say schließen: schließt schloss
say folgern: folgert folgern folgerte folgerten ~gefolgert
say resümieren: resümiert resümieren resümierte resümierten ~resümiert
say bilanzieren: bilanziert bilanzieren bilanzierte bilanzierten ~bilanziert
say bestätigen: bestätigt bestätigen bestätigte bestätigten ~bestätigt
say bekräftigen: bekräftigt bekräftigen bekräftigte bekräftigten ~bekräftigt
say/denies bestreiten: bestreitet bestreiten bestritt bestritten ~bestritten
say/denies dementieren: dementiert dementieren dementierte dementierten ~dementiert
say/denies leugnen: leugnet leugnen leugnete leugneten ~geleugnet
say/denies verneinen: verneint verneinen verneinte verneinten ~verneint
say/denies widersprechen: widerspricht widersprechen widersprach widersprachen ~widersprochen
say/denies weisen+zurück: weist weisen wies wiesen ~zurückgewiesen
say/denies/leaves-open schließen+aus: schließt schließen schloss schlossen ~ausgeschlossen
say/doubts bezweifeln: bezweifelt bezweifeln bezweifelte bezweifelten ~bezweifelt
think/doubts zweifeln: zweifelt zweifeln zweifelte zweifelten ~gezweifelt
say räumen+ein: räumt räumen räumte räumten ~eingeräumt
say geben+zu: gibt geben gab gaben ~zugegeben
say gestehen: gesteht gestehen gestand gestanden ~gestanden
say gestehen+ein: gesteht gestehen gestand gestanden ~eingestanden
say bekennen: bekennt bekennen bekannte bekannten ~bekannt
say erkennen+an: erkennt erkennen erkannte erkannten ~anerkannt
say warnen: warnt warnen warnte warnten ~gewarnt
say mahnen: mahnt mahnen mahnte mahnten ~gemahnt
say behaupten: behauptet behaupten behauptete behaupteten ~behauptet
say argumentieren: argumentiert argumentieren argumentierte argumentierten ~argumentiert
say merken+an: merkt merken merkte merkten ~angemerkt
say erläutern: erläutert erläutern erläuterte erläuterten ~erläutert
say führen+aus: führt führen führte führten ~ausgeführt
say legen+dar: legt legen legte legten ~dargelegt
say präzisieren: präzisiert präzisieren präzisierte präzisierten ~präzisiert
say schreiben: schreibt schreiben schrieb schrieben ~geschrieben
say twittern: twittert twittern twitterte twitterten ~getwittert
say posten: postet posten postete posteten ~gepostet
say melden: meldet melden meldete meldeten ~gemeldet
say teilen+mit: teilt teilen teilte teilten ~mitgeteilt
say kündigen+an: kündigt kündigen kündigte kündigten ~angekündigt
say geben+an: gibt geben gab gaben ~angegeben
say geben+bekannt: gibt geben gab gaben ~bekanntgegeben
say machen+deutlich: macht machen machte machten
say machen+klar: macht machen machte machten
say stellen+klar: stellt stellen stellte stellten ~klargestellt
say stellen+fest: stellt stellen stellte stellten ~festgestellt
say lassen+wissen: lässt lassen ließ ließen
say sprechen: spricht sprechen sprach sprachen ~gesprochen
say aussagen: aussagt aussagte ~ausgesagt
say sagen+aus: sagt sagen sagte sagten ~ausgesagt
say sagen+zu: sagt sagen sagte sagten ~zugesagt
say entgegnen: entgegnet entgegnen entgegnete entgegneten ~entgegnet
say erwidern: erwidert erwidern erwiderte erwiderten ~erwidert
say kontern: kontert kontern konterte konterten ~gekontert
say halten+dagegen: hält halten hielt hielten ~dagegengehalten
say halten+entgegen: hält halten hielt hielten ~entgegengehalten
say wenden+ein: wendet wenden wandte wandten wendete ~eingewandt
say versichern: versichert versichern versicherte versicherten ~versichert
say beteuern: beteuert beteuern beteuerte beteuerten ~beteuert
say garantieren: garantiert garantieren garantierte garantierten ~garantiert
say schwören: schwört schwören schwor schworen ~geschworen
say/wants versprechen: verspricht versprechen versprach versprachen ~versprochen
say drohen: droht drohen drohte drohten ~gedroht
say prophezeien: prophezeit prophezeien prophezeite prophezeiten ~prophezeit
say prognostizieren: prognostiziert prognostizieren prognostizierte prognostizierten ~prognostiziert
say sagen+voraus: sagt sagen sagte sagten ~vorausgesagt
say vermelden: vermeldet vermelden vermeldete vermeldeten ~vermeldet
say vermuten: vermutet vermuten vermutete vermuteten ~vermutet
say klagen: klagt klagen klagte klagten ~geklagt
say beklagen: beklagt beklagen beklagte beklagten ~beklagt
say bedauern: bedauert bedauern bedauerte bedauerten ~bedauert
say kritisieren: kritisiert kritisieren kritisierte kritisierten ~kritisiert
say monieren: moniert monieren monierte monierten ~moniert
say rügen: rügt rügen rügte rügten ~gerügt
say bemängeln: bemängelt bemängeln bemängelte bemängelten ~bemängelt
say loben: lobt loben lobte lobten ~gelobt
say werfen+vor: wirft werfen warf warfen ~vorgeworfen
say weisen+darauf hin: weist weisen wies wiesen
say weisen+hin: weist weisen wies wiesen ~hingewiesen
say verweisen+darauf: verweist verweisen verwies verwiesen
say erinnern+daran: erinnert erinnern erinnerte erinnerten
say/asks appellieren: appelliert appellieren appellierte appellierten ~appelliert
say/asks raten: rät raten riet rieten ~geraten
say/asks empfehlen: empfiehlt empfehlen empfahl empfahlen ~empfohlen
say/asks rufen+auf: ruft rufen rief riefen ~aufgerufen
say/wants schlagen+vor: schlägt schlagen schlug schlugen ~vorgeschlagen
say/wants plädieren+dafür: plädiert plädieren plädierte plädierten
say/wants sprechen+dafür aus: spricht sprechen sprach sprachen
say urteilen: urteilt urteilen urteilte urteilten ~geurteilt
say analysieren: analysiert analysieren analysierte analysierten ~analysiert
say zitieren: zitiert zitieren zitierte zitierten ~zitiert
say notieren: notiert notieren notierte notierten ~notiert
say enthüllen: enthüllt enthüllen enthüllte enthüllten ~enthüllt
say begründen: begründet begründen begründete begründeten ~begründet
say fassen+zusammen: fasst fassen fasste fassten ~zusammengefasst
say rufen: ruft rufen rief riefen ~gerufen
say rechnen+vor: rechnet rechnen rechnete rechneten ~vorgerechnet
say verkünden: verkündet verkünden verkündete verkündeten ~verkündet
say äußern: äußert äußern äußerte äußerten ~geäußert
say formulieren: formuliert formulieren formulierte formulierten ~formuliert
say/asks fragen+sich: fragt fragen fragte fragten
ask/asks fragen: fragt fragen fragte fragten ~gefragt
sound lauten: lautet lauten lautete lauteten
think finden: findet finden fand fanden ~gefunden
think meinen: meint meinen meinte meinten ~gemeint
think denken: denkt denken dachte dachten ~gedacht
think glauben: glaubt glauben glaubte glaubten ~geglaubt
think schätzen: schätzt schätzen schätzte schätzten ~geschätzt
think/says/nothing wissen: weiß wissen wusste wussten ~gewusst
think erinnern+sich: erinnert erinnern erinnerte erinnerten ~erinnert
think zeigen+sich: zeigt zeigen zeigte zeigten
wish/wants hoffen: hofft hoffen hoffte hofften ~gehofft
wish/wants befürchten: befürchtet befürchten befürchtete befürchteten ~befürchtet
wish/wants fürchten: fürchtet fürchten fürchtete fürchteten ~gefürchtet
wish erwarten: erwartet erwarten erwartete erwarteten ~erwartet
say/wants fordern: fordert fordern forderte forderten ~gefordert
say/wants verlangen: verlangt verlangen verlangte verlangten ~verlangt
wish/wants wünschen: wünscht wünschen wünschte wünschten ~gewünscht
wish/wants wollen: will wollen wollte wollten
manner seufzen: seufzt seufzen seufzte seufzten ~geseufzt
manner lachen: lacht lachen lachte lachten
manner lächeln: lächelt lächeln lächelte lächelten
manner scherzen: scherzt scherzen scherzte scherzten ~gescherzt
manner spotten: spottet spotten spottete spotteten ~gespottet
manner schimpfen: schimpft schimpfen schimpfte schimpften ~geschimpft
manner wettern: wettert wettern wetterte wetterten ~gewettert
manner poltern: poltert poltern polterte polterten
manner schreien: schreit schreien schrie schrien
manner brüllen: brüllt brüllen brüllte brüllten
manner flüstern: flüstert flüstern flüsterte flüsterten
manner murmeln: murmelt murmeln murmelte murmelten
manner brummen: brummt brummen brummte brummten
manner jubeln: jubelt jubeln jubelte jubelten
manner schwärmen: schwärmt schwärmen schwärmte schwärmten
manner staunen: staunt staunen staunte staunten
manner strahlen: strahlt strahlen strahlte strahlten
manner nicken: nickt nicken nickte nickten
manner jammern: jammert jammern jammerte jammerten
manner grinsen: grinst grinsen grinste grinsten
manner freuen+sich: freut freuen freute freuten
manner ärgern+sich: ärgert ärgern ärgerte ärgerten
manner wundern+sich: wundert wundern wunderte wunderten
name nennen: nennt nennen nannte nannten ~genannt
name bezeichnen: bezeichnet bezeichnen bezeichnete bezeichneten ~bezeichnet
name beschreiben: beschreibt beschreiben beschrieb beschrieben ~beschrieben
name verspotten: verspottet verspottete ~verspottet
name verurteilen: verurteilt verurteilen verurteilte verurteilten ~verurteilt
name begrüßen: begrüßt begrüßen begrüßte begrüßten ~begrüßt
name vergleichen: vergleicht vergleichen verglich verglichen ~verglichen
name tun+ab: tut tat taten ~abgetan
`);

/** "nach Angaben der Polizei", "nach Ansicht von Kern". */
const views = words(
  'angaben ansicht auffassung aussage aussagen darstellung einschätzung erkenntnissen informationen meinung schätzung schätzungen überzeugung worten',
);

export const quotes: QuoteData = {
  verbs,
  stateVerbs: [],
  complementisers: lexicon('complementiser'),
  bareComplement: grammar.bareThat,
  verbSecond: grammar.verbSecond,
  commaComplement: true,
  reportingForms: words(
    'sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme bleibe stehe lasse liege',
  ),
  according: ['laut', ...views.flatMap((view) => [`nach ${view} von`, `nach ${view} vom`, `nach ${view}`])],
  per: [],
  accordingBehind: words('zufolge'),
  thus: words('so'),
  noSource: words(
    'plan gesetz grundgesetz verfassung absprache vereinbarung vertrag tradition protokoll vorschrift vorschriften regel regeln schema methode prinzip rezept artikel statuten satzung modell szenario formel norm normen standard fahrplan kalender kriterien richtlinie richtlinien verfahren anweisung definition paragraf prozent euro',
  ),
  so: [],
  impersonal: phrases(
    'heißt es | hieß es | heißt es weiter | hieß es weiter | ist zu hören | war zu hören | steht geschrieben | stand zu lesen | ist zu lesen | war zu lesen',
  ),
  hearsay: phrases('dem vernehmen nach | angeblich soll | wie es heißt'),
  wordsOf: phrases('mit den worten von | in den worten von'),
  viewPrepositions: [],
  viewNouns: [],
  replyVerbs: [],
  replyNouns: [],
  byMouth: [],
  quotedAs: [],
  asSaid: words('wie'),
  asObjects: words('es das'),
  ownWords: phrases('nach eigenen angaben | nach eigener aussage | eigenen angaben zufolge'),
  prepositions: lexicon('preposition', 'governor'),
  ofPrepositions: lexicon('binding'),
  occasions: words(
    'erklärung stellungnahme mitteilung pressemitteilung gespräch interview rede pressekonferenz brief bericht tränen tagung rande ende auftakt abpfiff mittag abend journalisten anfrage',
  ),
  conjunctions: lexicon('coordinator', 'clauseCoordinator'),
  subordinators: lexicon('adverbialOpener'),
  adverbs: [
    ...lexicon('weekday'),
    ...words(
      'auch noch dann nun später gestern heute früher darauf darüber danach dabei dazu ebenfalls selbst kürzlich sofort montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend jedoch allerdings aber also inzwischen unterdessen erneut wieder weiter weiterhin zunächst zuletzt schließlich etwa immerhin ausdrücklich lediglich nur erst bereits schon zudem außerdem zugleich dagegen indes hingegen daraufhin offen deutlich scharf nicht so es sich ihm hier dort ebenso gleichwohl dennoch trotzdem',
    ),
  ],
  determiners: lexicon('article', 'determiner'),
  articles: lexicon('article'),
  relatives: lexicon('relative'),
  perfects: lexicon('have'),
  passives: lexicon('passive'),
  perfectReach: 30,
  doSupport: [],
  modals: lexicon('modal'),
  auxiliaries: lexicon('auxiliary'),
  subjectPronouns: lexicon('subject'),
  pluralPronouns: [],
  bodyPronouns: [],
  focus: words('auch sogar nur vor allem gerade selbst'),
  anaphors: words('das dies dazu darüber so hier dort dafür dagegen'),
  conditions: [],
  reasons: words('weil sofern solange falls'),
  aside: words('während nachdem bevor worauf woraufhin wobei womit'),
  thereAdverbs: [],
  elsewhere: [],
  gatherings: [],
  bodyPrepositions: words('bei in'),
  writtenVerbs: [],
  writtenPrepositions: [],
  writtenAdverbs: [],
  writings: [],
  impersonalBy: words('bei von aus seitens in'),
  wantVerb: 'wollen',
  agentPreposition: 'von',
  infinitiveMark: 'zu',
  infinitiveOpeners: words('ohne um statt anstatt'),
  infinitiveVerbs: words(
    'raten sagen bestreiten behaupten versprechen versichern beteuern erklären einräumen geben leugnen kündigen werfen schwören garantieren bestätigen fordern verlangen empfehlen drohen',
  ),
  notReflexive: words('melden stellen nennen'),
  reflexive: 'sich',
  addresseeVerbs: [],
  bareVerbs: [],
  approximators: [],
  comparison: '',
  shares: [],
  objectVerbs: words('versprechen'),
  speaksOf: {
    sprechen: { by: 'von', stance: 'says' },
    plädieren: { by: 'für', stance: 'wants' },
    warnen: { by: 'vor', stance: 'says' },
  },
  opinionVerbs: [],
  opinionBlockers: [],
  pronounGender: {
    er: 'male',
    ihn: 'male',
    ihm: 'male',
    sein: 'male',
    seine: 'male',
    seinen: 'male',
    sie: 'female',
    ihr: 'female',
    ihre: 'female',
  },
  firstPersonSingular: words('ich'),
  firstPerson: lexicon('firstPerson'),
  secondPerson: lexicon('secondPerson'),
  negations: lexicon('negation'),
  negatedOthers: words('nur allein ohne bloß lediglich zuletzt einmal mehr länger'),
  noDeterminers: words('kein keine keinen keinem keiner'),
  findingVerbs: [],
  withoutSaying: [],
  supposing: words('wenn falls sofern weder noch'),
  nobody: words('niemand keiner'),
  heldBack: [],
  topicPrepositions: words('auf über gegen zu'),
  rejectVerbs: cueVerbs(`
say zurückweisen+zurück: weist weisen wies wiesen ~zurückgewiesen
say dementieren: dementiert dementieren dementierte dementierten ~dementiert
say bestreiten: bestreitet bestreiten bestritt bestritten ~bestritten
`),
  nounStances: { versprechen: 'wants', zusage: 'wants' },
  questionWords: words('ob'),
  openQuestions: lexicon('openQuestion'),
  finite: [
    ...lexicon('auxiliary', 'singularVerb'),
    ...words(
      'können wollen müssen sollen gehen gingen kommen kamen sieht sah hält hielt bekommt bekam macht machte nimmt nahm droht drohte drohten ruft rief riefen setzt setzte legt legte bringt brachte trägt zieht zog fragt fragte läuft lief fällt fiel beginnt begann besteht bestand kehrt kehrte verliert verlor gewinnt gewann spielt spielte arbeitet arbeitete wohnt wohnte findet fand weiß wusste hofft hoffte wartet wartete scheint schien sitzt saß hängt hing stoppt stoppte startet startete stellt stellte sucht suchte fordert forderte verspricht versprach weigert weigerte holt holte schickt schickte schließt schloss wächst wuchs steigt stieg sinkt sank zeigt zeigte braucht brauchte',
    ),
  ],
  nounCues: words(
    'erklärung behauptung botschaft versprechen warnung ankündigung klage vorwurf anschuldigung aussage mitteilung zusicherung zusage',
  ),
  copulas: [],
  nounClauses: words('dass worin'),
  nounWith: [],
  bringVerbs: [],
  nounOf: words('von des der'),
  demonstratives: words('dieser diese'),
  particles: lexicon('closingParticle'),
  pluralNoun: '(?:innen|ungen|er|en|isten|anten|enten|ologen|leute)$',
  feelingVerbs: [],
  stateVerbsOf: [],
  titleWords: words(
    'titel motto thema lied buch film roman album programm serie theaterstück stück song single show musical ausstellung projekt zeitschrift zeitung magazin namens genannt schau sogenannte sogenannten',
  ),
  purposeMark: '',
  purposeVerbs: [],
  indefinites: words('viele einige andere jemand niemand mehrere manche'),
  others: words('anderer andere anderes anders einer eine jemand dritter dritte'),
  dataNouns: words(
    'zahlen daten untersuchung bericht studie umfrage analyse schätzung berechnungen berechnung statistik jahresbericht gutachten',
  ),
  possessives: [],
  evidence: words('zeigt zeigen ergibt'),
  collectives: words('leitung direktion vorstand redaktion organisation führung'),
  speakingBodies: words(
    'abteilung basis branche industrie markt spitze mehrheit minderheit wirtschaft politik stadt dorf nachbarschaft westen',
  ),
  organisationKinds: words('verband bund verein stiftung ministerium'),
  representatives: words(
    'sprecher sprecherin mitarbeiter mitarbeiterin pressesprecher pressesprecherin vertreter vertreterin',
  ),
  editorial: words('red anm redaktion'),
  gestures: words('lacht lachend seufzt denkt grinst nickt lächelt schmunzelt pause zögert'),
  written: words('steht stand prangt prangte standen stehen'),
};
