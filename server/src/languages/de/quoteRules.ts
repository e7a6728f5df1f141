/** The quote rules as they work in German, each with its examples. Source: own sentences; licence MIT. */
import type { CueVerb } from '../quoteData';
import { finds, gives, type QuoteRule } from '../quoteRules';

export const quoteRules: readonly QuoteRule[] = [
  finds('inverted', 'verb and speaker behind the words', [
    '„Die Brücke ist zu“, sagte Petra Kuhn.',
    'Die Brücke bleibe bis Mai gesperrt, warnte Petra Kuhn.',
  ]),
  finds(
    'thus',
    '"so" and the speaker',
    ['„Die Brücke ist zu“, so Petra Kuhn.'],
    ['Petra Kuhn lachte, so hatte sie lange nicht gelacht.'],
  ),
  finds('subject-first-colon', 'speaker, verb, colon', ['Petra Kuhn sagte: „Die Brücke ist zu.“']),
  finds(
    'subject-first-clause',
    'speaker, verb and a clause with "dass", "ob" or a question',
    ['Petra Kuhn sagt, dass die Brücke gesperrt ist.', 'Petra Kuhn fragte, wie es so weit kommen konnte.'],
    ['Petra Kuhn sagte das Fest ab.'],
  ),
  finds(
    'subject-first-bare',
    'speaker, verb and a main clause in the subjunctive',
    ['Petra Kuhn sagte, sie habe die Brücke sperren lassen.'],
    ['Petra Kuhn sagte ab, der Saal blieb leer.'],
  ),
  finds('subject-first-infinitive', 'speaker, verb and an infinitive', [
    'Petra Kuhn bestritt, die Brücke gesperrt zu haben.',
  ]),
  finds('subject-first-marked', 'speaker, verb and marked words', [
    'Petra Kuhn nannte den Beschluss „einen Schlag ins Gesicht“.',
  ]),
  finds('subject-first-speaks-of', '"spricht von"', ['Petra Kuhn spricht von reiner Willkür.']),
  finds('inverted-ahead-clause', 'verb, speaker and a clause', [
    'Am Montag sagte Petra Kuhn, dass die Brücke gesperrt ist.',
  ]),
  finds('inverted-ahead-bare', 'verb, speaker and a main clause in the subjunctive', [
    'Am Montag sagte Petra Kuhn, die Brücke sei gesperrt.',
  ]),
  finds('inverted-ahead-marked', 'verb, speaker and marked words', [
    'Am Montag nannte Petra Kuhn den Beschluss „einen Schlag ins Gesicht“.',
  ]),
  finds('inverted-ahead-colon', 'verb, speaker, colon', ['Am Montag sagte Petra Kuhn: „Die Brücke ist zu.“']),
  finds(
    'according-first',
    '"laut", "nach Angaben von" or "zufolge" before the statement',
    [
      'Laut Petra Kuhn ist die Brücke marode.',
      'Nach Angaben von Petra Kuhn ist die Brücke marode.',
      'Petra Kuhn zufolge ist die Brücke marode.',
    ],
    ['Laut Gesetz ist die Brücke sicher.'],
  ),
  finds('according-medial', 'the same inside the statement', ['Die Brücke ist laut Petra Kuhn marode.']),
  finds(
    'reported-on',
    'a sentence in the subjunctive that goes on with what somebody said',
    ['Petra Kuhn sagt, dass die Brücke gesperrt ist. Niemand habe den Rost gesehen.'],
    ['Petra Kuhn sagt, dass die Brücke gesperrt ist. Sie tat, als sei nichts gewesen.'],
  ),
  finds('impersonal', '"heißt es"', ['Petra Kuhn ist verärgert. „Niemand hört uns zu“, heißt es.']),
  finds('colon', 'marked words behind a name and a colon', ['Petra Kuhn blickt auf: „Die Brücke ist zu.“']),
  finds('continuation', 'marked words that carry on without a cue', [
    '„Die Brücke ist zu“, sagte Petra Kuhn. „Seit drei Wochen.“',
  ]),
  gives('named', 'the source is a name', ['„Die Brücke ist zu“, sagte Petra Kuhn.']),
  gives('description', 'the source is a role that the article fills', [
    'Bürgermeisterin Petra Kuhn ist besorgt. „Der Kai hält das nicht“, sagt die Bürgermeisterin.',
  ]),
  gives('pronoun', 'the source is a pronoun that the article links', [
    'Petra Kuhn blickt auf. „Die Brücke ist zu“, sagt sie.',
  ]),
  gives('same-paragraph', 'who spoke last in the paragraph', [
    '„Die Brücke ist zu“, sagte Petra Kuhn. „Seit drei Wochen.“',
  ]),
];

/** Sentences in one of which the verb reports, by its kind. */
export function sentencesWith({ kind, particle }: CueVerb, form: string): readonly string[] {
  const tail = particle === undefined ? '' : ` ${particle}`;
  if (kind === 'sound') return [`„Die Brücke bleibt bis Mai gesperrt“, ${form} das Urteil von Petra Kuhn.`];
  if (kind === 'name')
    return [
      `Petra Kuhn ${form} den Beschluss${tail} „einen Schlag ins Gesicht“.`,
      `Petra Kuhn ${form} den Beschluss als „einen Schlag ins Gesicht“${tail}.`,
    ];
  return [
    `„Die Brücke bleibt bis Mai gesperrt“, ${form} Petra Kuhn${tail}.`,
    `Petra Kuhn ${form}${tail}, dass die Brücke gesperrt bleibt.`,
  ];
}
