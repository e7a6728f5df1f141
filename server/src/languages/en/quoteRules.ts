/** The quote rules as they work in English, each with its examples. Source: own sentences; licence MIT. */
import type { CueVerb } from '../quoteData';
import { finds, gives, type QuoteRule } from '../quoteRules';

export const quoteRules: readonly QuoteRule[] = [
  finds('inverted', 'verb and speaker behind the words', [
    '“The bridge is shut,” said Bert Tull.',
    'The bridge will stay shut, said Bert Tull.',
  ]),
  finds('subject-verb', 'speaker and verb behind the words', [
    '“The bridge is shut,” Bert Tull said.',
    'The bridge will stay shut, Bert Tull warned.',
  ]),
  finds('subject-first-colon', 'speaker, verb, colon', ['Bert Tull said: “The bridge is shut.”']),
  finds(
    'subject-first-marked',
    'speaker, verb and marked words',
    ['Bert Tull called the decision “a slap in the face”.'],
    ['Bert Tull sang “The Skipper’s Farewell”.'],
  ),
  finds('subject-first-clause', 'speaker, verb and a clause with "that" or "whether"', [
    'Bert Tull said that the bridge was shut.',
    'Bert Tull asked whether the bridge was shut.',
  ]),
  finds(
    'subject-first-bare',
    'speaker, verb and a clause without "that"',
    ['Bert Tull said the bridge was shut.', 'Bert Tull told the council the bridge was shut.'],
    ['Bert Tull said goodbye to his crew.'],
  ),
  finds('participle-bare', 'a participle and a clause without "that"', [
    'Bert Tull walked out, saying he had nothing to add.',
  ]),
  finds('participle-colon', 'a participle and a colon', [
    'Bert Tull shrugged, adding: “The bridge is shut.”',
  ]),
  finds('participle-speaks-of', 'a participle and what is asked for', [
    'A petition calling for a ban on boats was signed.',
  ]),
  finds('participle-clause', 'a participle and a clause with "that"', [
    'Bert Tull walked out, warning that the bridge would stay shut.',
  ]),
  finds(
    'passive-marked',
    'marked words and whom "by" names',
    [
      'The bridge was described by Bert Tull as “a heap of rust”.',
      'The plan was called “a gamble” by Bert Tull.',
    ],
    ['The skipper was told to weigh the “deep wound” that the storm had dealt the port.'],
  ),
  finds('passive-clause', 'a clause with "that" and whom "by" names', [
    'The council was told by Bert Tull that the bridge was shut.',
  ]),
  finds(
    'relative',
    'a relative clause goes on behind its verb of saying',
    ['The council wants a new bridge, which Bert Tull said would cost three million pounds.'],
    ['The council wants a new bridge, which Bert Tull later ruled to be unlawful.'],
  ),
  finds(
    'according-first',
    '"according to" before the statement',
    ['According to Bert Tull, the bridge is shut.'],
    ['According to the rules, the bridge is safe.'],
  ),
  finds('according-medial', '"according to" behind the statement', [
    'The bridge is shut, according to Bert Tull.',
  ]),
  finds(
    'words-of',
    '"in the words of", "in Tull’s view"',
    [
      'In the words of Bert Tull, the bridge is “a heap of rust”.',
      'In Bert Tull’s view, the bridge is a heap of rust.',
    ],
    ['Bert Tull had tears in his eyes.'],
  ),
  finds('as-said-marked', '"as … put it" beside marked words', [
    'It was, as Bert Tull put it, “a heap of rust”.',
  ]),
  finds('as-said', '"as … said" behind a statement', [
    'The skippers pay the bill for years of delay, as Bert Tull said.',
  ]),
  finds(
    'noun-clause',
    'a noun of speaking with a clause',
    ['Bert Tull’s claim that the bridge is safe met with disbelief.'],
    ['Bert Tull’s claim was brief.'],
  ),
  finds('hearsay', 'a statement that nobody is named for', [
    'It is said that the owner has left the country.',
  ]),
  finds(
    'heard',
    'a statement made in court by nobody named',
    ['The Crown Court heard that the gang took deposits from victims.'],
    ['Bert Tull heard that the bridge was shut.'],
  ),
  finds('impersonal', '"it read", "came the answer"', [
    'The Bargemen’s Association issued a statement. “Our members have had enough,” it read.',
    '“No,” came the answer from Bert Tull.',
  ]),
  finds('colon', 'marked words behind a name and a colon', ['Bert Tull looked up: “The bridge is shut.”']),
  finds('bracketed', 'the speaker behind a dash', ['“The bridge was my life.” — Bert Tull']),
  finds('headline', 'a title that is all words said', [
    '‘No bridge, no bread for us’\n\nThe skippers want a ferry and have asked the council for one three times.',
  ]),
  finds('continuation', 'marked words that carry on without a cue', [
    '“The bridge is shut,” said Bert Tull. “It has been for weeks.”',
  ]),
  finds('nested', 'words inside a quotation with a cue of their own', [
    '“My daughter said, ‘Then stop it’, and she walked off,” said Bert Tull.',
  ]),

  gives('named', 'the source is a name', ['“The bridge is shut,” said Bert Tull.']),
  gives('description', 'the source is a role that the article fills', [
    'Mayor Nell Harper shook her head. “The quay will not hold,” the mayor said.',
  ]),
  gives('pronoun', 'the source is a pronoun that the article links', [
    'Bert Tull looked up. “The bridge is shut,” he said.',
  ]),
  gives('pronoun-sentence-before', 'a pronoun for whom the sentence before is about', [
    'The Bargemen’s Association denied that. In a statement, it argued that the fees “encourage order”.',
  ]),
  gives('pronoun-same-sentence', 'a pronoun for whom the sentence names', [
    'The Bargemen’s Association denied that and in a letter they argued that the fees “encourage order”.',
  ]),
  gives('same-paragraph', 'who spoke last in the paragraph', [
    '“The bridge is shut,” said Bert Tull. “It has been for weeks.”',
  ]),
  gives('reopened', 'a quotation that each paragraph opens again', [
    '“The winter was hard. We were stuck.\n\n“Now there is the bridge,” said Bert Tull.',
  ]),
];

/** Sentences in one of which the verb reports, by its kind. */
export function sentencesWith({ kind, particle }: CueVerb, form: string): readonly string[] {
  const tail = particle === undefined ? '' : ` ${particle}`;
  if (kind === 'as') return [`It was, as Bert Tull ${form} it, “a heap of rust”.`];
  if (kind === 'hear') return [`The Crown Court ${form} that the gang took deposits.`];
  return [
    `“The bridge will stay shut until May,” Bert Tull ${form}${tail}.`,
    `Bert Tull ${form}${tail} that the bridge was shut.`,
    `Bert Tull ${form} it “a slap in the face”.`,
    `Bert Tull walked out, ${form} that the bridge was shut.`,
  ];
}
