/** Who is one actor across articles, why, and who never is. */
import { describe, expect, it } from 'vitest';
import { actorsOf } from '../../../server/src/corpus/actors/nodes';
import { mergeActors, type MergedActors } from '../../../server/src/corpus/mergeActors';
import { readTexts } from './readAll';

type Text = string | readonly [string, 'nl' | 'en'];

function merge(texts: readonly Text[], apart: readonly (readonly [string, string])[] = []): MergedActors {
  return mergeActors(readTexts(...texts).map(actorsOf), apart);
}

/** Each actor whose name holds the words: the articles it stands in. */
function articlesOf(merged: MergedActors, words: string): string[] {
  return merged.actors
    .filter((a) => [a.name, ...a.aliases].some((n) => n.includes(words)))
    .map((a) => a.members.map((m) => m.uri).join(''));
}

const brug = 'De brug van Waardrecht is dicht, zei directeur Sergej Molov van Noordwal.';

describe('persons', () => {
  it('joins spellings of one name in one event, and says so', () => {
    const merged = merge([brug, 'Sergei Molov van Noordwal wil de brug van Waardrecht slopen.']);
    expect(articlesOf(merged, 'Molov')).toEqual(['01']);
    const molov = merged.actors.find((a) => a.name.includes('Molov'))!;
    expect(molov.joins).toEqual([
      { name: 'Sergei Molov', to: 'Sergej Molov', why: 'spelling', evidence: 'event' },
    ]);
  });

  it('reads English and Dutch writing of one name', () => {
    const merged = merge([
      'Joelia Tsjernova van Noordwal bezocht Waardrecht.',
      ['Yulia Chernova of Noordwal visited Waardrecht on Monday with her staff.', 'en'],
    ]);
    expect(articlesOf(merged, 'nova')).toEqual(['01']);
  });

  it('never joins two given names that differ', () => {
    const merged = merge([brug, 'Nikolaj Molov van Noordwal wil de brug van Waardrecht slopen.']);
    expect(articlesOf(merged, 'Molov')).toEqual(['0', '1']);
  });

  it('gives a surname to the one whose role agrees', () => {
    const texts = [
      'Burgemeester Anna Verkuil van Waardrecht wil rust. Haar broer, directeur Karel Verkuil van Noordwal, ook.',
      'De kade van Noordwal is dicht, zei burgemeester Verkuil.',
    ];
    const merged = merge(texts);
    expect(merged.of('1', 'verkuil')?.name).toBe('Anna Verkuil');
  });

  it('offers a surname that two bear, and joins it to neither', () => {
    const texts = [
      'Anna Verkuil en Karel Verkuil bezochten de kade van Noordwal in Waardrecht.',
      'De kade van Noordwal is dicht, zei Verkuil in Waardrecht.',
    ];
    const merged = merge(texts);
    expect(merged.of('1', 'verkuil')?.members).toHaveLength(1);
    expect(merged.doubtful.map((d) => [d.a.name, d.b.name])).toEqual([
      ['Anna Verkuil', 'Verkuil'],
      ['Karel Verkuil', 'Verkuil'],
    ]);
  });

  it('keeps apart whom the reader told apart', () => {
    const texts = [brug, 'Sergei Molov van Noordwal wil de brug van Waardrecht slopen.'];
    expect(articlesOf(merge(texts, [['Sergej Molov', 'Sergei Molov']]), 'Molov')).toEqual(['0', '1']);
  });

  it('reads past a role that was taken for part of a name', () => {
    const merged = merge([
      'Dijkgraaf Tjeerd van Haersma van het waterschap Merwede sprak in Waardrecht.',
      'In Waardrecht gaf dijkgraaf Van Haersma het waterschap Merwede gelijk.',
    ]);
    expect(articlesOf(merged, 'Haersma')).toEqual(['01']);
  });
});

describe('others', () => {
  it('knows countries and bodies in both languages', () => {
    const merged = merge([
      'De Verenigde Naties en Bulgarije spraken af te zwijgen.',
      ['The United Nations and Bulgaria agreed to stay silent about it.', 'en'],
    ]);
    expect(merged.actors.filter((a) => a.members.length === 2)).toHaveLength(2);
  });

  it('never takes ministries of two countries for one by their field', () => {
    const merged = merge([
      'Minister Jan Kuik van Buitenlandse Zaken zwijgt over Waardrecht.',
      'Minister Piet Duif van Buitenlandse Zaken sprak in Waardrecht.',
    ]);
    expect(merged.actors.filter((a) => a.name === 'Buitenlandse Zaken' && a.members.length > 1)).toEqual([]);
  });

  it('never joins somebody only described', () => {
    const text = 'Een woordvoerder van Noordwal zei niets. De woordvoerder ging naar huis.';
    const merged = merge([text, text]);
    for (const actor of merged.actors.filter((a) => !a.named)) expect(actor.members).toHaveLength(1);
  });
});

it('is the same for the same articles, and complete', () => {
  const analyses = readTexts(brug, 'Molov zwijgt in Waardrecht.', brug);
  const merged = mergeActors(analyses.map(actorsOf));
  expect(mergeActors(analyses.map(actorsOf)).actors).toEqual(merged.actors);
  for (const { article, actors } of analyses)
    for (const { id } of actors)
      expect(merged.of(article.uri, id)?.members).toContainEqual(
        expect.objectContaining({ uri: article.uri, id }),
      );
});
