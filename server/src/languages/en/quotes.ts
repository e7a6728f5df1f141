/** English reporting verbs and the small words around them. Source: own inventory from reading newspapers; licence MIT. */
import { cueVerbs, type QuoteData } from '../quoteData';
import { phrases, words } from '../wordLists';
import { grammar } from './grammar';
import { lexicon } from './lexicon';

const verbs = cueVerbs(`
say say: says say said ~said saying
say tell: tells tell told ~told telling
say add: adds add added ~added adding
say warn: warns warn warned ~warned warning
say state: states state stated ~stated stating
say argue: argues argue argued ~argued arguing
say claim: claims claim claimed ~claimed claiming
say insist: insists insist insisted ~insisted insisting
say explain: explains explain explained ~explained explaining
say announce: announces announce announced ~announced announcing
say confirm: confirms confirm confirmed ~confirmed confirming
say/denies deny: denies deny denied ~denied denying
say admit: admits admit admitted ~admitted admitting
say concede: concedes concede conceded ~conceded conceding
say acknowledge: acknowledges acknowledge acknowledged ~acknowledged acknowledging
say note: notes note noted ~noted noting
say observe: observes observe observed ~observed observing
say remark: remarks remark remarked ~remarked remarking
say reply: replies reply replied ~replied
say respond: responds respond responded ~responded
say answer: answers answer answered ~answered
say repeat: repeats repeat repeated ~repeated
say stress: stresses stress stressed ~stressed stressing
say emphasise: emphasises emphasise emphasised ~emphasised emphasising
say emphasize: emphasizes emphasize emphasized ~emphasized emphasizing
say testify: testifies testify testified ~testified testifying
say allege: alleges allege alleged ~alleged alleging
say assert: asserts assert asserted ~asserted asserting
say maintain: maintains maintain maintained ~maintained maintaining
say contend: contends contend contended ~contended contending
say suggest: suggests suggest suggested ~suggested suggesting
say predict: predicts predict predicted ~predicted predicting
say/wants promise: promises promise promised ~promised promising
say/wants pledge: pledges pledge pledged ~pledged pledging
say/wants vow: vows vow vowed ~vowed vowing
say declare: declares declare declared ~declared declaring
say report: reports report reported ~reported reporting
say write: writes write wrote ~written writing
say tweet: tweets tweet tweeted ~tweeted tweeting
say post: posts post posted ~posted
say recall: recalls recall recalled ~recalled recalling
say conclude: concludes conclude concluded ~concluded concluding
say continue: continues continue continued ~continued
say disclose: discloses disclose disclosed ~disclosed
say reveal: reveals reveal revealed ~revealed revealing
say complain: complains complain complained ~complained complaining
say point+out: points point pointed pointing
say caution: cautions caution cautioned ~cautioned cautioning
say counter: counters counter countered ~countered
say find: finds found ~found finding
say rule: rules ruled ~ruled
say stipulate: stipulates stipulated stipulating
say boast: boasts boast boasted boasting
say lament: laments lament lamented lamenting
say grumble: grumbles grumbled
say theorise: theorises theorised
say signal: signals signalled signaled signalling
say comment: comments comment commented
say quote: quoted
say/asks plead: pleads pleaded
say attest: attests attested
say reiterate: reiterates reiterate reiterated ~reiterated reiterating
say clarify: clarifies clarify clarified clarifying
say retort: retorts retorted retorting
say interject: interjects interjected
say venture: ventured
say propose: proposes propose proposed
say agree: agrees agree agreed ~agreed agreeing
say estimate: estimates estimate estimated ~estimated estimating
think/nothing/doubts know: know knows knew
say/doubts doubt: doubts doubt doubted doubting
say/doubts question: questions questioned
say/denies dispute: disputes dispute disputed ~disputed disputing
say/denies refute: refutes refute refuted ~refuted
say/denies rebut: rebuts rebutted
say/denies/leaves-open rule+out: rules rule ruled ~ruled ruling
say/leaves-open decline+to say: declines decline declined ~declined
say/leaves-open refuse+to say: refuses refuse refused ~refused
say/leaves-open decline+to confirm: declines decline declined ~declined
say/leaves-open refuse+to confirm: refuses refuse refused ~refused
say read: reads read
say show: shows show showed ~shown
ask/asks ask: asks ask asked ~asked asking
as put: puts put
hear hear: hears heard
think believe: believes believe believed ~believed believing
think think: thinks think thought ~thought
think feel: feels feel felt
think reckon: reckons reckon reckoned ~reckoned
wish/wants hope: hopes hope hoped ~hoped hoping
wish/wants fear: fears fear feared ~feared fearing
wish expect: expects expect expected ~expected
wish/wants demand: demands demand demanded ~demanded demanding
manner laugh: laughs laugh laughed
manner joke: jokes joke joked joking
manner quip: quips quip quipped quipping
manner shout: shouts shout shouted
manner sigh: sighs sigh sighed
manner whisper: whispers whisper whispered
manner smile: smiles smile smiled
manner shrug: shrugs shrug shrugged
manner grin: grins grin grinned
manner cry: cries cry cried
manner yell: yells yell yelled
manner mutter: mutters mutter muttered
manner snap: snaps snap snapped
manner exclaim: exclaims exclaim exclaimed
name call: calls call called ~called calling
name describe: describes describe described ~described describing
name dismiss: dismisses dismiss dismissed ~dismissed dismissing
name accuse: accuses accuse accused ~accused accusing
name condemn: condemns condemn condemned ~condemned condemning
name criticise: criticises criticise criticised ~criticised criticising
name criticize: criticizes criticize criticized ~criticized criticizing
name praise: praises praise praised ~praised praising
name brand: brands brand branded ~branded branding
name label: labels label labelled labeled ~labelled labelling
name denounce: denounces denounce denounced ~denounced
name speak: speaks speak spoke ~spoken
name blame: blames blame blamed ~blamed blaming
name cite: cites cite cited ~cited
name/asks urge: urges urge urged ~urged urging
say affirm: affirms affirm affirmed ~affirmed
say reaffirm: reaffirms reaffirm reaffirmed ~reaffirmed
say indicate: indicates indicate indicated ~indicated indicating
say specify: specifies specify specified ~specified
say share: shares share shared ~shared
say outline: outlines outlined ~outlined
say elaborate: elaborates elaborated
say underline: underlines underline underlined ~underlined
say underscore: underscores underscored ~underscored
say highlight: highlights highlight highlighted ~highlighted
say hint: hints hint hinted ~hinted hinting
say imply: implies imply implied ~implied
say opine: opines opined
say assure: assures assure assured ~assured assuring
say reassure: reassures reassured ~reassured
say inform: informs inform informed ~informed informing
say notify: notifies notify notified ~notified
say remind: reminds remind reminded ~reminded reminding
say relay: relays relayed ~relayed
say recount: recounts recount recounted ~recounted recounting
say relate: relates related
say proclaim: proclaims proclaim proclaimed ~proclaimed
say profess: professes professed
say confess: confesses confess confessed ~confessed confessing
say blog: blogs blogged
say email: emails emailed ~emailed
say text: texts texted ~texted
say advise: advises advise advised ~advised advising
say recommend: recommends recommend recommended ~recommended recommending
say speculate: speculates speculate speculated ~speculated
say hypothesise: hypothesises hypothesised
say hypothesize: hypothesizes hypothesized
say project: projects projected ~projected
say forecast: forecasts forecasted
say calculate: calculates calculated ~calculated
say determine: determines determined ~determined
say decree: decrees decreed ~decreed
say swear: swears swore ~sworn swearing
say bemoan: bemoans bemoaned
say remember: remembers remember remembered
say object: objects objected
say protest: protests protested
say mention: mentions mention mentioned ~mentioned
say detail: details detailed ~detailed
say chime+in: chimes chimed
say weigh+in: weighs weighed
say pronounce: pronounces pronounced ~pronounced
say gripe: gripes griped
say crow: crows crowed
say scold: scolds scolded
say marvel: marvels marvelled marveled
say muse: muses mused
say reason: reasons reasoned
say recite: recites recited
say summarise: summarises summarised
say summarize: summarizes summarized
say counsel: counsels counselled counseled
say/wants threaten: threatens threaten threatened ~threatened threatening
say/wants guarantee: guarantees guarantee guaranteed ~guaranteed guaranteeing
say/asks implore: implores implored
say/asks beg: begs begged
say/asks request: requests requested ~requested
ask/asks inquire: inquires inquired
ask/asks enquire: enquires enquired
ask/asks wonder: wonders wonder wondered wondering
think suspect: suspects suspect suspected ~suspected suspecting
manner scoff: scoffs scoffed
manner huff: huffs huffed
manner fume: fumes fumed
manner gush: gushes gushed
manner snarl: snarls snarled
manner groan: groans groaned
manner thunder: thunders thundered
manner murmur: murmurs murmured
manner bark: barks barked
manner nod: nods nodded
manner shoot+back: shoots shot
manner hit+back: hits hit
manner fire+back: fires fired
manner chip+in: chips chipped
manner chuckle: chuckles chuckled
name characterise: characterises characterise characterised ~characterised
name characterize: characterizes characterize characterized ~characterized
name refer+as: refers refer referred ~referred
name deem: deems deem deemed ~deemed
name dub: dubs dubbed ~dubbed
name tout: touts touted ~touted
name hail: hails hail hailed ~hailed
name slam: slams slam slammed ~slammed
name decry: decries decried ~decried
name deride: derides derided ~derided
name lambast: lambasts lambasted ~lambasted
name mock: mocks mocked ~mocked
name ridicule: ridicules ridiculed ~ridiculed
name laud: lauds lauded ~lauded
name applaud: applauds applauded ~applauded
name welcome: welcomes welcomed ~welcomed
name thank: thanks thanked ~thanked
name apologise: apologises apologise apologised
name apologize: apologizes apologize apologized
`);

const stateVerbs = cueVerbs(`
think be+convinced: is are was were
think be+confident: is are was were
think be+adamant: is are was were
`);

export const quotes: QuoteData = {
  verbs,
  stateVerbs,
  complementisers: lexicon('complementiser'),
  bareComplement: grammar.bareThat,
  verbSecond: grammar.verbSecond,
  commaComplement: false,
  reportingForms: [],
  according: phrases('according to'),
  per: words('per'),
  accordingBehind: [],
  thus: [],
  noSource: words('plan plans law schedule rules tradition custom need'),
  so: [],
  impersonal: phrases('it read | read the statement'),
  hearsay: phrases('it is said'),
  wordsOf: phrases('in the words of | in the view of | in the opinion of | in the eyes of'),
  viewPrepositions: words('in'),
  viewNouns: words('words view opinion eyes estimation telling'),
  replyVerbs: words('is was came comes'),
  replyNouns: words(
    'reply answer response verdict message reaction conclusion advice warning refrain comment question motto',
  ),
  byMouth: [],
  quotedAs: words('quotes quote quoted cites cite cited'),
  asSaid: words('as'),
  asObjects: words('it'),
  ownWords: [],
  prepositions: lexicon('preposition', 'governor'),
  ofPrepositions: lexicon('binding'),
  occasions: words(
    'statement interview email letter speech report message post reply response conference call tears',
  ),
  conjunctions: lexicon('coordinator', 'clauseCoordinator'),
  subordinators: lexicon('adverbialOpener'),
  adverbs: [
    ...lexicon('negation', 'weekday'),
    ...words(
      'also then now later earlier today yesterday tonight again still already just only simply repeatedly previously initially reportedly always once afterwards afterward meanwhile however recently',
    ),
  ],
  determiners: lexicon('article', 'determiner'),
  articles: lexicon('article'),
  relatives: lexicon('relative'),
  perfects: lexicon('have'),
  passives: lexicon('passive'),
  perfectReach: 3,
  doSupport: words('do does did'),
  modals: lexicon('modal'),
  auxiliaries: lexicon('auxiliary'),
  subjectPronouns: lexicon('subject'),
  bodyPronouns: words('it they'),
  pluralPronouns: words('they'),
  focus: words('even also only'),
  anaphors: [],
  conditions: [],
  reasons: words('because unless'),
  aside: words('while although when as after before'),
  thereAdverbs: [],
  elsewhere: [],
  gatherings: [],
  bodyPrepositions: words('at in'),
  writtenVerbs: [],
  writtenPrepositions: [],
  writtenAdverbs: [],
  writings: [],
  impersonalBy: [],
  wantVerb: 'want',
  agentPreposition: 'by',
  infinitiveMark: 'to',
  infinitiveOpeners: [],
  infinitiveVerbs: words('promise vow pledge claim'),
  notReflexive: [],
  reflexive: '',
  addresseeVerbs: words('tell warn promise assure reassure inform notify remind advise'),
  bareVerbs: words(
    'say tell add warn argue claim insist admit concede acknowledge note deny confirm estimate believe think reckon promise announce suggest predict report explain stress state declare maintain indicate remark caution allege tweet write emphasise emphasize conclude assert contend',
  ),
  approximators: words(
    'at least most about around some nearly almost over roughly approximately only between up more fewer less',
  ),
  comparison: 'than',
  shares: words('half two-thirds three-quarters a'),
  objectVerbs: words('demand report'),
  speaksOf: { speak: { by: 'of', stance: 'says' }, call: { by: 'for', stance: 'asks' } },
  opinionVerbs: [],
  opinionBlockers: [],
  pronounGender: { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' },
  firstPersonSingular: words('i'),
  firstPerson: lexicon('firstPerson'),
  secondPerson: lexicon('secondPerson'),
  negations: lexicon('negation'),
  negatedOthers: words('only just merely without'),
  noDeterminers: words('no'),
  findingVerbs: words('find show reveal share mention detail'),
  withoutSaying: ['without'],
  supposing: words('if unless whether neither nor'),
  nobody: words('nobody none no-one no'),
  heldBack: words('say confirm'),
  topicPrepositions: words('to about on over against'),
  rejectVerbs: cueVerbs(`
say reject: rejects reject rejected ~rejected
say dismiss: dismisses dismiss dismissed ~dismissed
say deny: denies deny denied ~denied
say dispute: disputes dispute disputed ~disputed
say refute: refutes refute refuted ~refuted
say rebut: rebuts rebut rebutted ~rebutted
say scorn: scorns scorn scorned ~scorned
say brush+aside: brushes brush brushed ~brushed
say brush+off: brushes brush brushed ~brushed
say shrug+off: shrugs shrug shrugged ~shrugged
`),
  nounStances: { promise: 'wants', pledge: 'wants' },
  questionWords: words('whether if'),
  openQuestions: lexicon('openQuestion'),
  finite: [
    ...lexicon('have', 'singularVerb'),
    ...words(
      'are were do said went goes came comes took takes made makes remains remained paid got gave kept knew felt held led left lost met ran sat saw sent set spent stood thought won wrote began broke brought built bought caught fell found grew heard meant put rose sold spoke taught wore needs wants plans hopes means gives gets knows shows need want know get give mean seem seems seemed',
    ),
  ],
  nounCues: words(
    'statement claim claims warning promise message announcement assertion allegation allegations accusation admission pledge assurance contention argument conclusion position view opinion belief suggestion suggestions prediction accusations criticism complaint complaints rumour rumours rumor rumors speculation insinuation insinuations',
  ),
  copulas: grammar.passives,
  nounClauses: words('that'),
  nounWith: [],
  bringVerbs: [],
  nounOf: words('by of from'),
  demonstratives: [],
  particles: lexicon('closingParticle'),
  pluralNoun: 's$|people$|men$',
  feelingVerbs: [],
  stateVerbsOf: words('is was are were felt'),
  titleWords: words('called titled named entitled film book song album novel show play series'),
  purposeMark: '',
  purposeVerbs: [],
  indefinites: words('another others some many one several both two three four five'),
  others: words('another other others one someone somebody else third'),
  dataNouns: words(
    'data figures research report reports audit inquiry study poll survey analysis estimate estimates numbers statistics review assessment statement statements release releases letter letters email emails text texts message messages post posts tweet tweets website records papers notes minutes transcript transcripts leaflet poster recording footage guidelines filing filings ruling decision judgment verdict summary notice bulletin memo memos blog announcement editorial complaint indictment lawsuit draft document documents timeline schedule affidavit',
  ),
  possessives: words('its their his her'),
  evidence: [],
  collectives: words('management board organisation organization group'),
  speakingBodies: words(
    'department industry sector market leadership majority minority top base administration cabinet town city village neighbourhood neighborhood community west',
  ),
  organisationKinds: [],
  representatives: words('spokesman spokeswoman spokesperson spokespeople'),
  editorial: words('sic ed eds'),
  gestures: words('laughs laughing sighs pauses smiles nods'),
  written: words('read reads'),
};
