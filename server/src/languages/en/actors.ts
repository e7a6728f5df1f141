/** English nouns for persons and organisations, pronouns, titles and given names. Source: own lists from reading newspapers; licence MIT. */
import type { ActorData } from '../actorData';
import { lexicon } from './lexicon';
import { words } from '../wordLists';

const office = words(`
  minister premier president vice-president chancellor secretary mayor councillor councilor councilmember alderman commissioner governor senator
  congressman congresswoman representative lawmaker legislator mp mep msp td ambassador diplomat envoy leader deputy chair chairperson
  chairman chairwoman spokesperson spokesman spokeswoman politician candidate treasurer secretary-general official
  negotiator ombudsman rapporteur king queen prince princess pope cardinal archbishop bishop vicar priest pastor reverend imam rabbi
  attorney-general whip speaker head aide delegate clerk registrar administrator coordinator taoiseach tánaiste chief
`);
const work = words(`
  director ceo cfo executive boss manager owner founder co-founder entrepreneur investor analyst economist banker trader broker
  employer employee worker colleague counterpart adviser advisor consultant expert specialist researcher professor lecturer teacher
  headteacher principal student pupil scientist historian archaeologist biologist ecologist virologist epidemiologist sociologist
  psychologist psychiatrist physicist chemist mathematician geologist seismologist volcanologist meteorologist forecaster astronomer astronaut
  engineer technician mechanic architect planner lawyer barrister solicitor attorney prosecutor counsel notary judge justice magistrate coroner
  doctor physician surgeon gp paediatrician pediatrician cardiologist radiologist dentist nurse pharmacist therapist paramedic carer caregiver vet
  officer detective sergeant inspector constable sheriff superintendent commander general colonel captain major lieutenant soldier
  veteran pilot skipper sailor driver conductor farmer grower fisherman fisherwoman hunter ranger gardener beekeeper baker butcher chef cook landlord landlady
  shopkeeper retailer seller dealer builder carpenter painter plumber electrician welder janitor guard cleaner courier postman volunteer
  organiser organizer campaigner activist editor journalist reporter correspondent columnist presenter broadcaster photographer writer
  author novelist poet publisher translator artist sculptor designer curator conservator filmmaker actor actress producer
  composer singer musician pianist violinist guitarist drummer rapper dancer choreographer comedian librarian archivist guide accountant auditor
  bookkeeper critic reviewer pollster demographer statistician programmer developer hacker influencer unionist missionary controller operator foreman forewoman
  trustee warden caretaker contractor consultant negotiator assistant postgraduate graduate fellow
`);
const sport = words(`
  coach trainer player skipper striker forward midfielder winger defender goalkeeper keeper substitute scorer referee umpire linesman rider
  cyclist sprinter swimmer athlete runner jumper thrower gymnast boxer fencer rower golfer jockey racer skier snowboarder winner loser
  champion finalist favourite favorite teammate team-mate opponent batter batsman bowler pitcher quarterback fly-half prop compatriot veteran teenager
`);
const person = words(`
  man boy father dad grandfather son brother uncle nephew husband widower victim suspect defendant witness bystander onlooker resident
  neighbour neighbor villager visitor spectator supporter fan customer commuter tourist traveller traveler passenger patient client tenant
  relative partner child teenager toddler baby pensioner retiree refugee migrant asylum-seeker protester protestor demonstrator participant
  voter believer claimant plaintiff caller friend flatmate roommate classmate reader viewer listener user predecessor successor rival
  competitor fraudster thief robber burglar accused convict murderer gunman attacker shooter killer prisoner inmate detainee criminal insider source parent grandparent grandchild citizen person
  member motorist pedestrian hostage survivor donor heir veteran newcomer
`);

/** Trades, sports and stations of life that no other list has. */
const morePersons = words(`
  blacksmith stonemason thatcher glazier upholsterer seamstress tailor cobbler shoemaker dressmaker cheesemaker
  winemaker watchmaker hairdresser barber bartender barmaid waiter sommelier distiller fishmonger greengrocer grocer
  newsagent stallholder publican hotelier restaurateur bookbinder printer typesetter cartoonist illustrator animator
  decorator weaver roofer scaffolder stevedore labourer laborer farmhand bassist cellist harpist organist
  flautist trumpeter saxophonist keyboardist percussionist choirmaster bandmate bandmember lyricist soprano mezzo
  tenor baritone ballerina playwright dramatist essayist biographer memoirist diarist linguist pundit commentator
  podcaster blogger youtuber streamer newscaster compère emcee weathergirl documentarian cinematographer puppeteer
  magician clown acrobat juggler busker impressionist whistleblower whistle-blower informant passer-by householder
  leaseholder lodger housemate cellmate shepherd crofter rancher cowboy forester lumberjack trucker cabbie
  stationmaster steward stewardess flight-attendant aviator deckhand firefighter trooper marshal bailiff gaoler
  jailer turnkey juror litigant respondent appellant petitioner complainant heiress fiancé fiancée groom newlywed
  newborn twin stepson godson cousin grandma grandad grandpa granny octogenarian septuagenarian nonagenarian
  centenarian youngster youth schoolboy schoolgirl headmaster headmistress dean provost rector tutor mentor postdoc
  sophomore alumna alumnus valedictorian dropout scholar theorist botanist zoologist entomologist ornithologist
  anthropologist criminologist philosopher theologian ethicist cartographer geographer surveyor hydrologist
  glaciologist climatologist oceanographer palaeontologist paleontologist neurologist oncologist immunologist
  toxicologist pathologist pharmacologist geneticist cosmologist cryptographer technologist inventor naturalist
  conservationist environmentalist egyptologist midwife matron radiographer anaesthetist anesthesiologist counsellor
  counselor obstetrician dermatologist optician optometrist osteopath dietitian nutritionist undertaker mortician
  gravedigger sexton verger deacon curate chaplain monk friar abbot muezzin pilgrim preacher evangelist cleric
  parishioner seminarian linebacker halfback fullback full-back centre-back wing-back left-back right-back scrum-half
  flanker shortstop catcher outfielder pinch-hitter cricketer footballer hurdler marathoner speed-skater skater
  sculler mountaineer climber weightlifter wrestler judoka debutant rookie all-rounder playmaker title-holder
  titleholder medallist medalist gold-medallist runner-up pacemaker trainee apprentice intern incumbent challenger
  nominee contender backbencher frontbencher baroness baron duke earl countess viscount marquess monarch emperor
  sultan emir sheikh ayatollah patriarch lobbyist strategist staffer mediator arbitrator warlord militant insurgent
  guerrilla fugitive deserter conscript reservist sniper assassin bomber hijacker smuggler trafficker kidnapper
  arsonist vandal hooligan looter squatter scammer stalker abuser offender swindler forger double-agent dissident
  tycoon magnate billionaire millionaire mogul financier shareholder stockholder stakeholder bursar paralegal
  conveyancer realtor letting-agent estate-agent auctioneer valuer assessor actuary cashier receptionist typist
  bookmaker gambler punter croupier bouncer porter locksmith chimney-sweep letter-carrier paperboy islander
  highlander biker hiker rambler camper holidaymaker backpacker sightseer stowaway castaway evacuee returnee expat
  expatriate settler taxpayer ratepayer jobseeker homemaker housewife guardian babysitter childminder nanny au-pair
  birdwatcher birder poacher collector enthusiast hobbyist philanthropist patron sponsor fundraiser convenor convener
`);
/** Bodies that are a place as well: "the hotel" is not whichever body was named last. */
const houses = words(`
  mosque synagogue gallery zoo distillery bakery restaurant cafe café pub hotel vineyard shipyard pharmacy drugstore
  bookshop bookstore department-store eatery conservatory conservatoire seminary infirmary care-home nursing-home
  hospice
`);
const moreBodies = words(`
  grocer broadsheet brokerage shipping-line rail-operator ferry-operator constabulary franchise nonprofit non-profit
  cooperative co-operative co-op multinational consortium syndicate cartel kindergarten polytechnic sixth-form
  fire-brigade coastguard legislature directorate quango troupe ensemble quartet
`);

/** Forms of address that shorten a noun. */
const shortened = {
  prof: 'professor',
  'prof.': 'professor',
  'sen.': 'senator',
  'rep.': 'representative',
  'gov.': 'governor',
  rev: 'reverend',
  'rev.': 'reverend',
  'sgt.': 'sergeant',
  sgt: 'sergeant',
  'lt.': 'lieutenant',
  lt: 'lieutenant',
  'capt.': 'captain',
  capt: 'captain',
  'gen.': 'general',
  'col.': 'colonel',
  'det.': 'detective',
  cllr: 'councillor',
  'cllr.': 'councillor',
};

export const actors: ActorData = {
  determiners: {
    definite: lexicon('definite'),
    indefinite: lexicon('indefinite'),
    demonstrative: lexicon('demonstrative'),
    possessive: {
      his: 'male',
      her: 'female',
      their: 'any',
      its: 'any',
      my: 'any',
      our: 'any',
      your: 'any',
      whose: 'any',
    },
  },
  persons: {
    any: [...office, ...work, ...sport, ...person, ...morePersons],
    male: words(
      'fiancé groom schoolboy headmaster grandad grandpa stepson godson baron duke earl viscount marquess monk friar abbot man boy father dad grandfather son brother uncle nephew husband widower chairman spokesman congressman king prince pope fisherman postman linesman batsman gunman foreman landlord alderman stepfather gentleman grandson bridegroom',
    ),
    female: words(
      'seamstress barmaid stewardess heiress fiancée schoolgirl headmistress weathergirl ballerina grandma granny matron baroness countess viscountess duchess alumna midwife housewife woman girl mother mum mom grandmother daughter sister aunt niece wife widow chairwoman spokeswoman congresswoman councilwoman queen princess actress landlady fisherwoman forewoman stepmother lady granddaughter bride policewoman businesswoman nun abbess duchess waitress',
    ),
  },
  organisations: [
    ...houses,
    ...moreBodies,
    ...words(`
    company firm corporation retailer manufacturer maker bank lender insurer publisher chain supermarket airline carrier operator utility supplier
    startup start-up brewer brewery developer builder shipbuilder automaker carmaker drugmaker chipmaker conglomerate consultancy
    newspaper paper daily weekly magazine agency broadcaster station network website outlet tabloid
    club team side squad association federation league union party group faction opposition coalition cabinet government
    council authority province county ministry department board committee commission senate parliament congress assembly
    charity organisation organization foundation trust society institute university college school academy faculty laboratory lab thinktank think-tank
    hospital clinic museum library theatre theater orchestra festival church diocese police court tribunal prosecution army military navy force
    regulator watchdog inspectorate service bureau fund office embassy delegation cabinet alliance bloc militia movement pact airport port
    landlord contractor owner organiser organizer subsidiary parent giant unit body campaign coalition secretariat
  `),
  ],
  classes: {
    general: words('man woman boy girl person teenager pensioner lady gentleman'),
    coach: words('coach trainer manager'),
    referee: words('referee umpire linesman'),
    athlete: sport.filter((noun) => !/coach|train|referee|umpire|linesman|veteran/.test(noun)),
    suspect: words(
      'suspect defendant attacker gunman killer shooter criminal prisoner inmate detainee fraudster thief robber burglar accused convict murderer',
    ),
    victim: words('victim survivor'),
    chief: words('boss executive director ceo manager owner founder co-founder entrepreneur'),
    law: words('lawyer attorney barrister solicitor counsel'),
    prosecutor: words('prosecutor attorney'),
    judge: words('judge justice magistrate coroner'),
    research: words(
      'researcher professor scientist historian archaeologist biologist ecologist virologist epidemiologist sociologist psychologist physicist chemist geologist seismologist economist academic lecturer expert specialist botanist zoologist entomologist ornithologist anthropologist criminologist philosopher theologian linguist geographer hydrologist glaciologist climatologist oceanographer palaeontologist paleontologist neurologist oncologist immunologist toxicologist pathologist geneticist cosmologist scholar',
    ),
    medical: words('doctor physician surgeon gp cardiologist radiologist consultant'),
    farm: words('farmer grower'),
    art: words(
      'writer author novelist poet artist sculptor painter director filmmaker actor actress singer musician composer conductor pianist violinist performer bassist cellist harpist organist trumpeter saxophonist percussionist drummer guitarist lyricist soprano tenor baritone playwright dramatist essayist biographer illustrator animator cartoonist',
    ),
    media: words('journalist reporter editor correspondent columnist presenter broadcaster'),
    government: words('minister secretary'),
    head: words('president'),
    premier: words('premier minister chancellor taoiseach'),
    mayor: words('mayor'),
    member: words(
      'mp msp td senator congressman congresswoman lawmaker legislator councillor politician representative',
    ),
    spokes: words('spokesperson spokesman spokeswoman'),
    organisation: ['organisation', 'organization'],
    loose: words('group team body unit force side party service movement campaign agency panel board'),
    company: words(
      'brokerage multinational company firm corporation retailer manufacturer maker bank lender insurer chain supermarket airline carrier operator utility supplier startup brewer developer builder shipbuilder automaker carmaker drugmaker chipmaker group conglomerate',
    ),
    club: words('club team side'),
    union: words('union'),
    newspaper: words('newspaper paper daily weekly magazine'),
    broadcaster: words('broadcaster station network'),
    party: words('party'),
    university: words('university college institution'),
    hospital: words('hospital clinic'),
    museum: words('museum'),
    alliance: words('alliance bloc pact'),
    association: words('charity organisation organization foundation society association campaign'),
    watchdog: words('regulator watchdog authority'),
    council: words('council authority'),
  },
  offices: [
    ...office,
    ...words(
      'judge justice magistrate coroner prosecutor lawyer attorney barrister solicitor counsel notary doctor physician surgeon officer detective inspector constable sheriff superintendent commander director driver conductor pilot referee umpire coach manager witness bystander gunman attacker shooter customer owner landlord principal editor source colleague expert specialist court',
    ),
  ],
  anyOrganisation: words('organisation organization company group firm charity institution agency body'),
  neuterArticles: [],
  memberOf:
    '(Democrat|Republican|Conservative|Tory|Labourite|Liberal|Socialist|Communist|Nationalist|Unionist)',
  bodyParts: ['head'],
  positions: {
    goalkeeper: 'keeper',
    keeper: 'keeper',
    defender: 'defender',
    'full-back': 'defender',
    'centre-back': 'defender',
    midfielder: 'midfielder',
    winger: 'winger',
    striker: 'striker',
    forward: 'striker',
  },
  formerly: ['ex', 'former'],
  peers: ['counterpart', 'colleague'],
  clients: ['client'],
  namingVerbs: ['named', 'called'],
  copulas: ['is', 'was', 'became', 'becomes', 'remains'],
  standing: [
    ...houses,
    ...words(
      'police army navy military force government cabinet parliament congress senate court tribunal prosecution opposition coalition board newspaper paper website school church hospital airport port body unit parent owner state daily',
    ),
  ],
  impersonal: words(
    'is was be been being seems seemed appears appeared emerged turned turns happened happens rained rains snowed takes took taken remains remained follows followed comes came come became becomes depends depended matters mattered looks looked feels felt gets got goes went means meant makes made sounds helps helped hurts costs cost started begins began',
  ),
  mouthpieces: ['office', 'cabinet', 'camp'],
  originEndings: ['er', 'an', 'ian', 'ese'],
  conjunctions: ['and'],
  relational: words(
    'colleague counterpart teammate team-mate opponent rival competitor friend partner successor predecessor compatriot neighbour neighbor father mother son daughter brother sister husband wife uncle aunt',
  ),
  kin: [
    [words('father mother dad mum mom parent'), words('son daughter child')],
    [words('husband wife spouse partner')],
    [words('brother sister sibling')],
    [words('grandfather grandmother'), words('grandson granddaughter grandchild')],
    [words('uncle aunt'), words('nephew niece')],
    [words('mentor'), words('pupil protégé')],
    [words('boyfriend girlfriend')],
  ],
  places: words('country city town village province island region state nation county borough'),
  groups: words(
    'people parents members lawmakers politicians critics unions family couple duo pair jury public crowd mps meps msps children officials prosecutors analysts researchers scientists experts campaigners residents police neighbours neighbors men women staff',
  ),
  plurals: [
    ['ies', 'y'],
    ['ches', 'ch'],
    ['sses', 'ss'],
    ['women', 'woman'],
    ['men', 'man'],
    ['s', ''],
  ],
  roleEndings: words(
    'er or ist man woman person ian eer ant ent ess yst keeper leader maker holder worker officer manager director chief',
  ),
  compounds: true,
  compoundEndings: ['man', 'woman', 'person'],
  nounChains: true,
  attaching: lexicon('attaching'),
  attachingBeforeName: lexicon('attachingName'),
  prepositions: lexicon('preposition'),
  functionWords: [
    ...lexicon(
      'coordinator',
      'phraseCoordinator',
      'governor',
      'personRelative',
      'openQuestion',
      'questionWord',
      'auxiliary',
      'perfect',
      'singularVerb',
      'pluralVerb',
      'subject',
      'weekday',
    ),
    ...words(`
    so that if because although though while whenever whereas i you we him them me us there here now also
    still not too even just then however later earlier being shall said told tells added adds warned warns
    called calls asked asks wrote writes insisted argued claimed denied confirmed announced declined described
    went goes came comes made makes took takes gave gives got gets put puts saw sees knew knows thought thinks
    felt feels became becomes kept keeps left leaves lost loses won wins met meets spoke speaks stood stands
    began begins seemed seems remained remains expected expects hoped hopes wanted wants accused
    promised pledged today yesterday tomorrow according accordingly both each every all no none any some 
    another most many few several much testified recalled vowed urged estimated believed conceded admitted
    complained joked replied responded retorted noted stressed
  `),
  ],
  askingVerbs: words('asked asks ask pressed questioned'),
  sayingVerbs: words(`
    said says say told tells added adds warned warns asked asks wrote writes insisted insists argued argues claimed claims denied denies
    confirmed confirms announced announces declared declares stated states explained explains admitted admits conceded concedes acknowledged
    complained complains joked jokes quipped replied replies responded responds retorted noted notes stressed stresses recalled recalls
    vowed vows urged urges estimated estimates believed believes testified predicted predicts suggested suggests promised promises pledged
    called calls described describes thinks thought reckons hopes hoped fears feared alleged alleges recounted laughed laughs sighed shouted tweeted posted
    remarked observed maintained contended countered concluded continued reported reports revealed reveals accused demanded shot
  `),
  sourceWords: ['to'],
  subordinators: lexicon('clauseOpener'),
  singularVerbs: lexicon('singularVerb'),
  pluralVerbs: lexicon('pluralVerb'),
  adjectives: words(
    'former then acting deputy assistant vice senior chief general executive interim local outgoing incoming new old honorary associate regional national foreign prime federal principal lead head retired late shadow junior financial commercial technical artistic medical political trade financial public private own elder younger',
  ),
  age: '(?:\\d+|[\\p{L}-]+)-year-old',
  pronouns: [
    { word: 'he', gender: 'male', case: 'subject' },
    { word: 'him', gender: 'male', case: 'object' },
    { word: 'she', gender: 'female', case: 'subject' },
    { word: 'her', gender: 'female', case: 'object', orDeterminer: true },
    { word: 'his', gender: 'male', case: 'possessive' },
    { word: 'it', gender: 'neuter', case: 'either' },
    { word: 'its', gender: 'neuter', case: 'possessive' },
  ],
  titles: {
    mr: 'male',
    'mr.': 'male',
    sir: 'male',
    lord: 'male',
    mrs: 'female',
    'mrs.': 'female',
    ms: 'female',
    'ms.': 'female',
    miss: 'female',
    lady: 'female',
    dame: 'female',
    dr: 'any',
    'dr.': 'any',
    ...Object.fromEntries(Object.keys(shortened).map((title) => [title, 'any'] as const)),
    professor: 'any',
    king: 'male',
    queen: 'female',
    prince: 'male',
    princess: 'female',
    pope: 'male',
  },
  titleNouns: shortened,
  particles: lexicon('nameParticle', 'surnameParticle'),
  organisationWords: words(
    'fc afc sc ag gmbh se inc inc. ltd ltd. plc sa co co. corp corp. llc llp group holdings holding company corporation limited partners the club trust party',
  ),
  placeWords: words(
    'library street road park stadium station church hospital school square bridge centre center shaft mine house city county town village river valley',
  ),
  insideNames: words('en van and of de &'),
  linkingWords: words('of for the and in on at & to de des du'),
  genitives: [],
  givenNameEndings: { male: [], female: ['a', 'ette', 'elle', 'lyn'] },
  relatives: lexicon('personRelative'),
  editorial: ['ed', 'ed.'],
  givenNames: {
    male: words(`
      james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony antony mark donald steven paul andrew joshua kenneth kevin
      brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
      raymond patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold harlan jeremy ethan carl keith roger gerald lawrence terry sean
      christian albert joe willie ralph roy eugene russell louis philip phillip johnny bobby vincent martin ray dale wayne graham gavin lewis ian colin neil simon stuart alan
      desmond angus marius themba viktor victor idris warren shayne cathal anselm tunde farhan ramakant oluwaseun zbigniew fergus ewan hamish callum rory liam connor declan
      brendan oliver harry leo oscar hugo felix max mohammed muhammad ahmed ali omar ibrahim hassan rahul amit raj sanjay vikram arjun wei hiroshi kenji pierre jean jacques
      hans karl klaus juan carlos luis miguel pedro jorge diego pavel ivan vladimir dmitri sergei bernd gurpreet dean brad chad craig darren geoff glenn grant howard hugh
      jerome jim joel josh julian ken lance leonard luke malcolm marcus mehmet mike nigel norman owen pete phil rick rob rod ross roland sid stan ted tim tom tony trevor barack joe kwame kofi
      bartholomew dean shane iain alastair angus barry bernard bryan byron cameron cecil clarence clifford clive conor cormac curtis damian damien darius darnell derek derrick dominic donovan duncan dwayne dylan eamon edgar edmund elijah elliott emmanuel enrique ernest esteban ezra farid fernando finlay floyd francis fraser gabriel gareth gavin gene geoffrey gerard gilbert giles gordon gus guy hank harvey hector herbert herman horace ian irving isaac isaiah ivor jamal jared jasper javier jay jermaine jonah kareem karim kieran kirk kurt lamar lars leo leon leroy lester lionel lloyd lorenzo lucas luther mario marlon marvin matt maurice mitchell mohamed moses mustafa nasser nathaniel ned neville nick nicolas nikolai noah noel omari orlando otis patrice percy perry piers quentin quincy rafael ralf ramon randall randy reggie reginald rene rex ricardo ricky roberto rodney roman ronnie rudolph rupert sebastian seth shaun sheldon silas spencer stefan stewart terrell terrence thaddeus theo theodore toby todd travis trent tyrone vernon vijay vitaly wallace warren wesley wilfred winston xavier yusuf zane lars-erik owen piers terrell
      abdul abel abner ainsley alec alf alfie alfred allan alton alvin ambrose anand andre angelo anil archie armando arnav arnold arron art asa asher
      ashok barnaby barney basil beau benedict benny bertie billy blake boyd bradley brent brett brock bruce bruno bud burt caleb calvin carlton
      carter chandler chase chester clark claude clay clayton clement clint clyde cody colton corey cory curt cyril dan dane darrell
      darryl dave davis deepak del delroy denny denzel dermot des dev dewey dick dilip dirk don donnie donny doug drew dudley dwight earl earnest ed
      eddie edwin elias eli elliot elmer elton elvis elwood emil emmett emory enoch erik ernie errol eustace evan everett farouk fergal finn fintan
      ford forrest franklin fred freddie frederick garrett garth gaurav gerry gino giuseppe glen godfrey gopal grady greg griffin gwyn hal
      hamid hari harlow harrison hayden heath henri hiram homer hubert hughie hunter hussein imran ira irvin ishaan jabari jake jarrod jarvis
      jed jeff jeremiah jethro jimmie jimmy jody joey johan jon jonas jonny josef josiah juan-carlos jude judd junior kai kaveh keir kelvin kendrick
      kent kerr kev khalid kris kunal lachlan lamont lanny lech len lenny leopold les levi lex lincoln lochlan lonnie lorne lou lucian ludwig lyle
      mack magnus mal mansoor manuel marc marcel marco marshall marty mason mathew matteo mehdi mick micky miles miller milo milton mitch mohan monty
      mort murray nat nate navin nelson nev nils norm obed olaf ollie oran orville oswald otto ozzie paddy pascal paulo percival pierce prakash
      preston rafe rajesh raleigh ram ramesh ramiro rashid raul ravi reece reed reg reid reuben rhett rhodri rhys richie robbie rocco rocky roddy
      rohan rolf ron roscoe rowan rudy rufus ruben rusty salman salvador sampson sandeep sandy sanjeev saul scot senan shamus sheamus shem sherman
      shyam sidney simeon sinan sol solomon stanley stavros stefano steph stevie stu sunil suresh sven syd tariq tate tel thad thurston timmy
      tobias tod tommy tomás truman tucker tyrell ulysses uri val van vasily vaughn vern vic vince vinny virgil wade waleed wally walt warwick wendell
      wes wilbur wilf will willard willem willis wilson winfred wolfgang woody wyatt xander yasser yorick younis yves zac zach zack zeke ziggy donal
      eoghan eoin fearghal lorcan malachy micheál odhran oisín padraig pádraig páraic ruairí seamus séamus seán tadhg tiarnan
    `),
    female: words(`
      mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret kimberly emily donna michelle carol amanda melissa
      deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine debra rachel carolyn janet
      maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha gloria teresa
      ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
      charlotte marie kayla alexis lori maureen paula pauline georgina yolanda constance ingrid lakshmi mireille blessing ananya sunita pooja nomvula róisín fionnuala siobhan aoife
      niamh ciara orla elspeth morag fiona catriona isla moira stacey tracey tracy kajsa priya fatima aisha zainab leila mei yuki akiko sofia elena olga natasha svetlana ursula claire
      clare chloe lucy molly daisy ruby poppy jane jill joanna kate kathy kerry kirsty lorna louise lynn mandy marion nadia nina norma rosa rose rosie sally sheila sue susie sylvia
      tanya tina valerie vera wendy yvonne zoe amina amara chioma ngozi thandi thandiwe zanele gwen gwendolyn bethan carys ffion nia rhiannon eilidh imogen harriet henrietta penelope philippa saoirse makena doina kateryna adele agatha agnes alexandra alison allison alma amelia anastasia angelica angie anita annabel annette antonia april arlene astrid audrey aurora ava beatrice becky bella bernadette bernice beth bethany bianca bonnie bridget bridie britney camilla candice carla carmen caroline cassandra cecilia celeste celia charlene cheryl claudia colleen connie constance cordelia courtney crystal cynthia daphne darlene dawn deirdre delia della dolores dora dorothy eileen elaine eleanor elisa ella ellen eloise elsa elsie erica erin estelle esther ethel eunice eva faith fay felicity flora florence frieda gabriella gail geraldine gertrude gina ginger gladys glenda greta guadalupe hazel helena hilary hilda holly hope ida imelda ines irene iris irma isabel isabella ivy jackie jacqueline jade jasmine jeanette jennie jenny josephine joy juanita juliana juliet june karin kate katharine kay keisha kendra kimberley kristen kristin lara latoya leah leanne leona lillian lily lindsay lorraine lucille lydia lynda lynne mabel maggie maisie marcia margot marguerite marian marianne marjorie martina matilda maxine may meera meg melanie melinda mercedes meredith mildred millie miranda miriam molly monica muriel myra nadine nell nora octavia olive paige patsy patty pearl peggy petra phoebe phyllis portia rachael ramona rashida regina renee rhoda rhonda rita roberta rosalind rosemary roxanne rukhsana sabrina sadie sasha saskia selina shannon shauna shelley sherry sonia stella susanna suzanne tamara tamsin tara tasha teresa tessa thelma theodora toni trudy una ursula vanessa velma veronica vicky viola vivian wanda whitney wilma winifred yasmin zara zelda
      abby abbie ada addie adela adelaide adeline adrienne aileen aimee alana alba alberta aleksandra alejandra alessandra alexa alicia aline alina
      alisha allie allyson althea alyssa amaya amelie ana anabel andie aneta angeline anika anja anneliese annie annika anthea anya aoibheann aoibhinn
      arabella ariana ariel arya ashleigh ashlyn asma athena aurelia autumn avril ayesha aylin azalea babs barb bea becca belinda belle benita bertha
      bess bessie betsy bettina bev beyonce billie birgit blanche blythe bo bonita branwen brenna briana briony bronagh bronte bronwen bronwyn brooke
      bryony caitlin caitríona callie cara caren carina carissa carly carlotta carmel carole carrie cass cassidy cate catherine cathleen cathy cecily
      ceri chandra chantal charity charley charmaine chastity chelsea cherie cherish chrissie christa christabel christen christiana christy cindy
      claudette claudine cleo cleopatra clementine coleen colette collette constanza cora coral coretta corinne cosima cressida dahlia daniela danika
      darcy daria davina deanna deb debbie debby dee deidre deena deepa delilah demi desiree devi devon diahann dilys dina dinah dionne dolly
      dominique doreen dorothea dot dottie drusilla dulcie ebony eden edie edna effie eimear elaina eleanora electra elina elise eliza ellie elodie
      elva elvira elvina emer emilia emmeline enid erika ernestine esme esmeralda estella ethna etta eugenie eve evelina evie fabiola fanny farah
      farrah fatma fern fidelma fiadh finola flavia fleur florrie fran francesca francine freda freya gabby gabriela gaynor gemma genevieve georgette
      georgia georgiana germaine ghislaine gia gillian gisela giselle gracie grainne gráinne greer gretchen gretel griselda gudrun guinevere
      gwendoline gwyneth halle hallie hana hattie hayley heidi helga hermione hester hetty honor honora hortense ilana iliana ilse ina india indira
      inga inez ione iona irina isadora isha isolde ivana izzy jaclyn jada jan jana janelle janette janey janie janine janis jasmin jaya jayne
      jeanine jemima jemma jen jenna jess jessie jewel jillian joann jocelyn jodie joelle johanna jolene jordana josefina josie judi juno justine
      kaitlin kaitlyn kamala kara karina karla kasey katarina katerina katharina katie katrina katy kaye kayleigh kaylee keira kellie kelsey kiara
      kiera kira kitty komal krista kristie kristina kristy krystal kyra lacey laila lana laurel laurie lavinia lea leanna leela lena lenora
      leonora leticia lettie lexi liana libby lilah liliana lilith lillie lindsey linnea lisette liv livia liz liza lizzie lois lola lora loretta
      lottie louisa luana lucia lucie lucinda lulu luna lynette mackenzie maddie maddy madeleine madeline mae maeve magda magdalena máire mairead
      maleah mallory malia mamie mara marcela marcella margarita margery marguerita mari mariam mariana marietta marilla marina marisa marisol marissa
      marjory marla marlene marsha marta marva maryam maryanne mattie maud maude maura mavis maya mayra mckenna meena meghan mel melba mercy merle
      merry mia micaela michaela mila milena mimi mina mindy minerva minnie mira misty mitzi moya myrna myrtle nabila naomi natalia nelly neve nichola
      nicola nicolette nikita nikki nimra noelle nola nona noreen nuala oksana olwen oona opal ophelia orlaith ottilie padma paloma pam pandora pansy
      paola parvati patience patti paulette peg penny perpetua petula phillipa pippa polly poonam prisca priscilla prudence queenie quinn rae raquel
      reba rebekah rena renata reva rhea rhian rhona robyn rochelle roisin rona ronja rosalie rosalyn rosanna roseanne rosetta roslyn rowena roxana
      rubina ruthie sabina saffron sal samara sana sandi sapna sarina savannah scarlett selena selma senga serena shana shania shanice shanti sharlene
      sharmila shawna shayla sheena shelby shelly sheree sherri shirin shona shreya sian sídhe sienna sigrid silvia simone sinead sinéad siobhán sky
      sofie sondra sorcha stacie stacy starla steffi stephany sukie summer sunniva susannah suzanna suzette suzi suzy sybil sylvie tabitha tallulah
      tammy tania tansy tatiana tayla tegan terri tess tessie thea thomasina thora tia tiffany tilda tilly tonya tori trina trinity trish trisha
      trixie tyra ulrika unity usha valentina vanya veda velvet venetia venus verity verna vicki vida vilma violet vivien vivienne wilhelmina willa
      willow win winnie winona xanthe xenia yana yara yasmina yolande yvette zadie zahra zaina zena zina zinnia zita zoey zola zuleika abena akua ama
      adaeze amaka chinwe folake funmi nneka yetunde aaliyah aditi anjali deepika divya kavita lata madhuri meenakshi neha nisha padmini preeti
      priyanka radha rani rekha ritu sangeeta sarita seema shilpa shobha smita swati uma vandana
    `),
  },
};
