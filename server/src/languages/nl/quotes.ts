/** Dutch reporting verbs and the small words around them. Source: own inventory from reading newspapers; licence MIT. */
import { speakerWeights } from './speakerWeights';
import { cueVerbs, type QuoteData } from '../quoteData';
import { phrases, words } from '../wordLists';
import { grammar } from './grammar';
import { lexicon } from './lexicon';

const verbs = cueVerbs(`
say zeggen: zegt zeg zeggen zei zeiden ~gezegd
say stellen: stelt stellen stelde stelden ~gesteld
say verklaren: verklaart verklaren verklaarde verklaarden ~verklaard
say vertellen: vertelt vertellen vertelde vertelden ~verteld
say antwoorden: antwoordt antwoorden antwoordde antwoordden ~geantwoord
say reageren: reageert reageren reageerde reageerden ~gereageerd
say herhalen: herhaalt herhalen herhaalde herhaalden ~herhaald
say benadrukken: benadrukt benadrukken benadrukte benadrukten ~benadrukt
say beklemtonen: beklemtoont beklemtonen beklemtoonde beklemtoonden ~beklemtoond
say onderstrepen: onderstreept onderstrepen onderstreepte onderstreepten ~onderstreept
say voegen+toe: voegt voegen voegde voegden ~toegevoegd
say vullen+aan: vult vullen vulde vulden ~aangevuld
say vervolgen: vervolgt vervolgen vervolgde vervolgden ~vervolgd
say besluiten: besluit besluiten besloot besloten ~besloten
say concluderen: concludeert concluderen concludeerde concludeerden ~geconcludeerd
say bevestigen: bevestigt bevestigen bevestigde bevestigden ~bevestigd
say/denies ontkennen: ontkent ontkennen ontkende ontkenden ~ontkend
say erkennen: erkent erkennen erkende erkenden ~erkend
say bekennen: bekent bekennen bekende bekenden ~bekend
say geven+toe: geeft geven gaf gaven ~toegegeven
say waarschuwen: waarschuwt waarschuwen waarschuwde waarschuwden ~gewaarschuwd
say beweren: beweert beweren beweerde beweerden ~beweerd
say betogen: betoogt betogen betoogde betoogden ~betoogd
say merken+op: merkt merken merkte merkten ~opgemerkt
say leggen+uit: legt leggen legde legden ~uitgelegd
say lichten+toe: licht lichten lichtte lichtten ~toegelicht
say verduidelijken: verduidelijkt verduidelijken verduidelijkte verduidelijkten ~verduidelijkt
say preciseren: preciseert preciseren preciseerde preciseerden ~gepreciseerd
say nuanceren: nuanceert nuanceren nuanceerde nuanceerden ~genuanceerd
say schrijven: schrijft schrijven schreef schreven ~geschreven
say twitteren: twittert twitteren twitterde twitterden ~getwitterd
say tweeten: tweet tweeten tweette tweetten ~getweet
say posten: post posten postte postten ~gepost
say mailen: mailt mailen mailde mailden ~gemaild
say appen: appt appen appte appten ~geappt
say melden: meldt melden meldde meldden ~gemeld
say delen+mee: deelt delen deelde deelden ~meegedeeld
say delen+mede: deelt delen deelde deelden ~medegedeeld
say berichten: bericht berichten berichtte berichtten ~bericht
say kondigen+aan: kondigt kondigen kondigde kondigden ~aangekondigd
say geven+aan: geeft geven gaf gaven ~aangegeven
say voeren+aan: voert voeren voerde voerden ~aangevoerd
say stippen+aan: stipt stippen stipte stipten ~aangestipt
say halen+aan: haalt halen haalde haalden ~aangehaald
say laten+weten: laat laten liet lieten
say laten+verstaan: laat laten liet lieten
say laten+optekenen: laat laten liet lieten
say laten+vallen: laat laten liet lieten
say laten+doorschemeren: laat laten liet lieten
say geven+te kennen: geeft geven gaf gaven
say maken+duidelijk: maakt maken maakte maakten ~duidelijkgemaakt
say maken+bekend: maakt maken maakte maakten ~bekendgemaakt
say weten+te vertellen: weet weten wist wisten
say weten+te zeggen: weet weten wist wisten
say weten+te melden: weet weten wist wisten
say laten+ontvallen: laat laten liet lieten
say geven+te verstaan: geeft geven gaf gaven
say brengen+in: brengt brengen bracht brachten ~ingebracht
say brengen+in herinnering: brengt brengen bracht brachten
say verbeteren: verbetert verbeteren verbeterde verbeterden ~verbeterd
say corrigeren: corrigeert corrigeren corrigeerde corrigeerden ~gecorrigeerd
say poneren: poneert poneren poneerde poneerden ~geponeerd
say repliceren: repliceert repliceren repliceerde repliceerden ~gerepliceerd
say counteren: countert counteren counterde counterden ~gecounterd
say riposteren: riposteert riposteren riposteerde riposteerden ~geriposteerd
say werpen+tegen: werpt werpen wierp wierpen ~tegengeworpen
say/denies spreken+tegen: spreekt spreken sprak spraken ~tegengesproken
say houden+voor: houdt houden hield hielden ~voorgehouden
name houden+het op: houdt houden hield hielden
name houden+het bij: houdt houden hield hielden
say houden+vol: houdt houden hield hielden ~volgehouden
say rekenen+voor: rekent rekenen rekende rekenden ~voorgerekend
say opperen: oppert opperen opperde opperden ~geopperd
say suggereren: suggereert suggereren suggereerde suggereerden ~gesuggereerd
say voorspellen: voorspelt voorspellen voorspelde voorspelden ~voorspeld
say/wants beloven: belooft beloven beloofde beloofden ~beloofd
say zeggen+toe: zegt zeggen zegde zegden zei zeiden ~toegezegd
say verzekeren: verzekert verzekeren verzekerde verzekerden ~verzekerd
say garanderen: garandeert garanderen garandeerde garandeerden ~gegarandeerd
say bezweren: bezweert bezweren bezwoer bezwoeren ~bezworen
say zweren: zweert zweren zwoer zwoeren ~gezworen
say getuigen: getuigt getuigen getuigde getuigden ~getuigd
say stellen+vast: stelt stellen stelde stelden ~vastgesteld
say constateren: constateert constateren constateerde constateerden ~geconstateerd
say/denies bestrijden: bestrijdt bestrijden bestreed bestreden ~bestreden
say/denies betwisten: betwist betwisten betwistte betwistten ~betwist
say/denies weerleggen: weerlegt weerleggen weerlegde weerlegden ~weerlegd
say/denies tegenspreken: tegenspreekt tegenspraken
say/denies weerspreken: weerspreekt weerspreken weersprak weerspraken ~weersproken
say/denies ontkrachten: ontkracht ontkrachten ontkrachtte ontkrachtten ~ontkracht
say beklagen: beklaagt beklagen ~beklaagd
say klagen: klaagt klagen klaagde klaagden ~geklaagd
say wijzen+erop: wijst wijzen wees wezen
say hameren+erop: hamert hameren hamerde hamerden
say herinneren+eraan: herinnert herinneren herinnerde herinnerden
say/asks dringen+erop aan: dringt dringen drong drongen
say/denies/leaves-open sluiten+uit: sluit sluiten sloot sloten ~uitgesloten
say spreken: spreekt spreken sprak spraken
say/asks adviseren: adviseert adviseren adviseerde adviseerden ~geadviseerd
say redeneren: redeneert redeneren redeneerde redeneerden ~geredeneerd
say analyseren: analyseert analyseren analyseerde analyseerden ~geanalyseerd
say resumeren: resumeert resumeren resumeerde resumeerden ~geresumeerd
say relativeren: relativeert relativeren relativeerde relativeerden ~gerelativeerd
say argumenteren: argumenteert argumenteren argumenteerde argumenteerden ~geargumenteerd
say claimen: claimt claimen claimde claimden ~geclaimd
say onthullen: onthult onthullen onthulde onthulden ~onthuld
say/wants pleiten+ervoor: pleit pleiten pleitte pleitten
say pleiten: pleit pleiten pleitte pleitten ~gepleit
say verwijten: verwijt verwijten verweet verweten ~verweten
say noteren: noteert noteren noteerde noteerden ~genoteerd
manner koppen: kopt koppen kopte kopten
say citeren: citeert citeren citeerde citeerden
say rapporteren: rapporteert rapporteren rapporteerde rapporteerden ~gerapporteerd
say specificeren: specificeert specificeren specificeerde specificeerden
say vatten+samen: vat vatten vatte vatten ~samengevat
say sommen+op: somt sommen somde somden ~opgesomd
say roepen: roept roepen riep riepen ~geroepen
say roepen+uit: roept roepen riep riepen ~uitgeroepen
say roepen+toe: roept roepen riep riepen ~toegeroepen
say/asks roepen+op: roept roepen riep riepen ~opgeroepen
say/asks oproepen: oproept opriep opriepen
say schelden: scheldt schelden schold scholden
say bijten+toe: bijt bijten beet beten
say snauwen: snauwt snauwen snauwde snauwden
say voorhouden: voorhoudt voorhield
say stellen+voor: stelt stellen stelde stelden ~voorgesteld
say typeren: typeert typeren typeerde typeerden ~getypeerd
say motiveren: motiveert motiveren motiveerde motiveerden
say verdedigen: verdedigt verdedigen verdedigde verdedigden
say/wants bepleiten: bepleit bepleiten bepleitte bepleitten
say/asks vragen+zich af: vraagt vragen vroeg vroegen
sound luiden: luidt luiden luidde luidden
sound klinken: klinkt klinken klonk klonken
ask/asks vragen: vraagt vragen vroeg vroegen ~gevraagd
ask/asks informeren: informeert informeerde informeerden
think oordelen: oordeelt oordelen oordeelde oordeelden ~geoordeeld
think vinden: vindt vinden vond vonden ~gevonden
think menen: meent menen meende meenden ~gemeend
think denken: denkt denken dacht dachten ~gedacht
think geloven: gelooft geloven geloofde geloofden ~geloofd
think vermoeden: vermoedt vermoeden vermoedde vermoedden ~vermoed
think schatten: schat schatten schatte schatten ~geschat
think/says/nothing weten: weet weten ~geweten
manner weten: wist wisten
think/says/nothing beseffen: beseft beseffen besefte beseften ~beseft
think mijmeren: mijmert mijmeren mijmerde mijmerden
think herinneren+zich: herinnert herinneren herinnerde herinnerden
think houden+het erop: houdt houden hield hielden
wish/wants hopen: hoopt hopen hoopte hoopten ~gehoopt
wish/wants vrezen: vreest vrezen vreesde vreesden ~gevreesd
wish verwachten: verwacht verwachten verwachtte verwachtten ~verwacht
wish/wants eisen: eist eisen eiste eisten ~geëist
wish/wants willen: wil willen wilde wilden wou
manner verzuchten: verzucht verzuchten verzuchtte verzuchtten ~verzucht
manner zuchten: zucht zuchten zuchtte zuchtten ~gezucht
manner foeteren: foetert foeteren foeterde foeterden
manner fulmineren: fulmineert fulmineren fulmineerde fulmineerden
manner sneren: sneert sneren sneerde sneerden ~gesneerd
manner briesen: briest briesen brieste briesten
manner tieren: tiert tieren tierde tierden
manner razen: raast razen raasde raasden
manner grappen: grapt grappen grapte grapten ~gegrapt
manner grinniken: grinnikt grinniken grinnikte grinnikten
manner grijnzen: grijnst grijnzen grijnsde grijnsden
manner lachen: lacht lachen lachte lachten
manner schateren: schatert schateren schaterde schaterden
manner glimlachen: glimlacht glimlachen glimlachte glimlachten
manner glunderen: glundert glunderen glunderde glunderden
manner stralen: straalt stralen straalde straalden
manner knikken: knikt knikken knikte knikten
manner juichen: juicht juichen juichte juichten
manner jubelen: jubelt jubelen jubelde jubelden
manner schreeuwen: schreeuwt schreeuwen schreeuwde schreeuwden
manner gillen: gilt gillen gilde gilden
manner brullen: brult brullen brulde brulden
manner fluisteren: fluistert fluisteren fluisterde fluisterden
manner mompelen: mompelt mompelen mompelde mompelden
manner mopperen: moppert mopperen mopperde mopperden
manner brommen: bromt brommen bromde bromden
manner grommen: gromt grommen gromde gromden
manner sakkeren: sakkert sakkeren sakkerde sakkerden
manner hijgen: hijgt hijgen hijgde hijgden
manner snikken: snikt snikken snikte snikten
manner huilen: huilt huilen huilde huilden
manner stamelen: stamelt stamelen stamelde stamelden
manner schamperen: schampert schamperen schamperde schamperden
manner smalen: smaalt smalen smaalde smaalden
manner spotten: spot spotten spotte spotten
manner schertsen: schertst schertsen schertste schertsten
manner plagen: plaagt plagen plaagde plaagden
manner jammeren: jammert jammeren jammerde jammerden
manner treuren: treurt treuren treurde treurden
manner blikken+terug: blikt blikken blikte blikten
manner kijken+terug: kijkt kijken keek keken
say becijferen: becijfert becijferen becijferde becijferden ~becijferd
say berekenen: berekent berekenen berekende berekenden ~berekend
say rekenen+uit: rekent rekenen rekende rekenden ~uitgerekend
say ramen: raamt ramen raamde raamden ~geraamd
say taxeren: taxeert taxeerde
say schatten+in: schat schatten schatte schatten
say signaleren: signaleert signaleren signaleerde signaleerden ~gesignaleerd
say biechten+op: biecht biechten biechtte biechtten ~opgebiecht
say werpen+op: werpt werpen wierp wierpen ~opgeworpen
say kaarten+aan: kaart kaarten kaartte kaartten ~aangekaart
say pareren: pareert pareren pareerde pareerden
say protesteren: protesteert protesteren protesteerde protesteerden
say verontschuldigen+zich: verontschuldigt verontschuldigen verontschuldigde verontschuldigden
say verantwoorden: verantwoordt verantwoorden verantwoordde verantwoordden
say verklappen: verklapt verklappen verklapte verklapten ~verklapt
say filosoferen: filosofeert filosofeerde filosofeerden
say prediken: predikt predikte predikten
say/asks smeken: smeekt smeken smeekte smeekten ~gesmeekt
say publiceren: publiceert publiceren publiceerde publiceerden ~gepubliceerd
say openbaren: openbaart openbaren openbaarde openbaarden ~geopenbaard
say tekenen+aan: tekent tekenen tekende tekenden ~aangetekend
say schetsen: schetst schetsen schetste schetsten ~geschetst
say beamen: beaamt beamen beaamde beaamden ~beaamd
say formuleren: formuleert formuleren formuleerde formuleerden ~geformuleerd
say verwoorden: verwoordt verwoorden verwoordde verwoordden ~verwoord
say verkondigen: verkondigt verkondigen verkondigde verkondigden ~verkondigd
say vermelden: vermeldt vermelden vermeldde vermeldden ~vermeld
manner peinzen: peinst peinzen peinsde peinsden
manner dromen: droomt dromen droomde droomden
manner giechelen: giechelt giechelen giechelde giechelden
manner gniffelen: gniffelt gniffelen gniffelde gniffelden
manner kreunen: kreunt kreunen kreunde kreunden
manner sissen: sist sissen siste sisten
manner bulderen: buldert bulderen bulderde bulderden
manner vloeken: vloekt vloeken vloekte vloekten
manner prevelen: prevelt prevelen prevelde prevelden
manner morren: mort morren morde morden
manner bidden: bidt bidden bad baden
manner ontvallen: ontvalt ontviel
manner aarzelen: aarzelt aarzelen aarzelde aarzelden
say/doubts twijfelen: twijfelt twijfelen twijfelde twijfelden
say/doubts twijfelen+eraan: twijfelt twijfelen twijfelde twijfelden
say/doubts betwijfelen: betwijfelt betwijfelen betwijfelde betwijfelden ~betwijfeld
say/leaves-open houden+er rekening mee: houdt houden hield hielden
say/leaves-open laten+in het midden: laat laten liet lieten
say/denies/leaves-open kunnen+uitsluiten: kan kunnen kon konden
say/denies/leaves-open willen+uitsluiten: wil willen wilde wilden
say/nothing/leaves-open kunnen+zeggen: kan kunnen kon konden
say/nothing/leaves-open willen+zeggen: wil willen wilde wilden
say/nothing/leaves-open kunnen+bevestigen: kan kunnen kon konden
say/nothing/leaves-open willen+bevestigen: wil willen wilde wilden
say/says/nothing kunnen+kwijt: kan kunnen kon konden
say/says/nothing willen+kwijt: wil willen wilde wilden
ask/asks willen+weten: wil willen wilde wilden
say/wants zeggen+toe: zegt zeggen zei zeiden ~toegezegd
say/asks raden+aan: raadt raden raadde raadden ried rieden ~aangeraden
say/asks aanraden: aanraadt aanraden aanraadde aanraadden
say/asks verzoeken: verzoekt verzoeken verzocht verzochten
say/wants vorderen: vordert vorderen vorderde vorderden ~gevorderd
manner ronden+af: rondt rondde
manner sluiten+af: sluit sluiten sloot sloten
manner vallen+uit: valt vallen viel vielen
manner vallen+bij: valt vallen viel vielen
manner gaan+verder: gaat gaan ging gingen
manner gaan+voort: gaat gaan ging gingen
manner beginnen: begint beginnen begon begonnen
manner openen: opent opende openden
name noemen: noemt noemen noemde noemden ~genoemd
name bestempelen: bestempelt bestempelen bestempelde bestempelden ~bestempeld
name omschrijven: omschrijft omschrijven omschreef omschreven ~omschreven
name beschrijven: beschrijft beschrijven beschreef beschreven ~beschreven
name betitelen: betitelt betitelen betitelde betitelden ~betiteld
name kwalificeren: kwalificeert kwalificeren kwalificeerde kwalificeerden
name kenschetsen: kenschetst kenschetsen kenschetste kenschetsten
name doen+af: doet doen deed deden ~afgedaan
name gewagen: gewaagt gewagen gewaagde gewaagden
name hekelen: hekelt hekelen hekelde hekelden ~gehekeld
name bekritiseren: bekritiseert bekritiseren bekritiseerde bekritiseerden
name veroordelen: veroordeelt veroordelen veroordeelde veroordeelden ~veroordeeld
name aanklagen: aanklaagt
name klagen+aan: klaagt klagen klaagde klaagden
name loven: looft loven loofde loofden ~geloofd
name prijzen: prijst prijzen prees prezen ~geprezen
name schermen: schermt schermen schermde schermden
name zwaaien: zwaait zwaaien zwaaide zwaaiden
name verwijzen: verwijst verwijzen verwees verwezen ~verwezen
name adverteren: adverteert adverteren adverteerde adverteerden ~geadverteerd
name/wants eisen: eist eisen eiste eisten
say beschuldigen+ervan: beschuldigt beschuldigen beschuldigde beschuldigden
name beschuldigen: beschuldigt beschuldigen beschuldigde beschuldigden ~beschuldigd
name hebben+het over: heeft hebben had hadden
name vergelijken: vergelijkt vergelijken vergeleek vergeleken ~vergeleken
name wuiven+weg: wuift wuiven wuifde wuifden
name afschilderen: afschildert
name schilderen+af: schildert schilderen schilderde schilderden
name afdoen: afdoet
name/wants vrezen: vreest vrezen vreesde vreesden
name betreuren: betreurt betreuren betreurde betreurden ~betreurd
`);

const stateVerbs = cueVerbs(`
think zijn+overtuigd: is zijn was waren
think zijn+van mening: is zijn was waren
think zijn+van oordeel: is zijn was waren
think zijn+erover eens: zijn waren
think gaan+ervan uit: gaat gaan ging gingen
think gaan+er uit: gaat gaan ging gingen
think achten+bewezen: acht achten achtte achtten
think leiden+af: leidt leiden leidde leidden
think maken+daaruit op: maakt maken maakte maakten
wish rekenen+erop: rekent rekenen rekende rekenden
`);

export const quotes: QuoteData = {
  verbs,
  stateVerbs,
  speakerWeights,
  complementisers: lexicon('complementiser'),
  bareComplement: grammar.bareThat,
  verbSecond: grammar.verbSecond,
  commaComplement: false,
  reportingForms: [],
  according: words('volgens'),
  per: [],
  accordingBehind: [],
  thus: words('aldus dixit'),
  noSource: words(
    'plan planning wet wetgeving afspraak afspraken traditie protocol voorschrift voorschriften regels regel regelboek schema verwachting verwachtingen schatting schattingen methode principe recept contract cao grondwet artikel statuten reglement boekje gegevens patroon systeem model scenario formule ritueel draaiboek stramien norm normen standaard tijdschema dienstregeling kalender logica maatstaf maatstaven criteria richtlijn richtlijnen procedure procedures instructie instructies legende definitie volgorde keer maal procent euro jaar dagen uur minuten weken maanden',
  ),
  so: words('zo'),
  impersonal: phrases(
    'klinkt het | klonk het | luidt het | luidde het | heet het | heette het | is te horen | valt te horen | was te horen | is te lezen | valt te lezen',
  ),
  hearsay: phrases('naar verluidt | wordt gezegd | werd gezegd | zegt men | heet het dat'),
  wordsOf: phrases(
    'in de woorden van | met de woorden van | in de ogen van | in de visie van | in de optiek van | in de beleving van | naar de mening van | naar mening van | naar het oordeel van | naar oordeel van | naar de overtuiging van',
  ),
  viewPrepositions: words('in naar'),
  viewNouns: words('woorden ogen visie optiek beleving mening oordeel overtuiging'),
  replyVerbs: words('is was klonk klinkt kwam komt bleef blijft'),
  replyNouns: words(
    'reactie antwoord conclusie boodschap oordeel commentaar devies verweer advies waarschuwing uitleg slotsom mening analyse toelichting weerwoord repliek eindoordeel verzuchting',
  ),
  byMouth: phrases('bij monde van'),
  quotedAs: [],
  asSaid: words('zoals'),
  asObjects: words('het dat'),
  ownWords: phrases('naar eigen zeggen'),
  prepositions: lexicon('preposition', 'governor'),
  ofPrepositions: lexicon('binding'),
  occasions: words(
    'verklaring reactie persbericht gesprek interview toespraak persconferentie brief boodschap bericht mededeling toelichting column vonnis verslag rapport tranen afloop middel handen twijfel plaats',
  ),
  conjunctions: lexicon('coordinator', 'clauseCoordinator'),
  subordinators: lexicon('adverbialOpener'),
  adverbs: [
    ...lexicon('weekday'),
    ...words(
      'ook nog dan nu later gisteren vandaag eerder daarop daarover hierover daarna daarbij daarmee eveneens zelf onlangs meteen vanmorgen vanochtend vanmiddag vanavond maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend zondagochtend toen wel echter dus inmiddels ondertussen intussen opnieuw weer verder alvast desgevraagd even er erbij zich hem tenslotte vervolgens nadien achteraf vooraf toch al niet zelfs juist vooral meer daags ten slotte',
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
  bodyPronouns: [],
  pluralPronouns: words('hen'),
  focus: words('ook zelfs alleen vooral juist'),
  anaphors: words('dat dit zo daar hier dus'),
  conditions: words('toen als zodra terwijl nadat voordat sinds telkens'),
  reasons: words('omdat doordat zolang tenzij mits zodat opdat'),
  aside: words('al terwijl waarna waarop waarmee waarbij nadat voordat zoals onder'),
  thereAdverbs: words('daar er aldaar'),
  elsewhere: words(
    'vanaf vanuit uit naast achter langs rond rondom tussen buiten binnen halverwege achteraan achterin vooraan overal elders beneden boven onder alom links rechts dan',
  ),
  gatherings: words(
    'plein tribune tribunes zaal straat markt gang gangen wandelgangen kade rij wachtrij terras café kroeg podium veld stadion menigte publiek achterzaal bus trein hal keuken kleedkamer wachtkamer',
  ),
  bodyPrepositions: words('bij op in'),
  writtenVerbs: words('staat stond staan stonden prijkt prijkte'),
  writtenPrepositions: words('in op onder boven'),
  writtenAdverbs: words('daarin hierin erin waarin daarop hierop erop waarop eronder erboven er te'),
  writings: words(
    'brief briefje mail mailtje e-mail bericht berichtje kaart kaartje briefing vonnis arrest bord bordje spandoek affiche poster folder flyer notitie memo akkoord overeenkomst contract tekst artikel dossier document tabel website homepage advies persbericht oproep logboek dagboek notulen statement',
  ),
  impersonalBy: words('bij'),
  wantVerb: 'willen',
  agentPreposition: 'door',
  infinitiveMark: 'te',
  infinitiveOpeners: words('zonder door na alvorens teneinde'),
  infinitiveVerbs: words(
    'raden zeggen ontkennen beweren beloven verzekeren verklaren erkennen bekennen melden stellen laten geven zweren garanderen bevestigen claimen menen kondigen schrijven beschuldigen',
  ),
  notReflexive: words('melden stellen noemen houden'),
  reflexive: 'zich',
  addresseeVerbs: [],
  bareVerbs: [],
  approximators: [],
  comparison: '',
  shares: [],
  objectVerbs: words('beloven vorderen'),
  speaksOf: {
    spreken: { by: 'van', stance: 'says' },
    gewagen: { by: 'van', stance: 'says' },
    pleiten: { by: 'voor', stance: 'wants' },
  },
  opinionVerbs: words('vindt vond vonden vinden'),
  opinionBlockers: words('plaats dat'),
  pronounGender: {
    hij: 'male',
    ie: 'male',
    hem: 'male',
    zijn: 'male',
    ze: 'female',
    zij: 'female',
    haar: 'female',
  },
  firstPersonSingular: words('ik'),
  firstPerson: lexicon('firstPerson'),
  secondPerson: lexicon('secondPerson'),
  negations: lexicon('negation'),
  negatedOthers: words('alleen zonder slechts enkel zomaar zozeer eens onverwacht langer'),
  noDeterminers: words('geen'),
  findingVerbs: [],
  withoutSaying: [],
  supposing: words('als indien tenzij noch'),
  nobody: words('niemand geen'),
  heldBack: [],
  topicPrepositions: words('op over tegen rond'),
  rejectVerbs: cueVerbs(`
say verwerpen: verwerpt verwerpen verwierp verwierpen ~verworpen
say ontkennen: ontkent ontkennen ontkende ontkenden ~ontkend
say bestrijden: bestrijdt bestrijden bestreed bestreden ~bestreden
say weerspreken: weerspreekt weerspreken weersprak weerspraken ~weersproken
say tegenspreken+tegen: spreekt spreken sprak spraken ~tegengesproken
say weerleggen: weerlegt weerleggen weerlegde weerlegden ~weerlegd
say betwisten: betwist betwisten betwistte betwistten ~betwist
say ontkrachten: ontkracht ontkrachten ontkrachtte ontkrachtten ~ontkracht
say logenstraffen: logenstraft logenstraffen logenstrafte logenstraften ~gelogenstraft
say wijzen+van de hand: wijst wijzen wees wezen
say afwijzen+af: wijst wijzen wees wezen ~afgewezen
say werpen+van zich: werpt werpen wierp wierpen
say vegen+van tafel: veegt vegen veegde veegden
say wuiven+weg: wuift wuiven wuifde wuifden ~weggewuifd
`),
  nounStances: { belofte: 'wants', toezegging: 'wants' },
  questionWords: words('of'),
  openQuestions: lexicon('openQuestion'),
  finite: [
    ...lexicon('auxiliary', 'singularVerb'),
    ...words(
      'kunnen konden willen wilden moeten moesten zullen gaan gingen komen kwamen geeft gaf staat stond ziet zag wijst houdt krijgt kreeg maakt maakte neemt nam dreigt dreigde dreigden roept riep riepen wees wezen wijzen zet zette zetten legt legde legden brengt bracht brachten trekt trok trokken vraagt vroeg vroegen kondigt kondigde loopt liep liepen valt viel vielen begint begon begonnen belandt belandde bestaat bestond keert keerde keerden verloor verliest won wint speelt speelde werkt werkte woont woonde vertrekt vertrok vertrokken vindt vond weet wist hoopt hoopte wacht wachtte blijkt bleek lijkt leek zit zat zaten ligt lag lagen hangt hing stopt stopte start startte stelt stelde zoekt zocht steunt steunde eist eiste belooft beloofde weigert weigerde wuift wuifde haalt haalde stuurt stuurde sluit sloot',
    ),
  ],
  nounCues: words(
    'verklaring verklaringen stelling boodschap conclusie bewering belofte waarschuwing aankondiging klacht beschuldiging verwijt opmerking uitspraak mededeling verzekering toezegging beweringen beschuldigingen verwijten klachten kritiek aantijging aantijgingen suggestie suggesties lezing vermoeden gerucht geruchten standpunt verwachting inschatting overtuiging mening oordeel voorspelling argument redenering uitleg verweer indruk schatting',
  ),
  copulas: words('is was blijft bleef luidt luidde'),
  nounClauses: words('dat waarin'),
  nounWith: words('met'),
  bringVerbs: words(
    'komt komen kwam kwamen sluit sluiten sloot sloten belt bellen belde belden reageert reageren reageerde reageerden opent openen opende openden begint begon eindigt eindigde besluit besloot antwoordt antwoordde verrast verraste',
  ),
  nounOf: words('van door'),
  demonstratives: words('die deze'),
  particles: lexicon('closingParticle'),
  pluralNoun: '(?:en|ers|eurs|aars|ors|ans|ists?en)$',
  feelingVerbs: words(
    'mist miste misten missen toont toonde tonen toonden reageert reageerde reageerden voelt voelde voelden',
  ),
  stateVerbsOf: words('is was zijn waren blijft bleef'),
  titleWords: words(
    'als zoals thema lied nummer boek film roman album hit titel programma serie toneelstuk stuk song single show musical tentoonstelling expositie project kop rubriek column plaat cd genaamd geheten getiteld heet heten',
  ),
  purposeMark: 'om',
  purposeVerbs: words('vragen roepen oproepen pleiten adviseren smeken dringen beloven bepleiten'),
  indefinites: words('velen sommigen anderen iemand niemand iedereen een'),
  others: words('ander andere anderen anders een één iemand derde vierde'),
  dataNouns: words(
    'cijfers gegevens nota verslag onderzoek rapport studie peiling analyse enquête raming berekeningen berekening ramingen statistieken data jaarverslag inspectierapport',
  ),
  possessives: [],
  evidence: words('blijkt bleek blijken bleken'),
  collectives: words('leiding directie bestuur redactie organisatie'),
  speakingBodies: words(
    'afdeling achterban sector branche industrie markt top meerderheid minderheid horeca middenstand detailhandel landbouw politiek buurt wijk stad dorp westen hoofdkwartier',
  ),
  organisationKinds: words('koepel bond vereniging stichting persdienst'),
  representatives: words(
    'woordvoerder woordvoerster zegsman zegsvrouw medewerker medewerkster fractieleider persvoorlichter voorlichter',
  ),
  editorial: words('red redactie nvdr'),
  gestures: words(
    'lacht lachend zucht zuchtend denkt grinnikt knikt glimlacht fel stil lange pauze wijst snikt',
  ),
  written: words('staat stond prijkt prijkte stonden staan'),
};
