/** Word classes, noun phrases, verbs and clauses of Dutch sentences, told in words. */
import { describe, expect, test } from 'vitest';
import {
  appositionsOf,
  clauseAt,
  membersOf,
  phraseAt,
  subjectOf,
} from '../../server/src/analysis/syntax/query';
import { readSentence } from './readSentence';

const dutch = (text: string) => readSentence(text, 'nl');

describe('clauses', () => {
  test.each([
    [
      'De woordvoerder van de politie bevestigde het bericht.',
      'De woordvoerder van de politie',
      'bevestigde',
    ],
    [
      'Gisteren bevestigde burgemeester Wiebe Hartkamp het bericht.',
      'burgemeester Wiebe Hartkamp',
      'bevestigde',
    ],
    [
      '“Wij gaan door”, zegt voorzitter Roel Tigchelaar van de vereniging.',
      'voorzitter Roel Tigchelaar van de vereniging',
      'zegt',
    ],
    ['Volgens de wethouder zijn de plannen nog niet af.', 'de plannen', 'zijn'],
  ])('%s', (text, subject, verb) => {
    const { syntax, words } = dutch(text);
    const main = syntax.sentence(0).clauses.find((c) => c.kind === 'main')!;
    expect(words(subjectOf(main)!.first, subjectOf(main)!.end)).toBe(subject);
    expect(words(main.verbs!.finite!, main.verbs!.finite! + 1)).toBe(verb);
  });

  test('what is said hangs on its verb', () => {
    const { syntax, words } = dutch('De minister zegt dat de gemeente het plan morgen bespreekt.');
    const [main, said] = syntax.sentence(0).clauses;
    expect(main!.kind).toBe('main');
    expect(said!.kind).toBe('that');
    expect(said!.hangsOn).toBe(main);
    expect(words(said!.subject!.first, said!.subject!.end)).toBe('de gemeente');
  });

  test('a quotation is read by itself', () => {
    const { syntax, at } = dutch('“De school is te klein”, zei directeur Aafke Brons.');
    expect(clauseAt(syntax, at('klein'))!.kind).toBe('quoted');
    expect(clauseAt(syntax, at('klein'))!.hangsOn).toBe(clauseAt(syntax, at('zei')));
  });

  test('a separable part is found apart from its verb', () => {
    const { syntax, words } = dutch('De wethouder voegt daar nog een voorstel aan toe.');
    const { particle } = syntax.sentence(0).clauses[0]!.verbs!;
    expect(words(particle!, particle! + 1)).toBe('toe');
  });
});

describe('phrases', () => {
  test('names that “en” joins are members of one coordination', () => {
    const { syntax, words, at } = dutch('Harm en Jelle Speelstra kwamen gisteren aan.');
    const members = membersOf(syntax.sentence(0), phraseAt(syntax, at('Harm'))!);
    expect(members.map((p) => words(p.first, p.last))).toEqual(['Harm', 'Jelle Speelstra']);
  });

  test('an apposition says who is meant, on either side', () => {
    const { syntax, words, at } = dutch('Jelle Speelstra, hoogleraar in Gent, noemt dat onzin.');
    const other = appositionsOf(syntax.sentence(0), phraseAt(syntax, at('Speelstra'))!);
    expect(other.map((p) => words(p.first, p.last))).toEqual(['hoogleraar']);
  });
});
