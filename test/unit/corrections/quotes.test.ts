/** Speakers set by hand, words that nobody says, and what a pronoun means: anchored on words, not on offsets. */
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../../server/src/corrections/anchors';
import type { Anchor } from '../../../server/src/corrections/corrections';
import { quotesOf, readWith } from './reading';

const text = `Brug bij Overmeer blijft dicht

Burgemeester Anna Bakker kwam vrijdag kijken met wethouder Pieter Jansen. “Wij nemen geen enkel risico met deze brug”, zei Bakker.

Jansen knikte. “Nee”, zei Jansen. “De brug blijft nog maanden dicht voor al het verkeer.”

Dat heet dan “een kwestie van even wachten op beter weer” in het dorp.
`;
const anchor = (words: string, file: string | undefined = 'a.txt', within = text): Anchor => {
  const start = within.indexOf(words);
  return makeAnchor(within, { start, end: start + words.length }, file);
};
const risk = anchor('Wij nemen geen enkel risico met deze brug');
const setSpeaker = (speaker: string | string[] | null, quote = risk) => ({ speakers: [{ quote, speaker }] });
const speakerIn = (read: ReturnType<typeof readWith>, words: RegExp): string =>
  quotesOf(read)
    .find((q) => words.test(q))
    ?.split(':')[0] ?? 'no quote';

describe('a speaker set by hand', () => {
  it('wins over the one that was found', () => {
    expect(speakerIn(readWith(text), /risico/)).toBe('Anna Bakker');
    const read = readWith(text, setSpeaker('Pieter Jansen'));
    expect(speakerIn(read, /risico/)).toBe('Pieter Jansen');
    expect(read.quotes.find((q) => q.speakerRule === 'correction-speaker')).not.toHaveProperty('source');
  });

  it('may be several, nobody known, or somebody the article does not name', () => {
    expect(speakerIn(readWith(text, setSpeaker(['Anna Bakker', 'Pieter Jansen'])), /risico/)).toBe(
      'Anna Bakker + Pieter Jansen',
    );
    expect(speakerIn(readWith(text, setSpeaker(null)), /risico/)).toBe('?');
    expect(speakerIn(readWith(text, setSpeaker('Wim Visser')), /risico/)).toBe('Wim Visser');
  });

  it('makes a quote of words that no rule took for one', () => {
    const words = 'kwam vrijdag kijken';
    expect(speakerIn(readWith(text), /kwam vrijdag/)).toBe('no quote');
    expect(speakerIn(readWith(text, setSpeaker('Pieter Jansen', anchor(words))), /kwam vrijdag/)).toBe(
      'Pieter Jansen',
    );
  });

  it.each([
    ['an edit above', (t: string) => `Bijgewerkt om tien uur\n\n${t}`],
    [
      'an edit inside the paragraph',
      (t: string) => t.replace('kwam vrijdag kijken', 'liep vrijdag al vroeg'),
    ],
    [
      'an edit inside the quote',
      (t: string) => t.replace('geen enkel risico met', 'echt geen risico meer met'),
    ],
    ['other marks and line ends', (t: string) => t.replace(/[“”]/g, '"').replace(/\n/g, '\r\n')],
    [
      'a paragraph moved down',
      (t: string) =>
        `Opnieuw.\n\n${t.split('\n\n')[2]}\n\n${t}`.replace(/\n\n“?Jansen knikte[^\n]*\n(?=\nDat)/, '\n'),
    ],
  ])('stays after %s', (_, edit) => {
    const edited = edit(text);
    expect(edited).not.toBe(text);
    expect(speakerIn(readWith(edited, setSpeaker('Wim Visser')), /risico/)).toBe('Wim Visser');
  });

  it('stays when the file is renamed, with an edit too', () => {
    const edited = text.replace('geen enkel risico', 'geen risico');
    expect(speakerIn(readWith(text, setSpeaker('Wim Visser'), 'b.txt'), /risico/)).toBe('Wim Visser');
    expect(speakerIn(readWith(edited, setSpeaker('Wim Visser'), 'b.txt'), /risico/)).toBe('Wim Visser');
  });

  it('does not reach the same words in another article', () => {
    const other =
      'Kort nieuws.\n\nIn het dorp klonk het anders. “Wij nemen geen enkel risico met deze brug”, riep Karel Vos.\n';
    expect(speakerIn(readWith(other, setSpeaker('Wim Visser'), 'b.txt'), /risico/)).toBe('Karel Vos');
  });

  it('is lost, not moved, when its words are gone', () => {
    const edited = text.replace('Wij nemen geen enkel risico met deze brug', 'Het komt allemaal goed');
    const read = readWith(edited, setSpeaker('Wim Visser'));
    expect(quotesOf(read).join()).not.toContain('Wim Visser');
    expect(read.anchors!.lost).toEqual([{ list: 'speakers', index: 0 }]);
    expect(readWith(text, setSpeaker('Wim Visser')).anchors).toEqual({
      found: [{ list: 'speakers', index: 0 }],
      lost: [],
    });
  });

  it('of a short quote needs its neighbourhood: the same word elsewhere is left alone', () => {
    const no = anchor('Nee');
    const moved =
      text.replace('“Nee”, zei Jansen. ', '') +
      '\nOp het plein was iedereen het eens. “Nee”, zei Wilma Kok.\n';
    expect(speakerIn(readWith(text, setSpeaker('Wim Visser', no)), /Nee/)).toBe('Wim Visser');
    expect(speakerIn(readWith(moved, setSpeaker('Wim Visser', no)), /Nee/)).not.toBe('Wim Visser');
  });

  it('of the last entry counts where two are for the same words', () => {
    const speakers = ['Wim Visser', 'Karel Vos'].map((speaker) => ({ quote: risk, speaker }));
    expect(speakerIn(readWith(text, { speakers }), /risico/)).toBe('Karel Vos');
  });
});

describe('words that nobody says', () => {
  it('are no quote', () => {
    expect(speakerIn(readWith(text, { notQuotes: [risk] }), /risico/)).toBe('no quote');
    expect(quotesOf(readWith(text, { notQuotes: [risk] })).join()).toContain('maanden dicht');
  });

  it('leave echoes pointing at the quote they repeat', () => {
    const title = `“De brug blijft nog maanden dicht”\n\n${text}`;
    const echo = readWith(title).quotes.find((q) => q.echoOf !== undefined);
    expect(echo).toBeDefined();
    const read = readWith(title, { notQuotes: [risk] });
    const still = read.quotes.find((q) => q.echoOf !== undefined)!;
    expect(quotesOf(read)[still.echoOf!]).toContain('maanden dicht voor al het verkeer');
  });
});

describe('a description or pronoun', () => {
  const words = 'Anna Bakker sprak met Pieter Jansen. “Het is klaar”, zei de ingenieur. Ja, zei hij.\n';
  it('means whom the file says', () => {
    const at = anchor('de ingenieur', 'a.txt', words);
    const read = readWith(words, { mentions: [{ at, actor: 'Pieter Jansen' }] });
    const mention = read.mentions.find((m) => words.slice(m.span.start, m.span.end).endsWith('ingenieur'))!;
    expect(mention).toMatchObject({ actor: 'pieter-jansen', rule: 'correction-mention' });
    expect(quotesOf(read)).toContain('Pieter Jansen: Het is klaar');
  });
});

describe('an ignored problem', () => {
  it('is not shown again', () => {
    const unpaired = 'Anna Bakker lachte. “De brug is open, zei ze gisteren. Later werd het stil.\n';
    const [problem] = readWith(unpaired).problems;
    expect(problem).toBeDefined();
    const at = makeAnchor(unpaired, { start: problem!.span.start, end: problem!.span.end + 8 }, 'a.txt');
    const codes = readWith(unpaired, { ignored: [{ problem: problem!.code, at }] }).problems.map(
      (p) => p.code,
    );
    expect(codes).not.toContain(problem!.code);
  });
});
