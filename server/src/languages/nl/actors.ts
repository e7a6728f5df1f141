/** Dutch nouns for persons and organisations, pronouns, titles and given names. Source: own lists from reading newspapers; licence MIT. */
import type { ActorData } from '../actorData';
import { lexicon } from './lexicon';
import { words } from '../wordLists';

const office = words(`
  minister premier president vicepresident bondskanselier kanselier staatssecretaris burgemeester wethouder schepen
  gedeputeerde gouverneur commissaris eurocommissaris ambassadeur consul diplomaat gezant senator kamerlid raadslid
  gemeenteraadslid statenlid parlementslid parlementariër europarlementariër fractievoorzitter fractieleider
  partijleider partijvoorzitter lijsttrekker oppositieleider voorzitter vicevoorzitter ondervoorzitter leider
  secretaris secretaris-generaal topman topvrouw minister-president woordvoerder zegsman politicus burgervader
  regeringsleider staatshoofd volksvertegenwoordiger kabinetschef formateur informateur missiehoofd griffier
  ambtenaar topambtenaar beleidsmedewerker delegatieleider onderhandelaar hoofdonderhandelaar presidentskandidaat kandidaat
  ombudsman rapporteur dijkgraaf heemraad intendant koning prins keizer paus kardinaal bisschop aartsbisschop pastoor
  priester pater dominee imam rabbijn predikant kapelaan separatistenleider rebellenleider
`);
const work = words(`
  directeur directeur-bestuurder directeur-generaal bestuurder bestuursvoorzitter ceo cfo coo cto chef baas manager eigenaar oprichter
  medeoprichter ondernemer zakenman investeerder analist econoom hoofdeconoom bankier belegger werkgever
  werknemer medewerker collega ambtsgenoot ambtgenoot confrater partijgenoot bondgenoot adviseur consultant expert deskundige specialist
  onderzoeker hoofdonderzoeker hoogleraar professor docent leraar leerkracht schooldirecteur rector decaan promovendus
  student scholier leerling wetenschapper historicus kunsthistoricus archeoloog bioloog ecoloog viroloog epidemioloog
  socioloog psycholoog psychiater politicoloog natuurkundige scheikundige wiskundige geoloog seismoloog vulkanoloog
  meteoroloog weerman astronoom astronaut ingenieur technicus monteur architect planoloog jurist advocaat raadsman
  strafpleiter meester notaris rechter onderzoeksrechter raadsheer officier aanklager procureur procureur-generaal
  advocaat-generaal deurwaarder curator arts huisarts dokter chirurg kinderarts cardioloog specialist tandarts
  verpleegkundige verpleger apotheker therapeut hulpverlener begeleider verzorger paramedicus veearts dierenarts
  agent wijkagent politiechef politiewoordvoerder korpschef hoofdcommissaris rechercheur inspecteur brandweercommandant brandweerman
  commandant generaal kolonel kapitein majoor luitenant sergeant soldaat veteraan piloot gezagvoerder
  stuurman schipper matroos machinist conducteur chauffeur buschauffeur vrachtwagenchauffeur bestuurder automobilist fietser
  boer melkveehouder veehouder akkerbouwer tuinder kweker fruitteler teler imker visser jager boswachter
  boerin bakker slager kok chef-kok kastelein kroegbaas horecaondernemer winkelier marktkoopman kapper
  verkoper handelaar makelaar aannemer timmerman schilder loodgieter elektricien metselaar lasser
  conciërge portier beveiliger schoonmaker koerier postbode vuilnisman vrijwilliger organisator initiatiefnemer
  coördinator projectleider teamleider teammanager programmamanager ploegleider ploegbaas afdelingshoofd hoofd hoofdredacteur eindredacteur redacteur
  journalist verslaggever correspondent columnist presentator programmamaker omroeper fotograaf cameraman
  schrijver auteur dichter romancier uitgever vertaler illustrator kunstenaar beeldhouwer ontwerper museumdirecteur
  conservator curator restaurateur regisseur acteur filmmaker cineast scenarist producent componist dirigent zanger
  muzikant pianist violist gitarist drummer rapper dj danser choreograaf cabaretier komiek artiest
  galeriehouder bibliothecaris archivaris gids bode boekhouder accountant penningmeester fiscalist
  kunstkenner kenner criticus recensent opiniepeiler peiler demograaf statisticus programmeur ontwikkelaar hacker
  influencer youtuber activist actievoerder vakbondsman bondsvoorzitter bestuurslid stakingsleider missionaris
  logopedist fysiotherapeut diëtist vroedvrouw uitbater zaakvoerder gedelegeerd-bestuurder afgevaardigde topambtenaar hoofdinspecteur
`);
const sport = words(`
  trainer coach bondscoach hoofdtrainer hoofdcoach assistent-trainer speler aanvoerder captain spits aanvaller middenvelder
  verdediger doelman keeper doelverdediger invaller vleugelspeler linksbuiten rechtsbuiten spelmaker doelpuntenmaker
  arbiter scheidsrechter grensrechter renner wielrenner sprinter klimmer tijdrijder knecht kopman schaatser zwemmer atleet hardloper
  marathonloper loper springer werper turner judoka bokser schermer roeier zeiler tennisser tennisspeler hockeyer
  volleyballer basketballer handballer voetballer international schaker schaakgrootmeester grootmeester darter golfer ruiter
  amazone jockey motorcrosser coureur autocoureur veldrijder crosser skiër snowboarder winnaar verliezer kampioen
  wereldkampioen titelverdediger olympiër favoriet finalist ploegmaat ploeggenoot teamgenoot tegenstander clubvoorzitter clubicoon
  landgenoot debutant routinier sluitpost goalie oefenmeester keuzeheer smaakmaker uitblinker publiekslieveling
  kogelslingeraar shorttrackster bowler titelhouder recordhouder matchwinnaar kanovaarder
`);
const person = words(`
  man jongen vader opa zoon broer oom neef buurman weduwnaar echtgenoot zoontje heer kerel bruidegom
  slachtoffer verdachte beschuldigde beklaagde dader getuige ooggetuige omstander bewoner omwonende buurtbewoner
  inwoner dorpeling stadsgenoot passant bezoeker toeschouwer supporter fan klant reiziger toerist passagier patiënt
  cliënt huurder verhuurder huisbaas buurtgenoot nabestaande familielid partner ex-partner kind tiener peuter kleuter baby
  twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger gepensioneerde vluchteling asielzoeker migrant
  arbeidsmigrant immigrant stakende demonstrant betoger deelnemer kiezer gelovige eiser gedaagde
  gedupeerde melder vriend vriendje kennis kamergenoot klasgenoot huisgenoot lezer kijker luisteraar gebruiker
  veroordeelde medeverdachte medebeklaagde dief fraudeur oplichter uithaler huisjesmelker afperser dealer mens gast vent jongeman ex
  medestander voorganger opvolger voorstander criticus twijfelaar rivaal concurrent gijzelnemer overvaller inbreker
  schutter moordenaar gevangene gedetineerde terrorist crimineel ex-man hoofdverdachte hoofdpersoon jubilaris laureaat vondeling
  drenkeling ouder grootouder kleinkind babysitter oppas ingezetene burger bron ingewijde insider anonymus aanvrager erfgenaam nazaat
`);
const male = words(
  'meneer papa pa pap bompa bonpapa overgrootvader peetoom achterneef pleegvader stiefbroer schoonzoon schoonbroer zwager halfbroer tuinman groenteman ijscoman barman clubman geluidsman bewindsman materiaalman buurjongen overbuurman veerman vorst sultan abt man jongen vader opa grootvader zoon broer oom neef buurman weduwnaar echtgenoot heer kerel zakenman topman zegsman raadsman koning prins paus pastoor priester pater kardinaal bisschop ombudsman brandweerman cameraman vakbondsman marktkoopman timmerman vuilnisman weerman kopman stuurman doelman burgervader schoonvader stiefvader tweelingbroer kroonprins ex-man voorman ploegmaat zoontje kleinzoon politieman jongeman Vlaming',
).map((w) => w.toLowerCase());
const female = words(`
  mama ma mam bomma bonma overgrootmoeder peettante achternicht pleegmoeder stiefzus schoondochter schoonzus halfzus levensgezellin minnares medespeelster tegenspeelster middenveldster doelvrouw doelvrouwe wereldkampioene recordhoudster debutante ploegleidster onderwijzeres oud-onderwijzeres juf wiskundelerares leerkrachte leidster kleuterjuf promovenda marktvrouw winkelmeisje caissière kassière patronne barvrouw bakkersvrouw bakkerin slagersvrouw boerendochter fractieleidster fractievoorzitster burgemeestersvrouw bewindsvrouw voorlichtster zegsvrouw topambtenares vorstin gynaecologe kraamverzorgster doktersassistente apothekersassistente diëtiste wijkagente politieagente cipierster beveiligster curatrice eiseres klaagster aangeefster verhuurster huurster cameravrouw scenariste theatermaakster toneelspeelster musicalster dirigente bassiste drumster harpiste celliste galeriehoudster illustratrice modeontwerpster vertaalster uitgeefster bibliothecaresse toxicologe antropologe filosofe theologe criminologe neerlandica demografe buurmeisje overbuurvrouw buurtgenote dorpsgenote wandelaarster fietsster automobiliste motorrijdster voetgangster stewardess gezagvoerster machiniste tramconductrice koerierster klasgenote huisgenote kamergenote stagiaire actievoerster
  vrouw meisje moeder oma grootmoeder dochter dochtertje zus tante nicht buurvrouw weduwe echtgenote dame mevrouw koningin prinses keizerin
  topvrouw zakenvrouw woordvoerster voorzitster directrice lerares schrijfster zangeres actrice regisseuse presentatrice
  redactrice onderzoekster studente verpleegster medewerkster bestuurster burgemeesteres wethoudster raadsvrouw advocate
  schilderes kunstenares beeldhouwster dichteres danseres pianiste violiste boerin rijdster schaatsster zwemster
  atlete hardloopster renster wielrenster speelster tennisster hockeyster voetbalster volleybalster turnster kampioene
  winnares verdedigster aanvalster keepster trainster bondgenote verkoopster serveerster kapster
  schoonmaakster bewoonster buurtbewoonster inwoonster bezoekster toeschouwster getuige-vrouw vriendin collegaatje
  politica ministeres senatrice ambassadrice secretaresse restauratrice inspectrice conservatrice historica
  kunsthistorica biologe archeologe psychologe sociologe economiste juriste journaliste columniste fotografe activiste
  soliste cineaste artieste organisatrice initiatiefneemster vrijwilligster begeleidster verzorgster pedagoge logopediste docente
  analiste specialiste gynaecologe ecologe virologe kroonprinses stiefmoeder schoonmoeder kleindochter tweelingzus brandweervrouw
  politievrouw vakbondsvrouw werkneemster deelneemster voorgangster opvolgster oprichtster eigenaresse uitbaatster zaakvoerster
  ex-vrouw ex-vriendin gastvrouw kamermeisje non zuster abdis amazone weervrouw vroedvrouw cliënte patiënte chauffeuse rectrix griffierster
`);

/** Heads of many compounds: "dokwerker", "kippenboer", "vogelkenner". */
const heads = words(`
   werker arbeider kenner houder handelaar kweker koper koopster boer smid kok juf lid gids bouwvakker verzorger verzorgende fokker
  dirigent   spreker danser zanger  brouwer  stoker wachter bewaker koerier bezorger beheerder bestuurder bediende
  kleermaker klokkenmaker schoenmaker stripmaker wijnmaker kaasmaker pruikenmaker orgelmaker meubelmaker zadelmaker podcastmaker filmmaker
`);

const furtherPersons = words(`
  tweeling echtgenoten levensgezel verloofde lief geliefde minnaar weeskind wees adoptiezoon soigneur masseur fysio mecanicien
  libero rechtsback linksback bankzitter clublegende scout zaakwaarnemer teambaas olympisch geletruidrager onderwijzer juffrouw mentor leidsters
  leraarsassistent onderwijsassistent postdoc lector verhuizer stukadoor dakdekker tegelzetter glazenwasser installateur hovenier stratenmaker orderpicker inpakker
  machinebouwer bankwerker smid slijter kruidenier groenteboer visboer kaasboer wijnboer bloemist drogist opticien juwelier antiquair
  franchisenemer patron barista ober kelner sommelier gastheer hotelier slagerszoon boerenzoon schaapherder herder varkensboer melkboer
  wijnbouwer hopboer loonwerker schepencollegelid kabinetslid bewindspersoon partijbons partijbaas kaderlid persvoorlichter woordvoerders beleidsmaker groothertog emir
  sjeik ayatollah patriarch neuroloog oncoloog uroloog dermatoloog internist longarts anesthesist radioloog patholoog tropenarts bedrijfsarts
  schoolarts doula ambulancebroeder seksuoloog orthopedagoog zorgverlener mantelzorger thuishulp maatschappelijk-werker jeugdwerker straathoekwerker speurder brigadier adjudant
  marechaussee cipier bewaker gevangenbewaarder parkeerwachter boa handhaver duiker reddingswerker brandweerlieden bevelvoerder officier-van-dienst advocaat-stagiair pleiter
  bewindvoerder voogd parketmagistraat substituut verweerder benadeelde klager aangever kraker dakloze zwerver bedelaar junk blogger
  vlogger podcastmaker documentairemaker regieassistent belichter theatermaker koorlid bassist toetsenist saxofonist trompettist accordeonist cellist fluitist
  hoboïst organist beiaardier troubadour songwriter producer platenbaas striptekenaar cartoonist tekenaar graficus essayist biograaf boekhandelaarster
  chemicus toxicoloog immunoloog geneticus klimatoloog oceanograaf hydroloog bodemkundige sterrenkundige planetoloog paleontoloog antropoloog filosoof theoloog
  ethicus rechtsgeleerde criminoloog bestuurskundige taalkundige neerlandicus classicus mediëvist geograaf verkeerskundige stedenbouwkundige landmeter cryptograaf gamer
  durfkapitalist dorpsgenoot stamgast klantin vakantieganger kampeerder wandelaar motorrijder voetganger bijrijder inzittende passagiere steward purser
  loods scheepskok veerbaas brugwachter sluiswachter bezorger maaltijdbezorger pakketbezorger jaargenoot stagiair uitzendkracht invalkracht zzp'er werkzoekende
  werkloze uitkeringsgerechtigde student-assistent woordvoerdster petitionaris klokkenluider informant tipgever spion jihadist krijgsheer
`);

/** Trades, sports and stations of life that no other list has. */
const moreMen = words('barkeeper landheer badmeester stiefzoon');
const moreWomen = words(`
  bardame barmeid kroegbazin herbergierster choreografe masseuse verloskundige huisartse tandartse kosteres
  recensente biografe essayiste nieuwslezeres omroepster podcastmaakster documentairemaakster ontwerpster
  vormgeefster comédienne cabaretière toetseniste kandidate verzamelaarster scholiere maatschappelijk-werkster
  hulpverleenster kokkin stamgaste winkeljuffrouw mede-eigenares bewindvoerster boekhoudster fiscaliste fractiegenote
  partijgenote voorvechtster spionne informante treinreizigster stadsgenote hospita koopster bruid eeuwelinge
  drafster zeilster roeister portierster kosmonaute hackster laborante sinologe zevenkampster doelpuntenmaakster
  spreekster rapster tekenares illustratrice striptekenares keramiste fluitiste publiciste dramaturge kleermaakster
  wetenschapster bemiddelaarster verslaggeefster dievegge oplichtster verweerster erfgename toeriste moslima asielzoekster
  arbeidsmigrante schipperse boksster marathonloopster kogelslingeraarster werpster verspringster hoogspringster
  klimster surfster skeelerster shorttrackster sprintster spelverdeelster titelhoudster uitblinkster ondervraagster
  herderin schaapherderin ondernemerster molenaarster
`);
const morePersons = words(`
  pianostemmer rietdekker molenaar keramist glasblazer strandjutter typograaf boekbinder uitvinder kompel kitesurfer
  windsurfer skater skateboarder worstelaar karateka biljarter e-sporter alpinist parachutist freediver kanoër
  kogelstoter tienkamper meerkamper mountainbiker shorttracker bobsleeër paralympiër oud-prof topscorer spelverdeler
  goochelaar illusionist clown acrobaat orgeldraaier sopraan mezzosopraan tenor bariton countertenor zangpedagoog
  percussionist hoornist klarinettist beatboxer muralist vormgever animator stand-upcomedian talkshowhost quizmaster
  nieuwsanker suppoost verzamelaar antiquaar remedial-teacher kinderopvanger afgestudeerde rector-magnificus
  bewaarder grafdelver doodgraver koster ouderling diaken vicaris zendeling herbergier kermisexploitant chocolatier
  patissier chef-kokkin keukenhulp distillateur wijnimporteur vertegenwoordiger caissier opzichter bezorgster
  postbesteller schoorsteenveger baggeraar kraandrijver compagnon vennoot beleggingsstrateeg strateeg taxateur
  loonadministrateur administrateur staker lijstduwer fractiegenoot vertrouwenspersoon dorpsoudste
  bewonersvertegenwoordiger huurdersvertegenwoordiger belangenbehartiger lobbyist voorvechter dissident opposant
  verzetsstrijder bevelhebber opperbevelhebber dienstplichtige reservist huurling kaper smokkelaar mensensmokkelaar
  stalker zedendelinquent brandstichter pyromaan vandaal hooligan relschopper raddraaier plunderaar arrestant
  voortvluchtige ontsnapte gewonde overledene vermiste gegijzelde overlevende opvarende schipbreukeling verstekeling
  nieuwkomer expat pelgrim stedeling streekgenoot plaatsgenoot stadgenoot eilander overbuur woningzoekende spaarder
  pensionado uitkeringstrekker alleenstaande vrijgezel puber adolescent jongere jongvolwassene volwassene bejaarde
  hoogbejaarde bruiloftsgast petekind pleegkind stiefkind stiefzoon nakomeling bouwheer
  opdrachtgever melkveehoudster pikeur vogelaar ornitholoog entomoloog mycoloog jachtopziener pachter landheer
  kapiteinse strandwacht lijfwacht bodyguard uitsmijter nachtwaker ruimtevaarder kosmonaut informaticus laborant
  fysicus astrofysicus plantkundige dierkundige weerkundige glacioloog arabist sinoloog japanoloog slavist egyptoloog
  turkoloog germanist letterkundige staatsrechtgeleerde hoogleraares
  bemiddelaar mediator bovenmeester veilingmeester kapelmeester concertmeester rentmeester dramaturg scenograaf couturier stylist
  fotomodel mannequin visagist pedagoog botanicus reumatoloog farmacoloog godgeleerde orgelbouwer orgelstemmer vioolbouwer
  scheepsbouwer bierbrouwer trucker redder rijinstructeur tatoeëerder ijsbereider stadsgids museumgids filatelist heemkundige
  doodrijder katvanger verkrachter aanrander ontvoerder gijzelaar lotgenoot leeftijdsgenoot studiegenoot straatgenoot
  eerstejaars gymnasiast donateur sponsor weldoener mecenas thuisloze emigrant hondenbezitter duivenmelker forens pendelaar
  festivalganger concertganger kerkganger misdienaar monnik rabbi bekeerling verslaafde gokker alcoholist zelfstandige
  freelancer vakkenvuller zorgkundige negentiger honderdjarige eeuweling oudere schoolkind zegspersoon reporter podcaster
`);
/** Bodies that are a place as well: "het hotel" is not whichever body was named last. */
const houses = words(`
  hotel restaurant café camping supermarkt drogisterij webwinkel bakkerij slachterij slachthuis scheepswerf zuivelfabriek melkfabriek
  suikerfabriek staalfabriek papierfabriek autofabriek attractiepark pretpark dierentuin dierenpark safaripark recreatiepark vakantiepark
  kunsthal galerie schouwburg bioscoop poppodium concertzaal concertgebouw boekhandel archief rijksarchief stadsarchief lyceum gymnasium
  verpleeghuis verzorgingshuis zorgcentrum woonzorgcentrum huisartsenpost apotheek moskee synagoge kringloopwinkel dierenasiel asiel
  opvanghuis traumacentrum conservatorium
`);
const moreBodies = words(`
  chipsfabriek koor mannenkoor kerkkoor fanfare harmonie brassband rockband scholengemeenschap roc
  hypotheekverstrekker wijkraad bewonersraad ouderraad medezeggenschapsraad ondernemingsraad parochie politiekorps
  recherche techreus oliereus prijsvechter retailer modemerk kledingmerk schoenenmerk automerk bouwcombinatie
  bloemenveiling coöperatie zuivelcoöperatie afvalverwerker detacheerder videoplatform boekingssite eredivisionist
  eerstedivisionist hekkensluiter bekerhouder bekerwinnaar dierenbescherming burgerinitiatief kantongerecht kustwacht
  douane reddingsbrigade onderzoekscentrum expertisecentrum meldpunt taskforce zorgaanbieder landmacht legereenheid
`);

export const actors: ActorData = {
  determiners: {
    definite: lexicon('definite'),
    indefinite: lexicon('indefinite'),
    demonstrative: lexicon('demonstrative'),
    possessive: {
      zijn: 'male',
      "z'n": 'male',
      haar: 'female',
      "d'r": 'female',
      hun: 'any',
      mijn: 'any',
      "m'n": 'any',
      ons: 'any',
      onze: 'any',
      jouw: 'any',
      uw: 'any',
      diens: 'male',
      wiens: 'male',
    },
  },
  persons: {
    any: [...office, ...work, ...sport, ...person, ...heads, ...furtherPersons, ...morePersons],
    male: [...male, ...moreMen],
    female: [...female, ...moreWomen],
  },
  organisations: [
    ...houses,
    ...moreBodies,
    ...words(`
    entourage bedrijf concern onderneming fabrikant producent bank zakenbank verzekeraar uitgever uitgeverij keten supermarktketen winkelketen warenhuis
    vervoerder vervoersmaatschappij luchtvaartmaatschappij maatschappij reder rederij spoorbeheerder netbeheerder energiebedrijf waterbedrijf waterschap
    machinebouwer autobouwer autofabrikant chipfabrikant chipmaker bierbrouwer brouwerij ontwikkelaar projectontwikkelaar start-up startup bouwer bouwbedrijf scheepsbouwer
    farmaceut techbedrijf moederbedrijf dochterbedrijf dochter multinational veilinghuis advocatenkantoor kantoor reisorganisatie touroperator
    krant dagblad weekblad tijdschrift blad persbureau omroep zender nieuwszender radiozender website nieuwssite medium redactie
    club ploeg team voetbalclub voetbalbond voetbalvereniging zwemvereniging elftal equipe vereniging bond sportbond voetbalfederatie federatie competitieleider schaakbond wielerbond atletiekunie
    partij regeringspartij oppositiepartij coalitiepartij fractie oppositie coalitie kabinet regering overheid gemeente gemeentebestuur provincie provinciebestuur stadsbestuur
    college schepencollege gemeenteraad raad parlement kamer senaat ministerie departement bestuur directie
    vakbond vakcentrale vakbeweging werkgeversorganisatie brancheorganisatie branchevereniging koepel koepelorganisatie belangenorganisatie belangenvereniging consumentenbond reizigersorganisatie
    organisatie hulporganisatie milieuorganisatie natuurorganisatie mensenrechtenorganisatie stichting actiegroep buurtcomité comité commissie stuurgroep werkgroep dorpsraad
    universiteit hogeschool school basisschool instituut onderzoeksinstituut kennisinstituut kenniscentrum planbureau academie faculteit laboratorium denktank onderzoeksbureau
    ziekenhuis kliniek zorginstelling zorggroep instelling museum bibliotheek theater orkest gezelschap festival
    politie parket rechtbank hof gerechtshof justitie leger krijgsmacht marine luchtmacht brandweer veiligheidsregio inlichtingendienst rechtscollege tribunaal
    inspectie toezichthouder waakhond autoriteit dienst agentschap weerdienst weerbureau weerinstituut gezondheidsdienst bureau fonds pensioenfonds ontwikkelingsbank investeringsmaatschappij
    woningcorporatie corporatie corporaties stichtingsbestuur bisdom kerk kerkbestuur delegatie ambassade alliantie bondgenootschap unie militie beweging verdragsorganisatie
    pact groep groepering terreurgroep rebellenbeweging exploitant organisator beheerder eigenaar luchthaven haven havenbedrijf stadsdeel rekenkamer adviesraad
    spoorwegmaatschappij telecombedrijf telecomaanbieder internetbedrijf softwarebedrijf ruimtevaartorganisatie autoverhuurder distributeur leverancier
  `),
  ],
  classes: {
    general: words(
      'man vrouw jongen meisje persoon dertiger twintiger veertiger vijftiger zestiger zeventiger tachtiger negentiger tiener heer dame kerel gast vent mens jongeman',
    ),
    coach: words(
      'trainer trainster coach bondscoach hoofdtrainer hoofdcoach assistent-trainer ploegleider oefenmeester keuzeheer',
    ),
    referee: words('arbiter scheidsrechter grensrechter leidsman'),
    athlete: [
      ...sport.filter((noun) => !/train|coach|recht|oefen|keuze|arbiter|voorzitter/.test(noun)),
      ...words(
        'surfer kitesurfer windsurfer skater skateboarder worstelaar biljarter e-sporter alpinist kanoër kogelstoter tienkamper zevenkampster meerkamper mountainbiker shorttracker bobsleeër paralympiër oud-prof topscorer spelverdeler zeilster roeister drafster pikeur boksster sprintster werpster klimster surfster spelverdeelster uitblinkster titelhoudster doelpuntenmaakster rijdster schaatsster zwemster atlete hardloopster renster wielrenster speelster tennisster hockeyster voetbalster volleybalster turnster kampioene winnares verdedigster aanvalster keepster',
      ),
    ],
    suspect: words(
      'verdachte hoofdverdachte medeverdachte beschuldigde beklaagde medebeklaagde dader veroordeelde overvaller inbreker dief moordenaar schutter gijzelnemer fraudeur oplichter uithaler gedetineerde crimineel huisjesmelker terrorist afperser dealer',
    ),
    victim: words('slachtoffer gedupeerde drenkeling'),
    chief: words(
      'topman topvrouw directeur directrice directeur-bestuurder bestuurder bestuursvoorzitter ceo baas chef ondernemer oprichter medeoprichter eigenaar eigenaresse zaakvoerder zaakvoerster uitbater uitbaatster zakenman zakenvrouw',
    ),
    cook: words('kok kokkin chef-kok chef-kokkin topkok souschef keukenchef chef'),
    police: words(
      'agent agente wijkagent politieagent politieman politievrouw diender rechercheur brigadier inspecteur hoofdinspecteur',
    ),
    teacher: words(
      'leraar lerares docent docente meester juf juffrouw onderwijzer onderwijzeres leerkracht schoolmeester',
    ),
    pupil: words('student studente scholier scholiere leerling gymnasiast'),
    clergy: words('pastoor priester pater kapelaan dominee predikant geestelijke monnik zuster non'),
    law: words('advocaat advocate raadsman raadsvrouw strafpleiter meester jurist juriste'),
    prosecutor: words('officier aanklager procureur procureur-generaal advocaat-generaal'),
    judge: words('rechter onderzoeksrechter raadsheer'),
    research: words(
      'onderzoeker onderzoekster hoofdonderzoeker hoogleraar professor wetenschapper historicus historica kunsthistoricus kunsthistorica archeoloog archeologe bioloog biologe ecoloog ecologe viroloog epidemioloog socioloog sociologe psycholoog psychologe politicoloog natuurkundige scheikundige wiskundige geoloog seismoloog econoom economiste docent docente promovendus deskundige expert specialist fysicus astrofysicus plantkundige dierkundige weerkundige glacioloog ornitholoog entomoloog mycoloog arabist sinoloog sinologe japanoloog slavist egyptoloog turkoloog germanist letterkundige staatsrechtgeleerde neerlandicus filosoof theoloog criminoloog antropoloog kenner',
    ),
    medical: words('arts huisarts dokter chirurg kinderarts cardioloog specialist tandarts gynaecoloog'),
    farm: words('boer boerin melkveehouder veehouder akkerbouwer tuinder kweker fruitteler teler'),
    art: words(
      'schrijver schrijfster auteur dichter dichteres romancier kunstenaar kunstenares schilder schilderes beeldhouwer beeldhouwster regisseur regisseuse filmmaker cineast acteur actrice zanger zangeres muzikant componist artiest dirigent pianist violist sopraan mezzosopraan tenor bariton countertenor hoornist klarinettist bassist cellist fluitist saxofonist trompettist organist drummer gitarist rapper vormgever animator keramist choreograaf choreografe danser danseres cabaretier cabaretière essayist essayiste biograaf biografe tekenaar tekenares illustrator illustratrice striptekenaar cartoonist fotograaf fotografe ontwerper ontwerpster vormgeefster violiste pianiste celliste organiste drumster songwriter troubadour producer documentairemaker theatermaker scenarist filmregisseur toneelschrijver comédienne komiek rapster dj',
    ),
    media: words(
      'journalist journaliste verslaggever redacteur redactrice hoofdredacteur correspondent columnist presentator presentatrice programmamaker',
    ),
    government: words('minister premier staatssecretaris bewindspersoon bewindsman bewindsvrouw'),
    head: words('president staatshoofd'),
    premier: words('premier regeringsleider minister-president kabinetschef bondskanselier kanselier'),
    mayor: words('burgemeester burgervader burgemoeder'),
    alderman: words('wethouder wethoudster schepen'),
    member: words(
      'kamerlid raadslid gemeenteraadslid statenlid parlementslid senator fractievoorzitter fractieleider politicus politica parlementariër',
    ),
    spokes: words('woordvoerder woordvoerster zegsman persvoorlichter voorlichter'),
    organisation: ['organisatie'],
    company: words(
      'retailer supermarkt drogisterij webwinkel bakkerij brouwerij modemerk kledingmerk schoenenmerk automerk techreus oliereus prijsvechter hypotheekverstrekker afvalverwerker detacheerder platform bedrijf concern onderneming fabrikant producent bank zakenbank verzekeraar keten supermarktketen winkelketen warenhuis vervoersmaatschappij luchtvaartmaatschappij maatschappij rederij energiebedrijf waterbedrijf machinebouwer autobouwer autofabrikant chipfabrikant chipmaker bierbrouwer brouwerij projectontwikkelaar start-up bouwer bouwbedrijf scheepsbouwer farmaceut techbedrijf multinational moederbedrijf spoorbeheerder netbeheerder vervoerder ontwikkelaar exploitant softwarebedrijf',
    ),
    club: words(
      'club ploeg team voetbalclub elftal equipe promovendus voetbalvereniging formatie eredivisionist eerstedivisionist',
    ),
    union: words('vakbond vakcentrale bond'),
    newspaper: words('krant dagblad weekblad tijdschrift blad medium nieuwssite'),
    broadcaster: words('omroep zender nieuwszender radiozender medium'),
    party: words('partij regeringspartij oppositiepartij coalitiepartij fractie'),
    university: words('universiteit hogeschool instelling'),
    hospital: words('ziekenhuis kliniek instelling zorginstelling'),
    museum: words('museum instelling'),
    alliance: words('bondgenootschap alliantie verdragsorganisatie pact'),
    association: words(
      'organisatie vereniging stichting belangenorganisatie belangenvereniging milieuorganisatie natuurorganisatie hulporganisatie reizigersorganisatie brancheorganisatie actiegroep comité',
    ),
    watchdog: words('toezichthouder waakhond autoriteit inspectie'),
    institute: words(
      'instituut onderzoeksinstituut kennisinstituut planbureau weerinstituut onderzoeksbureau denktank',
    ),
  },
  offices: [
    // "De topvrouw" is whoever was just said to lead something.
    ...office.filter((noun) => !noun.startsWith('top')),
    ...words(
      'rechter onderzoeksrechter raadsheer officier aanklager procureur procureur-generaal advocaat advocate raadsman raadsvrouw meester notaris curator deurwaarder arts huisarts dokter chirurg agent wijkagent rechercheur inspecteur politiechef korpschef brandweercommandant commandant directeur directrice voorzitster woordvoerster hoofdredacteur conducteur machinist chauffeur bestuurder piloot scheidsrechter arbiter trainer coach bondscoach getuige ooggetuige dader schutter omstander klant eigenaar verhuurder rector conservator bron collega deskundige expert',
    ),
  ],
  anyOrganisation: words(
    'organisatie bedrijf concern onderneming instelling instantie vereniging stichting dienst groep maatschappij',
  ),
  surnamesOfSuspects: true,
  memberOf: "(\\p{Lu}[\\p{L}\\d-]*)['’]er",
  neuterArticles: ['het', "'t"],
  bodyParts: ['hoofd'],
  positions: {
    doelman: 'doelman',
    keeper: 'doelman',
    doelvrouw: 'doelman',
    keepster: 'doelman',
    verdediger: 'verdediger',
    verdedigster: 'verdediger',
    middenvelder: 'middenvelder',
    middenveldster: 'middenvelder',
    spits: 'spits',
    aanvaller: 'spits',
    aanvalster: 'spits',
    vleugelspeler: 'vleugel',
    linksbuiten: 'vleugel',
    rechtsbuiten: 'vleugel',
  },
  formerly: ['oud', 'ex', 'voormalig', 'gewezen'],
  peers: ['ambtgenoot', 'ambtsgenoot', 'ambtgenote', 'ambtsgenote', 'collega', 'confrater'],
  clients: ['cliënt', 'cliënte', 'client'],
  namingVerbs: ['heet', 'heette', 'genaamd'],
  copulas: ['is', 'was', 'wordt', 'werd', 'blijft', 'bleef'],
  standing: [
    ...houses,
    ...words(
      'ministerie departement politie justitie parket brandweer leger marine luchtmacht krijgsmacht regering kabinet overheid parlement kamer senaat gemeente gemeenteraad raad college provincie rechtbank hof redactie directie bestuur oppositie coalitie krant website school kerk ziekenhuis haven luchthaven markt',
    ),
  ],
  mouthpieces: ['kabinet', 'kantoor', 'entourage'],
  originEndings: ['er', 'ër', 'aar', 'ees', 'ing', 'enaar', 'se', 'zin', 'fries', 'zeeuw', 'drent', 'aan'],
  conjunctions: ['en'],
  relational: words(
    'collega ambtsgenoot ambtgenoot confrater partijgenoot bondgenoot landgenoot ploegmaat ploeggenoot teamgenoot tegenstander rivaal concurrent vriend vriendin kennis partner opvolger voorganger buurman buurvrouw vader moeder papa mama pa ma bomma bompa oom tante neef nicht opa oma zoon dochter broer zus zwager echtgenoot echtgenote lief verloofde medespeler medespeelster klasgenoot huisgenoot zoontje dochtertje kleinkind ouder ex',
  ),
  kin: [
    [words('vader moeder papa mama pa ma ouder'), words('zoon dochter kind zoontje dochtertje')],
    [words('man vrouw echtgenoot echtgenote partner')],
    [words('broer zus broertje zusje tweelingbroer tweelingzus')],
    [words('opa oma grootvader grootmoeder'), words('kleinzoon kleindochter kleinkind')],
    [words('oom tante'), words('neef nicht neefje nichtje')],
    [words('leermeester'), words('leerling')],
    [words('vriend vriendin')],
  ],
  places: words(
    'land stad dorp gemeente provincie eiland regio streek hoofdstad buurland deelstaat stadje havenstad',
  ),
  groups: words(
    'mensen ouders leden kamerleden raadsleden partijen politici critici bonden familie gezin echtpaar koppel duo stel jury bevolking publiek lieden historici partners collegae kinderen partijtoppers bewindslieden zegslieden politiemensen werklui vrouwen mannen',
  ),
  plurals: [
    ["'s", ''],
    ['s', ''],
    ['nnen', 'n'],
    ['ren', 'r'],
    ['ten', 't'],
    ['ers', 'er'],
    ['ssen', 's'],
    ['zen', 's'],
    ['ven', 'f'],
    ['lieden', 'man'],
    ['bazen', 'baas'],
    ['ogen', 'oog'],
    ['aren', 'aar'],
    ['ieën', 'ie'],
    ['en', ''],
    ['ën', ''],
    ['n', ''],
  ],
  roleEndings: words(
    'ster rice iste ist eur euse ares oloog ologe kundige houder leider voorzitter meester maker bouwer teler kweker werker hebber hoofd chef baas man vrouw arts lid expert bestuurder medewerker coördinator drijver schrijver speler loper rijder trekker geleerde noot aar ier ator icus ent ant iër eres esse ente ecte wachter arbeider boer boerin spreker zichter gever graver waarder graaf genoot genote slager bakker visser smid kok kokkin bode gids drukker wasser blazer zetter dekker delver brouwer zanger danser dichter ruiter schutter vanger vechter zoeker duiker zorger begeleider beheerder koper bewoner tenor',
  ),
  compounds: true,
  compoundEndings: [
    'man',
    'vrouw',
    'arts',
    'chef',
    'baas',
    'lid',
    'club',
    'team',
    'bond',
    'bank',
    'ceo',
    'zus',
    'fan',
    'boer',
    'smid',
    'kok',
    'juf',
    'koor',
  ],
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
    want dus noch als omdat doordat zodat terwijl toen wanneer hoewel indien zoals dan nadat voordat totdat ik
    jij je u hij zij ze wij we jullie hem hen me mij jou er hier daar waar nu ook nog wel al toch echter
    verder zullen kunnen konden moeten moesten mogen willen wilden gaan gingen komen staat stond ligt lag zit
    zat geeft gaf krijgt kreeg neemt nam maakt maakte ziet zag weet wist zegt zei stelt stelde vindt vond
    vertelt vertelde meldt meldde noemt noemde spreekt sprak denkt dacht schrijft schreef vraagt vroeg
    reageert reageerde legt legde roept riep hoopt hoopte verwacht verwachtte waarschuwt waarschuwde bevestigt
    bevestigde ontkent ontkende erkent erkende geldt gold heet heette lijkt leek blijkt bleek zich zelf dit
    deze wie wat welke geen alle iemand niemand men volgens aldus zo te gisteren vandaag morgen vanochtend
    vanmiddag vanavond vannacht gisteravond gistermiddag gisterochtend donderdagavond inmiddels daarop
    daarover daarna eerder later altijd weer toe mee af heen terug weg
  `),
  ],
  askingVerbs: words('vroeg vraagt vroegen vragen'),
  sayingVerbs: words(`
    zegt zei zeggen zeiden stelt stelde stellen stelden verklaart verklaarde vertelt vertelde vertellen antwoordt antwoordde reageert reageerde
    herhaalt herhaalde benadrukt benadrukte beklemtoont beklemtoonde onderstreept onderstreepte vervolgt vervolgde besluit besloot concludeert concludeerde
    bevestigt bevestigde ontkent ontkende erkent erkende waarschuwt waarschuwde beweert beweerde betoogt betoogde schrijft schreef twittert twitterde
    meldt meldde oppert opperde suggereert suggereerde voorspelt voorspelde belooft beloofde verzekert verzekerde garandeert bezweert bezwoer getuigt getuigde
    vraagt vroeg constateert constateerde oordeelt oordeelde vindt vond meent meende denkt dacht gelooft geloofde hoopt hoopte vreest vreesde vermoedt vermoedde schat schatte
    klaagt klaagde zucht zuchtte verzucht verzuchtte foetert foeterde fulmineert fulmineerde sneert sneerde briest brieste grapt grapte lacht lachte glimlacht glimlachte
    roept riep schreeuwt schreeuwde fluistert fluisterde mompelt mompelde noemt noemde legt legde voegt voegde geeft gaf vat vatte laat liet licht lichtte
    houdt hield somt rekende rekent wijst wees pleit pleitte eist eiste hekelt hekelde verwijt verweet beschuldigt maakt maakte kondigt kondigde merkt merkte herinnert herinnerde
    bekent bekende verdedigt verdedigde relativeert relativeerde nuanceert nuanceerde oordeelde sprak spreekt poneert repliceert sakkert stipt hijgde hijgt snikt snikte
  `),
  sourceWords: ['volgens', 'aldus', 'dixit', 'luidens'],
  subordinators: lexicon('clauseOpener'),
  singularVerbs: lexicon('singularVerb'),
  pluralVerbs: lexicon('pluralVerb'),
  pluralVerbEnding: 'en',
  adjectives: words(
    'voormalig gedelegeerd toenmalig aankomend aanstaand waarnemend demissionair oud plaatsvervangend algemeen financieel commercieel technisch wetenschappelijk artistiek medisch politiek vlaams federaal regionaal lokaal hoofd honorair adjunct afscheidnemend eigen buitengewoon openbaar bijzonder gewezen ex huidig zelfstandig juridisch militair emeritus amerikaans brits',
  ),
  adjectiveEnding: 'e',
  age: '(?:\\d+|[\\p{L}-]+)-?jarige',
  pronouns: [
    { word: 'hij', gender: 'male', case: 'subject' },
    { word: 'ie', gender: 'male', case: 'subject' },
    { word: 'hem', gender: 'male', case: 'object' },
    { word: 'zij', gender: 'female', case: 'subject', orPlural: true, orBody: true },
    { word: 'ze', gender: 'female', case: 'either', orPlural: true, orBody: true },
    { word: 'haar', gender: 'female', case: 'object', orDeterminer: true, orBody: true },
    {
      word: 'zijn',
      gender: 'male',
      case: 'possessive',
      orBody: true,
      orVerb: {
        behind: words(
          'te er ze zij we wij jullie die deze dit het daar hier nu niet ook al allemaal beide beiden velen sommigen anderen wie wat zullen zouden kunnen kunnen moeten mogen zou kan zal moet mag eens',
        ),
        plural: '(?:..en|...s|lieden|lui)',
        idiom: ['op', '..st'],
      },
    },
    { word: "z'n", gender: 'male', case: 'possessive' },
    { word: "d'r", gender: 'female', case: 'possessive' },
    { word: 'die', gender: 'any', case: 'subject', demonstrative: true, orPlural: true },
    { word: 'deze', gender: 'any', case: 'subject', demonstrative: true, orPlural: true },
    { word: 'laatstgenoemde', gender: 'any', case: 'subject', demonstrative: true },
  ],
  titles: {
    meneer: 'male',
    mijnheer: 'male',
    dhr: 'male',
    'dhr.': 'male',
    heer: 'male',
    mr: 'any',
    'mr.': 'any',
    mevrouw: 'female',
    'mevr.': 'female',
    'mw.': 'female',
    mw: 'female',
    juffrouw: 'female',
    'dr.': 'any',
    dr: 'any',
    'drs.': 'any',
    'prof.': 'any',
    'ir.': 'any',
    'ing.': 'any',
    dokter: 'any',
    professor: 'any',
    sir: 'male',
    lord: 'male',
    lady: 'female',
    prins: 'male',
    prinses: 'female',
    koning: 'male',
    koningin: 'female',
    paus: 'male',
  },
  titleNouns: { 'prof.': 'professor' },
  particles: lexicon('nameParticle', 'surnameParticle'),
  organisationWords: words(
    'fc sc vv sv bv nv b.v. n.v. vzw ag gmbh se inc inc. ltd plc sa group groep holding kv krc kvc rkc racing royal koninklijke koninklijk club stichting vereniging',
  ),
  placeWords: words('plein straat laan park stadion station kerk bibliotheek'),
  insideNames: words('en van and of de &'),
  linkingWords: words('van voor de het der den en of in aan op te ten ter & tot bij the for and'),
  genitives: ['s', "'", "'s"],
  givenNameEndings: { male: [], female: ['a', 'ke', 'tje', 'ine', 'ette', 'elle'] },
  relatives: lexicon('personRelative'),
  editorial: ['red', 'red.', 'nvdr', 'nvdr.', 'n.v.d.r.'],
  givenNames: {
    male: words(`
      kurt luk pol stef filip gino jozef jules lander lennert lowie reginald renaat robbe roger seppe staf tibo tuur tijl aad auke bauke
      bennie bertus freek gerlof gerjan lamin maikel mees pelle rens robbert sjaak tjalling wijnand wilfred
      jan piet kees klaas willem henk hans peter pieter paul mark marc martijn maarten johan johannes jeroen jeroen dirk dirk-jan klaas-jan jan-willem
      bart bert bas tom tim thomas thijs thijmen mathias matthias mathieu lars sven daan sem lucas luuk luc lukas levi finn noah jesse ruben ruud rutger roel roelof
      rob robert ronald rené ralf raf ravi rik rick richard remco reinier wim wouter wesley walter ward wopke joris jos jef joost joop jochem joep jorrit jurgen
      jelle jeffrey jasper jaap jacob jayden joël joe john jack james jens joseph josé juan jean jacques karel koen kristof kris kevin kiril lode lodewijk louis leo leon leen
      michael michel michiel mohamed mohammed mo mustafa mehmet murat mike max marius mario marco marcel niels nico nick nils oscar otto onno olaf oleksandr
      patrick pascal philippe philip pim primož rafaël ruslan serge sergej sergei sipke stefan stefaan steven stijn simon sander sjoerd tamer teun theo tobias
      ton toon tristan tijmen vincent victor volodymyr vladimir vladimír viktor willy yves youssef yilmaz ivo igor ilir ivan hugo hendrik herman hein harm harold harrie
      gijs gerrit gert geert gerard guy guido gustaaf frans frank frits fred ferdinand fabian erik eric edwin evert emiel emmanuel emile ernst eddy ed duarte dries
      david daniel dieter dennis dimitri danny cor cornelis christian christiaan christophe chris charles bram bernd bernard bilal björn boris bob benjamin ben bjarne arthur
      arie arjen arjan arnold anton antoine anthony antony anatoly andré andreas andrej alexander alex albert alain ahmed ali adriaan ad adam abdel aart enzo petar donald barack george boris
      jannes joachim karim kasper tariq samuel sami said rachid omar nasser nabil hassan hamza ibrahim ismail khalid tayfun emre burak okan yusuf jesper mats anders
      wouter-jan gerrit-jan evert-jan tijs bruno carlo carlos diego eduardo fernando javier jorge luis manuel miguel pedro pablo rafael ricardo rodrigo sergio tiago edgar
      adriaen aldert allard alwin amin amir andries anouar antonio ard arend aron artur arvid ayoub azad aziz bahram bakir barend bashir bastiaan
      baudouin benno berend berend-jan berry bernardus boudewijn brecht brent brian caspar casper cas cédric cees chiel claes clemens coen cyriel
      damian dave davy deniz derk desmond dick diederik dirk-jaap donny douwe driss dylan ebbe edmond eelco eelke egbert ehsan elias eliah elmer emir
      enes engel enno erdem erhan ewald ewout fadi fahad faisal farid fatih ferdi ferdy ferhat ferre ferry fikret floris folkert fons frans-jan freddy
      frederik friso gaspard gaston geoffrey gerben gertjan gert-jan ghislain giel gilles giovanni glenn gregor gunter gunther hakan hakim halil hamid
      hans-peter harmen harm-jan harry hasan hayo hedwig heinz henk-jan henri henry herbert hessel hidde hilbert hubert hussein huub hylke ibo ilias
      imran imre ingmar ioannis ismael jaak jaco jaap-jan jacco jalal jamal jan-kees jan-peter jan-pieter jasha jean-luc jean-marie jean-paul
      jean-pierre jelmer jens-jakob jeremy jilles jimmy jochen joes joey johnny jonas jonathan joran jordi jordy jorn joren jorne jordan jurre
      jurriaan jüri kamal kamil kay kees-jan kemal kenan kenneth kenny kobe koos korneel kunal kürşat laurens laurent leander leendert leonard leopold
      lex lieven linus lorenzo loïc louis-philippe luca luigi lubbert malik manfred marcelo marinus markus marnix martin mathijs maurice maurits mauro
      meindert menno meno mert micha michal mick miel milan milo mirko mitchell mohammad momar morris mostafa mounir mourad nando nathan nathanaël
      niek niklas nikolai noël nordin norbert nuri odin okke olivier oguz onur osman otis özgür patrik pepijn peter-jan pier piet-hein pieter-jan
      piotr quinten quirijn raymond rasmus raoul redouan reinout rein reinder reindert renaud renzo ricky rinus rodney roderick rogier roland rolf
      ronnie ronny rowan roy roeland rudi rudy sabri sake salah salim samir samuël sandro sebastiaan sebastian selim servaas shane siebe siebren
      siemen sietse silvester sil sjef sjoerd-jan sjors soufiane stan stephan stephen sven-ake sybren sylvain tarik taco teunis thibault thibaut
      thierry thorsten tiemen timo timon timothy titus tjaard tjeerd tjerk tobie tomas tomasz tony toni twan ulrich umar umit valentijn valentin
      valère vic vikram vince walid wannes warre wessel wido wiebe wietse wilfried wilko willard willem-alexander willem-jan wietze wolf wout wybren
      wybe xander xavier yannick yassin yassine yorick youri younes youness yuri yvan zakaria zacharias zeger zlatan ümit andrzej bogdan dariusz
      grzegorz jacek jakub janusz jarosław krzysztof łukasz maciej marek marcin mateusz michał paweł przemysław rafał sławomir tadeusz wojciech
      zbigniew bohdan denys dmytro hryhorij ihor kyrylo maksym mykhailo mykola oleh oleksij pavlo petro roman serhij taras vadym vasyl vitalij andrei
      alexei artem denis dmitri evgeni fedor gennadi grigori ilja konstantin kirill leonid maxim mikhail mikhaïl nikita nikolaj oleg pavel stanislav
      timur vadim valeri vasili vjatsjeslav vladislav vsevolod jevgeni aleksandr aleksej recep tayyip mahmoud mehdi muhammad abdul abdullah
      abdulrahman abu adnan ahmad akram anwar ashraf ayman bashar emad fadil faruk ghassan hafez haitham hani haris hatem hisham houssam idriss issam
      jaber jawad khaled khalil luay maher mansour marwan mazen munir muhannad nidal osama rafik ramzi rashid rami riad sadiq saeed saif salman sayed
      shadi sharif sultan suleiman tawfik wael waleed yahya yasser zaid ziad kofi kwame kwasi kwaku yaw amadou mamadou moussa ousmane ibrahima cheikh
      boubacar oumar emeka chidi chinedu obinna olu femi tunde babajide adewale sipho thabo bongani mandla themba anand arjun ashok deepak dinesh
      harish krishna manoj mohan narendra naveen pradeep rajesh rakesh ramesh rohan sandeep sanjay shankar sunil suresh vijay vinod wei jian jun ming
      hao chen hiroshi kenji takashi satoshi yuto min-jun hyun
    `),
    female: words(`
      ann ann-sofie an-sofie nynke katleen goedele christel rie wiebke zoe evi jill stephanie hannelore henriëtte meryame
      anna anne anneke annemarie annelies annelien annalena anna-lena ans an amber aisha ayse ayşe alice aleida angela agnes ada astrid aafke akosua barbara bea beatrijs bieke
      carla carola carolien caroline carmen catharina cathy charlotte christa christine claudia clara conny cora corine dionne daphne dominique
      diana dina dorien doris eef els elise elisabeth elizabeth ellen elke elly emma esther eva evelien evelyn eline emine farida fatima fatma femke fleur floor
      frederique françoise geertje geertruid gerda gonda greet griet graciela greta gwen hanna hannah hanneke hanne heleen helga hélène helena hermine hilde hetty ilse inge
      ingrid irene iris isabelle isabel ine ines janneke jantien jeanne jeanine jessica joke johanna jolanda josefien judith julia julie juliette kaat kajsa
      karen karin karolien katja katrien kathleen kirsten kateryna katerina kristien laura laila leila lea leen lena lies liesbeth lieve lien linda lisa lise loes lotte lucia
      lucie lynn maaike madelon manon margriet margot margaretha maria marie marieke mariëlle marianne marijke marjan marjolein marleen marloes marlies martine mathilde maud meike merel
      mia michelle miriam mirjam mieke mila monique myriam nadia naomi nathalie natasja nele nicole nina noor noa nora olga olivia paula petra pauline patricia
      rachel rachida ria rita rosa roos ruth rukiye sabine samira sandra sanne sara sarah saskia selin selma silke silvia sofie sofia sonja sophie stefanie suzanne suzan svetlana
      sylvia tamar tamara tanja tatiana tessa thea tine tineke truus ursula vera veerle vesna victoria wendy wietske wilhelmina wilma yasmina yvonne ylva zoë zuhal ayumi
      angelina annette birgit britt cecile cécile chantal chloé dewi eugenie francisca gabriela gita ghislaine hafida hatice jet jette kamala karima khadija latifa malika meryem mirella
      naima noortje quinty renate renske rosalie samantha shirin sigrid soraya sunita ulrike valérie zeynep ursula christine giorgia sanna mette theresa liz
      adriana adrienne agata aaltje aaltine afke aïcha aïsha akke aleksandra alexandra alexia alida aline alja aly amal amélie amira amina anabel
      anaïs andrea aneta anita anja anke ankie anniek annet anneloes annemiek annemie anne-marie anne-sophie annick annie annika annouk anouk antje
      antoinette antonia arlette asma aurélie aya aylin ayla aziza babette beatrice bep bernadette bertha beth betty bianca birgül brechje brenda
      brigitte britta bouchra cansu caro carine carlijn carlien carina carmela cato catelijne cecilia celeste celine céline chaimae charlotta
      chantalle charifa chiara ciska claire clara-maria claire-marie coby colette corrie cornelia corry cristina daisy danielle daniëlle danique
      dagmar daria deborah delphine denise desi désirée diane dieke dilan dieuwke dieuwertje dineke dirkje dora doortje dorine dorothea dorothée ebru
      edith eefje elena eleni elien eliane elif elina ellie elodie els-marie elsbeth elske elvira emilia emilie emily emmy erica erika esmee esmée
      esra eugénie evelina evelyne evie evy fabienne fadma fadila faiza fanny farah fatiha fatna feline femmy fenna ferah fien fieke fiona fleurtje
      florence floortje francine franciska frauke freya frederike froukje gabriëlle gea geeske gemma gerdien gerdine gerry gerty gezina gina ginette
      gisèle godelieve gonnie grietje gunilla gülay gülşen gwendolyn hadewych hafsa halima hannie hanny harmke hava hedy heidi heike helen hella
      hendrika hendrikje henny henriette henrietta hermien herma hester hiske hilda hilal hillegonda houda huguette iefke ikram ilona ilonka imane
      imke ina inci ineke ingeborg inès inez ingelise isa ismay isolde ivana ivanka ivonne jacoba jacqueline jamila jana jane janet janna jannetje
      jannie jannigje jantje jantine janny jasmijn jasmine jeannette jelena jelka jenneke jennifer jenny jikke jo-ann joan joanna jocelyne johanne
      jolien jolijn jolanthe jop joosje josephine josette josje jozefien jozien judit julie-anne juliana justine kaatje kaja karlijn karine kathelijne
      kathy katinka katlijn kaya keetje kelly kiki kimberly kirsty klaartje klaasje kristel kristin kristina lara larissa laurence laure laurien
      lauren leentje leida lenie lene lenneke leni leonie leontien liana lia lian liane lidewij lidia lidy liesje lieke lieselot lieselotte lidwien
      lijntje lilian liliane lily lina linde lindsey lisanne lisbeth livia lize lizzy loïs lonneke lore loredana loretta lotje louisa louise lucille
      lucienne luna lut lutgart lydia lyanne machteld madeleine madelief magda magdalena maike maja malou manal manuela mara marga margaux margreet
      margareta marian mariam mariana marie-claire marie-josé marie-louise mariet mariëtte marilou marina marinka marion mariska marita marja marlou
      marlène marte marthe martha martina marwa maryam maureen maartje meltem mei-ling melanie melissa merve micheline mienke mieneke mies mijntje
      milena milou mina mineke minke mira mirte mirthe mona moniek muriel myra myrthe myrte naïma nadine nadja najat najib nancy nanda nanette natalia
      natalja natasha natascha nawal neeltje nelleke nelly nermin neslihan nesrin nienke nihal nikki nilüfer noraly noemi noëlle nour nursel odette
      odile ot özlem özge pascale paulien paulina petronella phaedra pien pleun priscilla puck quirine rabia radka rana ranjana rashida rebecca reina
      rineke regina reinhilde renée renata resi reyhan rianne riet rieneke rieke rike rixt roelie roelien ronja rosanne rosita rosalinde rosemarie
      roxane roxanne ruba rukia ruthy saar saartje sabrina sadet safia sally saloua salwa samia sanneke sareh sascha semra sevda sevgi shana shanna
      sharon sheila sietske sibel siham siegrid simone siska sien sjaan sjoukje solange souad soumaya stella steffie stéphanie susan susanna susanne
      suus suze suzanna svenja sylviane sylvie sytske talia tannie tatjana tanya tea tess thera therese thérèse thirza tilly tirza titia tjitske toos
      touria toria trees treesje trijntje trix truida truusje trui tugba tülay valentina valeria vanessa vanja veronica veronique véronique vicky
      vivian vivianne violet viviane wanda wiesje wieke wies wilhelmien willeke willemien willemijn willemina wilna wiljan winnie wivina xandra xenia
      yael yara yasemin yasmin yente yentl ymkje yoka yolanda yolande yvette zahra zainab zara zehra zineb zita zohra zofia zuzana agnieszka
      anna-maria beata bożena danuta dorota edyta ewa grażyna halina iwona jadwiga jolanta justyna kasia katarzyna krystyna małgorzata monika teresa
      urszula wiesława wiktoria alina anastasiia halyna iryna julija khrystyna larysa ljoedmyla ljudmila lyudmyla mariia mariya nadiia natalija
      nataliya oksana olena oleksandra olha polina sofiia solomiya svitlana tamila tetiana tetyana valentyna valeriia veronika viktoriia yana yevhenia
      yulia anastasia ekaterina galina inna irina ksenia larisa ljoebov ludmila margarita nadezjda raisa zinaida abena adjoa adwoa afia akua ama efua
      esi fatou aminata aïssatou mariama ngozi chioma adaeze nneka funmi folake yetunde zanele nomsa thandeka lindiwe anjali deepa indira kavita
      lakshmi meena neha nirmala padma priya radha rekha sarita shanti sita uma usha mei xiu ling yan li-na hua sakura keiko yoko yumi
    `),
  },
};
