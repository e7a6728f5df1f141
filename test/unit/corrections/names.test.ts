/** Names and actors as the reader corrects them: what the file says wins over every rule. */
import { describe, expect, it } from 'vitest';
import { actorsOf, quotesOf, readWith } from './reading';

const text = `Brug bij Overmeer blijft dicht

Directeur Joeri Kovalenko van bouwbedrijf Noordwal praatte vrijdag in Rotterdam. Kovalenko is boos. “De brug is veilig”, zei Kovalenko. Later kwam Yuri Kovalenko terug. Volgens Petra Kovalenko is alles klaar.
`;

describe('a type', () => {
  it('is what the file says, for every mention of the name', () => {
    for (const type of ['place', 'organisation'] as const) {
      const read = readWith(text, { actors: [{ name: 'Noordwal', type }] });
      expect(actorsOf(read)).toContain(`${type} Noordwal: Noordwal`);
    }
  });

  it('makes a name of words that were none, in compounds too, but not inside a longer word', () => {
    const words =
      'De zwarte kraan is kapot. Op de zwarte kraan-basis draait alles. De zwarte kraanvogel niet.';
    expect(readWith(words).mentions.filter((m) => m.form === 'name')).toEqual([]);
    const read = readWith(words, { actors: [{ name: 'zwarte kraan', type: 'organisation' }] });
    const names = read.mentions.filter((m) => m.form === 'name');
    expect(names.map((m) => [m.span.start, m.compound])).toEqual([
      [words.indexOf('zwarte kraan'), undefined],
      [words.indexOf('zwarte kraan-'), true],
    ]);
  });

  it('takes the place of the pieces of a name, not of a longer name around it', () => {
    const words = 'Gisteren sprak Anna Bakker van Rouwe en Merk in Rotterdam.';
    const read = readWith(words, {
      actors: [
        { name: 'Rouwe en Merk', type: 'organisation' },
        { name: 'Bakker', type: 'organisation' },
      ],
    });
    expect(actorsOf(read)).toEqual(
      expect.arrayContaining([
        'organisation Rouwe en Merk: Rouwe en Merk',
        'person Anna Bakker: Anna Bakker',
      ]),
    );
  });
});

describe('words that are no name', () => {
  it('are none, in all files or in the one that is named', () => {
    const names = (file: string, notName: { text: string; file?: string }) =>
      actorsOf(readWith(text, { notNames: [notName] }, file)).join();
    expect(names('a.txt', { text: 'Noordwal' })).not.toContain('Noordwal');
    expect(names('a.txt', { text: 'Noordwal', file: 'a.txt' })).not.toContain('Noordwal');
    expect(names('b.txt', { text: 'Noordwal', file: 'a.txt' })).toContain('Noordwal');
  });

  it('stay none although another entry names them', () => {
    const read = readWith(text, {
      actors: [{ name: 'Noordwal', type: 'organisation' }],
      notNames: [{ text: 'Noordwal' }],
    });
    expect(actorsOf(read).join()).not.toContain('Noordwal');
  });
});

describe('actors', () => {
  it('that an alias makes one are one, under the name and with the facts of the file', () => {
    const read = readWith(text, {
      actors: [
        {
          name: 'Petra Kovalenko',
          aliases: ['Joeri Kovalenko', 'Kovalenko'],
          gender: 'female',
          roles: ['ingenieur'],
          note: 'Nagevraagd.',
        },
      ],
    });
    const actor = read.actors.find((a) => a.name === 'Petra Kovalenko')!;
    expect(actor).toMatchObject({ gender: 'female', note: 'Nagevraagd.', id: 'petra-kovalenko' });
    expect(actor.roles[0]!.text).toBe('ingenieur');
    expect(actorsOf(read)).toContainEqual(
      expect.stringMatching(/^person Petra Kovalenko: .*Joeri Kovalenko.*Petra Kovalenko/),
    );
    expect(quotesOf(read)).toContain('Petra Kovalenko: De brug is veilig');
  });

  it('that rules take for one are two where the file says so', () => {
    expect(actorsOf(readWith(text)).filter((a) => a.includes('Yuri'))).toEqual([
      expect.stringContaining('Joeri Kovalenko'),
    ]);
    const read = readWith(text, { different: [['Joeri Kovalenko', 'Yuri Kovalenko']] });
    const people = actorsOf(read).filter((a) => /Joeri|Yuri/.test(a));
    expect(people).toHaveLength(2);
  });

  it('who share a declared surname keep apart by whom the file gives it to', () => {
    const read = readWith(text, {
      actors: [
        { name: 'Petra Kovalenko', type: 'person', aliases: ['Kovalenko'] },
        { name: 'Joeri Kovalenko', type: 'person' },
      ],
    });
    expect(quotesOf(read)).toContain('Petra Kovalenko: De brug is veilig');
  });

  it('have ids that mentions, quotes and figures agree on', () => {
    const read = readWith(text, { actors: [{ name: 'J. Kovalenko', aliases: ['Joeri Kovalenko'] }] });
    const ids = new Set(read.actors.map((a) => a.id));
    expect(ids.size).toBe(read.actors.length);
    for (const { actor } of read.mentions) if (actor !== undefined) expect(ids).toContain(actor);
    for (const { speaker } of read.quotes) if (speaker !== undefined) expect(ids).toContain(speaker);
    expect(ids).toContain('j-kovalenko');
  });
});

describe('a spelling that the file declares an alias', () => {
  const slip = 'Anthony Blokker kwam. Antony Blokker bleef. Antony Blokker zweeg.';
  it('is no problem any more', () => {
    const codes = (aliases: string[]) =>
      readWith(slip, { actors: [{ name: 'Antony Blokker', type: 'person', aliases }] }).problems.map(
        (p) => p.code,
      );
    expect(codes([])).toContain('name-spelling');
    expect(codes(['Anthony Blokker'])).not.toContain('name-spelling');
  });
});
