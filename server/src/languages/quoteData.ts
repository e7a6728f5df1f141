/** What the quotes step needs to know of a language: verbs of saying, small words, and which frames its news uses. */
import type { Stance } from '../model/types';

/**
 * How a verb reports:
 * - say: carries direct words, a that-clause, a bare clause before it ("…, zegt zij")
 * - manner: only beside words between marks ("lacht hij")
 * - think: like say, but of opinions ("vindt", "denkt")
 * - wish: only with a that-clause or a clause before it ("hoopt dat")
 * - name: with a marked fragment as its object ("noemt het “…”", "spreekt van “…”")
 * - ask: like say, with "of" or a question
 * - as: only in "zoals Smit het formuleert", "as Hill puts it"
 * - sound: behind marked words, with a noun that tells whose ("luidt haar oordeel")
 * - hear: a that-clause that somebody unnamed said ("the court heard that")
 */
export type CueKind = 'say' | 'manner' | 'think' | 'wish' | 'name' | 'ask' | 'as' | 'hear' | 'sound';

/** What a verb makes of the words: a stance, or nothing at all ("weet niet dat" tells nothing of the one who knows not). */
export type VerbStance = Stance | 'nothing';

export interface CueVerb {
  readonly kind: CueKind;
  readonly stance: VerbStance;
  /** The stance with "not" beside it, where it is not the usual one. */
  readonly negated?: VerbStance;
  readonly infinitive: string;
  /** Finite forms, lower case. */
  readonly finite: readonly string[];
  readonly participle?: string;
  /** A separable part that must stand later in the clause: "toe" in "voegt … toe"; may be several words ("erop"). */
  readonly particle?: string;
}

export interface QuoteData {
  readonly verbs: readonly CueVerb[];
  /** The same of forms that report nothing without the word they are told with: "is … overtuigd dat", "gaat ervan uit dat". */
  readonly stateVerbs: readonly CueVerb[];
  /** Words after which a cue verb's complement clause begins: "dat", "of", "om"; "that", "whether". */
  readonly complementisers: readonly string[];
  /** A complement clause may stand without one ("said it would close"). */
  readonly bareComplement: boolean;
  /**
   * What is said may follow its verb behind a comma, as a main clause ("sagte, er habe …"), an infinitive ("bestritt, … zu
   * haben") or a question ("unklar sei, wie …").
   */
  readonly commaComplement: boolean;
  /** Finite forms that tell of themselves that somebody else's words are reported: "sei", "habe". */
  readonly reportingForms: readonly string[];
  /** The finite verb comes second, so the subject follows it when something else opens the clause. */
  readonly verbSecond: boolean;
  /** "volgens", "aldus"; "according to" as tokens joined by a space. */
  readonly according: readonly string[];
  /** The same, but of names only: "per". */
  readonly per: readonly string[];
  /** The same behind its source: "zufolge" in "dem Bericht zufolge". */
  readonly accordingBehind: readonly string[];
  /** "aldus", "dixit": stands behind the words only. */
  readonly thus: readonly string[];
  /** Nouns after "volgens" that are no source: "plan", "wet". */
  readonly noSource: readonly string[];
  /** "zo" before an inverted cue. */
  readonly so: readonly string[];
  /** Impersonal cues as phrases, speaker from what stands around: "klinkt het", "luidt het". */
  readonly impersonal: readonly string[];
  /** Hearsay: a statement that nobody is named for: "naar verluidt". */
  readonly hearsay: readonly string[];
  /** "in de woorden van" and the like: a source follows. */
  readonly wordsOf: readonly string[];
  /** The same with whose they are inside: "in Tols ogen", "in her view": the prepositions, and the nouns behind the owner. */
  readonly viewPrepositions: readonly string[];
  readonly viewNouns: readonly string[];
  /** Verbs and nouns of “…”, was de reactie van Tol; "…," came the answer. */
  readonly replyVerbs: readonly string[];
  readonly replyNouns: readonly string[];
  /** "bij monde van": who follows speaks, beside a verb of saying too. */
  readonly byMouth: readonly string[];
  /** Forms of verbs that quote somebody "as saying" something. */
  readonly quotedAs: readonly string[];
  /** "zoals", "as" in "zoals Smit zegt": the words before or behind are his. */
  readonly asSaid: readonly string[];
  /** Objects that may follow the verb there: "het" in "zoals Smit het noemt". */
  readonly asObjects: readonly string[];
  /** "naar eigen zeggen": the clause's subject is the source. */
  readonly ownWords: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions that bind a noun to the one before it: "een woordvoerder van de gemeente", "a farmer in Kent". */
  readonly ofPrepositions: readonly string[];
  /** Nouns that tell on which occasion something was said, never who: "in een verklaring". */
  readonly occasions: readonly string[];
  readonly conjunctions: readonly string[];
  /** Words that open a subordinate clause: "terwijl", "omdat". */
  readonly subordinators: readonly string[];
  /** Adverbs that may stand between a cue and its subject. */
  readonly adverbs: readonly string[];
  readonly determiners: readonly string[];
  /** Without them an unnamed speaker is the same: "een woordvoerder", "de woordvoerder". */
  readonly articles: readonly string[];
  readonly relatives: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Auxiliaries of the perfect, and how many tokens behind them the participle may stand. */
  readonly perfects: readonly string[];
  readonly perfectReach: number;
  /** Auxiliaries of the passive, where a verb that calls something so may close their clause: "werd … genoemd". */
  readonly passives: readonly string[];
  /** Auxiliaries that a negation asks for: "did not say". */
  readonly doSupport: readonly string[];
  /** Verbs that take an infinitive. */
  readonly modals: readonly string[];
  /** Pronouns that can be a subject, third person. */
  readonly subjectPronouns: readonly string[];
  /** Pronouns that take up an organisation ("it", "they"), though no mention links them. */
  readonly bodyPronouns: readonly string[];
  /** Pronouns that are always plural: "they". */
  readonly pluralPronouns: readonly string[];
  /** Words that may stand before a subject without pushing it behind the verb: "ook", "zelfs". */
  readonly focus: readonly string[];
  /** "dat", "dit": objects that open a clause, so that the subject follows. */
  readonly anaphors: readonly string[];
  /** Words that open an aside behind a cue, not more of what was said: "al", "waarna". */
  readonly aside: readonly string[];
  /** Words that open a clause which tells when the main clause behind its comma holds: "toen", "als". */
  readonly conditions: readonly string[];
  /** Words that open a reason or a condition, which belongs to what was said: "omdat", "tenzij". */
  readonly reasons: readonly string[];
  /** Adverbs for the body just named: "klinkt het daar", "hopen ze er". */
  readonly thereAdverbs: readonly string[];
  /** Words behind "klinkt het" that place it somewhere, with nobody who speaks: "vanuit de zaal", "halverwege". */
  readonly elsewhere: readonly string[];
  /** Nouns for where a crowd is, which never speaks itself: "op het plein". */
  readonly gatherings: readonly string[];
  /** Prepositions that place "ze", "they" in the body that speaks: "zeggen ze bij de bond". */
  readonly bodyPrepositions: readonly string[];
  /** Verbs of what stands somewhere: "staat", "prijkte". */
  readonly writtenVerbs: readonly string[];
  /** Prepositions and adverbs that tell what words stand in: "op een spandoek", "daarin". */
  readonly writtenPrepositions: readonly string[];
  readonly writtenAdverbs: readonly string[];
  /** Nouns for things to read that "daarin" may take up; compounds too. */
  readonly writings: readonly string[];
  /** The preposition that names the source of an impersonal cue: "klinkt het bij …". */
  readonly impersonalBy: readonly string[];
  /** The verb of wanting, which never stands behind what it reports. */
  readonly wantVerb: string;
  /** The preposition that names who acts in the passive: "door", "by". */
  readonly agentPreposition: string;
  /** "te", "to". */
  readonly infinitiveMark: string;
  /** Prepositions that open an infinitive of another kind: "zonder te lachen". */
  readonly infinitiveOpeners: readonly string[];
  /** Infinitives of verbs that report with an infinitive clause: "zegt … te zijn". */
  readonly infinitiveVerbs: readonly string[];
  /** Verbs that report nothing with "zich" beside them: "meldde zich". */
  readonly notReflexive: readonly string[];
  /** "zich". */
  readonly reflexive: string;
  /** Verbs with an addressee before the clause: "told the court". */
  readonly addresseeVerbs: readonly string[];
  /** Infinitives of verbs whose clause often lacks "that": what looks like a clause behind them is one. */
  readonly bareVerbs: readonly string[];
  /** Words that narrow a number, so that they belong to the noun phrase behind them: "at least", "about". */
  readonly approximators: readonly string[];
  /** "than" behind them, and nouns for a part of some: "half", "a third". */
  readonly comparison: string;
  readonly shares: readonly string[];
  /** Verbs that report their object, with their particle: "belooft een fietsenstalling", "pleit voor". */
  readonly objectVerbs: readonly string[];
  /** Infinitive → preposition and stance: "spreekt van een ordelijk verloop", "pleit voor uitstel". */
  readonly speaksOf: Readonly<Record<string, { readonly by: string; readonly stance: Stance }>>;
  /** Finite forms that judge their object: "vindt de eis te hoog"; and what behind them is no judgement. */
  readonly opinionVerbs: readonly string[];
  readonly opinionBlockers: readonly string[];
  /** Pronoun to the gender it tells, lower case. */
  readonly pronounGender: Readonly<Record<string, 'male' | 'female'>>;
  readonly firstPersonSingular: readonly string[];
  /** All words of the first person, possessives too. */
  readonly firstPerson: readonly string[];
  /** "niet", "not". */
  readonly negations: readonly string[];
  /** Words behind a negation that it belongs to, so that the verb is not denied: "niet alleen", "niet zonder". */
  readonly negatedOthers: readonly string[];
  /** "geen", "no": a determiner that denies the noun behind it. */
  readonly noDeterminers: readonly string[];
  /** Words right before a subject of whom it is only supposed, or denied of two, that he says it: "als", "if", "noch". */
  readonly supposing: readonly string[];
  /** Verbs with a thing as their object, which marks do not make words of: "find". */
  readonly findingVerbs: readonly string[];
  /** Before a participle that tells how something was said: "without (elaborating)". */
  readonly withoutSaying: readonly string[];
  /** Words for nobody: where one is the subject, nobody speaks. */
  readonly nobody: readonly string[];
  /** Nouns of speaking whose clause is not plainly said: "belofte" → wants. */
  readonly nounStances: Readonly<Record<string, Stance>>;
  /** Verbs whose words stay open behind a denied modal: "would not say whether". */
  readonly heldBack: readonly string[];
  /** Prepositions before what is spoken of: "reageert op het verwijt", "responded to claims". */
  readonly topicPrepositions: readonly string[];
  /** Verbs that deny what a noun of speaking behind them tells: "verwerpt de kritiek dat …", "dismissed claims that …". */
  readonly rejectVerbs: readonly CueVerb[];
  /** Words that open a question of its own kind: "what", "how". */
  readonly openQuestions: readonly string[];
  /** Complementisers of a question: "of", "whether". */
  readonly questionWords: readonly string[];
  /** "u", "jouw", "your": a line with one speaks to somebody. */
  readonly secondPerson: readonly string[];
  /** Verbs that open a new clause after a comma and "but": "is", "wil"; enough to see where a statement ends. */
  readonly finite: readonly string[];
  /** Nouns of speaking with a clause behind them: "verklaring", "boodschap". */
  readonly nounCues: readonly string[];
  /** Verbs between such a noun and its clause: "is", "was". */
  readonly copulas: readonly string[];
  /** Words that open such a clause; all but the first mean "in which". */
  readonly nounClauses: readonly string[];
  /** Prepositions with which somebody brings such a noun, and the verbs he does it by: "kwam met de mededeling dat". */
  readonly nounWith: readonly string[];
  readonly bringVerbs: readonly string[];
  /** Prepositions between such a noun and whose words they are: "van", "by". */
  readonly nounOf: readonly string[];
  /** "die", "deze": take up the person named last. */
  readonly demonstratives: readonly string[];
  /** Separable parts of verbs, with which a main clause may close. */
  readonly particles: readonly string[];
  /** Pattern of plural nouns that may stand alone as a subject, lower case. */
  readonly pluralNoun: string;
  /** Verbs of feeling, whose subject a few marked words are of: "mist", "toonde (zich)"; and those that "“geschokt”" follows at once. */
  readonly feelingVerbs: readonly string[];
  readonly stateVerbsOf: readonly string[];
  /** Words before a marked title: "als", "thema", "roman". */
  readonly titleWords: readonly string[];
  /** The complementiser of purpose and the infinitives that report with it: "roept op om". */
  readonly purposeMark: string;
  readonly purposeVerbs: readonly string[];
  /** "velen", "another": words that stand for speakers without a noun. */
  readonly indefinites: readonly string[];
  /** Words for somebody else, before a colon: "een ander", "iemand anders". */
  readonly others: readonly string[];
  /** Nouns for figures and research, whose publisher speaks: "cijfers van het CBS". */
  readonly dataNouns: readonly string[];
  /** "its" in "its report": whoever it stands for speaks by it. */
  readonly possessives: readonly string[];
  /** Nouns for those who speak for an organisation as a body: "clubleiding", "directie". */
  readonly collectives: readonly string[];
  /** Ends of further nouns for what speaks as one body, and is nobody that a pronoun for persons takes up. */
  readonly speakingBodies: readonly string[];
  /** Verbs by which the reporter tells where he has it from: "…, blijkt uit een rapport". */
  readonly evidence: readonly string[];
  /** What only some organisations are: these stand for one of which nothing else is told. */
  readonly organisationKinds: readonly string[];
  /** Nouns for one who speaks for an organisation: "woordvoerder". */
  readonly representatives: readonly string[];
  /** Editorial insertions within brackets: "red", "nvdr". */
  readonly editorial: readonly string[];
  /** Words that open a note on how something was said: "lacht" in "(lacht)". */
  readonly gestures: readonly string[];
  /** What each trait of a candidate counts for where no cue names a speaker; without them the rules alone tell. */
  readonly speakerWeights?: Readonly<Record<string, number>>;
  /** Verbs of what stands written somewhere, whoever wrote it: "op het spandoek staat". */
  readonly written: readonly string[];
}

const stances = 'says|denies|doubts|leaves-open|asks|wants|nothing';
const rowShape = new RegExp(
  `^\\s*(say|manner|think|wish|name|ask|as|hear|sound)(?:/(${stances}))?(?:/(${stances}))? ([^+:]+)(?:\\+([^:]+))?: (.+)$`,
);

/**
 * Reads rows such as `say voegen+toe: voegt voegde voegden ~toegevoegd`. Behind the kind may stand the stance, and behind
 * that the stance with a negation: `say/denies/leaves-open sluiten+uit: …`; without them it is `says`. A row that does not
 * parse is dropped; a test holds every row to parse.
 */
export function cueVerbs(rows: string): CueVerb[] {
  const verbs: CueVerb[] = [];
  for (const row of rows.split('\n')) {
    const match = rowShape.exec(row);
    if (!match) continue;
    const [, kind, stance, negated, infinitive, particle, rest] = match;
    const words = rest!.trim().split(/\s+/);
    const participle = words.find((w) => w.startsWith('~'))?.slice(1);
    verbs.push({
      kind: kind as CueKind,
      stance: (stance ?? 'says') as VerbStance,
      ...(negated === undefined ? {} : { negated: negated as VerbStance }),
      infinitive: infinitive!.trim(),
      finite: words.filter((w) => !w.startsWith('~')),
      ...(participle === undefined ? {} : { participle }),
      ...(particle === undefined ? {} : { particle: particle.trim() }),
    });
  }
  return verbs;
}

/** A verb as lists call it: its infinitive, with its particle where it has one ("pleiten ervoor"). */
export function verbKey({ infinitive, particle }: CueVerb): string {
  return particle === undefined ? infinitive : `${infinitive} ${particle}`;
}
