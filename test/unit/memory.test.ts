/** A reading with what the last one left gives what a fresh reading gives, whatever was typed in between. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { Cache } from '../../server/src/analysis/cache/cache';
import { languageById } from '../../server/src/languages/languages';
import { correctorFor } from '../../server/src/corrections/corrector';
import { makeProject } from '../../server/src/corrections/project';
import { readCorrections } from '../../server/src/corrections/readCorrections';
import { articleOf, edited, randomFrom } from './randomArticle';

const edits = 120;

type Options = NonNullable<Parameters<typeof analyse>[2]>;

describe('after each of many edits', () => {
  it.each([
    ['nl', 1],
    ['en', 3],
  ])(
    'a random article reads the same (%s, seed %i)',
    async (id, seed) => {
      const random = randomFrom(seed);
      await follow(id, articleOf(id, random), random);
    },
    120_000,
  );

  it.each([
    ['nl', 'samples/het-polderblad.txt', 5],
    ['nl', 'samples/de-dagkrant.txt', 6],
    ['en', 'samples/the-tidewater-post.txt', 7],
  ])(
    'a sample reads the same (%s, %s, seed %i)',
    (id, file, seed) => follow(id, readFileSync(file, 'utf8').slice(0, 1_500), randomFrom(seed), 50),
    120_000,
  );

  it.each([
    ['nl', 8],
    ['en', 9],
  ])(
    'an article reads the same while its corrections change (%s, seed %i)',
    async (id, seed) => {
      const random = randomFrom(seed);
      const variants = corrections[id]!.map(corrected);
      let options = {};
      await follow(id, articleOf(id, random), random, 50, () => {
        if (random(4) === 0) options = variants[random(variants.length)]!;
        return options;
      });
    },
    120_000,
  );
});

/** Types, merges, and what is told apart; one after the other, as a reader changes his mind. */
const corrections: Readonly<Record<string, readonly object[]>> = {
  nl: [
    {},
    {
      actors: [
        { name: 'Hanna Brink', aliases: ['Terlinck'], type: 'person', gender: 'female' },
        { name: 'Vissersbond', type: 'organisation' },
      ],
      notNames: [{ text: 'Zweeloo' }],
      different: [['Berend Terlinck', 'Terlinck']],
    },
    {
      actors: [
        { name: 'Zweeloo', type: 'person' },
        { name: 'Brink', type: 'organisation' },
      ],
    },
    { actors: [{ name: 'Jet Brink', aliases: ['Brink', 'HVK'], type: 'person', gender: 'male' }] },
    { actors: [{ name: 'Berend Terlinck', type: 'place' }], different: [['Hanna Brink', 'Brink']] },
    { notNames: [{ text: 'Brink' }, { text: 'NAVO' }] },
  ],
  en: [
    {},
    { actors: [{ name: 'Owen Kaur', aliases: ['Harbottle'], type: 'person', gender: 'female' }] },
    {
      actors: [
        { name: 'Westlake', type: 'person' },
        { name: 'Kaur', type: 'organisation' },
      ],
    },
    { actors: [{ name: 'Maeve Harbottle', type: 'organisation' }], notNames: [{ text: 'NATO' }] },
    { different: [['Maeve Harbottle', 'Harbottle']], notNames: [{ text: 'Kaur' }] },
  ],
};

function corrected(lists: object): Options {
  const read = readCorrections(JSON.stringify({ version: 1, ...lists })).corrections;
  return { corrector: correctorFor(makeProject(read!)) };
}

/** What one paragraph says that changes how another one is read. */
describe('hears what the rest of the article says', () => {
  it.each([
    [
      'a noun is a role',
      'De molenaar lachte. Toen ging de molenaar weg, zei zij.',
      'In de zaal stond molenaar Hanna Brink.',
    ],
    [
      'somebody is called so',
      'Oosterlings verklaring dat het plan klaar is, klopt niet.',
      'Toen kwam Berend Oosterling.',
    ],
    ['a quotation goes on', '“Wij gaan door. Dat staat vast.', '“En wij stoppen nooit”, zei Hanna Brink.'],
    [
      'a mark opens the next paragraph',
      'De brug is „dicht. Bas Tol zucht. „Hij gaat niet meer open.',
      '„En dat was dat”, zei hij.',
    ],
    ['money is spoken of', '3 miljoen is al op.', 'De brug kost 12 miljoen euro.'],
    ['a question is asked', '– Omdat het genoeg is.', '– Waarom stopt u?'],
    ['a spelling is a name', 'Daarna ging Wulp weg.', 'Berend van der Wulp kwam. Berend van der Wulp bleef.'],
    [
      'an organisation is of another kind',
      'NordRail stopt. De bond wil dat niet, meldt de bond. “Zo gaat het niet”, zegt de bond.',
      'Vervoerder NordRail bestaat tien jaar.',
    ],
    [
      'somebody has the role that a title names',
      'Burgemeester waarschuwt: ‘Blijf van de dijk’',
      'Burgemeester Hanna Brink kwam vrijdag kijken. De dijk is zwak en het water stijgt nog.',
    ],
    ['a surname has two bearers', 'Brink zweeg. “Nee”, zei Brink.', 'Hanna Brink kwam. Jet Brink ook.'],
  ])('%s', (_, here, elsewhere) => {
    const dutch = languageById('nl')!;
    const cache = new Cache();
    const texts = [here, `${here}\n\n${elsewhere}`, here, `${elsewhere}\n\n${here}`, `${here}\n\n${here}`];
    for (const text of texts) expect(analyse(text, dutch, { cache })).toEqual(analyse(text, dutch));
  });
});

it('does not mix languages up', () => {
  const text = readFileSync('samples/de-dagkrant.txt', 'utf8');
  const cache = new Cache();
  for (const id of ['nl', 'en', 'nl']) {
    const language = languageById(id)!;
    expect(analyse(text, language, { cache })).toEqual(analyse(text, language));
  }
});

it('gives the same when the corrections change and the text does not', () => {
  const text = [
    'Hanna Brink kwam. Jet Brink ging naar huis.',
    'Brink zweeg. “Nee”, zei Brink. De Brink woordvoerder lachte, Route 66 bleef leeg.',
  ].join('\n\n');
  const dutch = languageById('nl')!;
  const cache = new Cache();
  const named = (name: string) => corrected({ actors: [{ name, aliases: ['Brink'], type: 'person' }] });
  const apart = (name: string) => corrected({ different: [[name, 'Brink']] });
  for (const options of [
    {},
    named('Hanna Brink'),
    named('Jet Brink'),
    {},
    apart('Hanna Brink'),
    apart('Jet Brink'),
    corrected({ actors: [{ name: 'Brink', type: 'organisation' }] }),
    corrected({ actors: [{ name: 'Route 66', type: 'place' }] }),
  ])
    expect(analyse(text, dutch, { cache, ...options })).toEqual(analyse(text, dutch, options));
});

/** Edits a text again and again, and compares the two readings each time. The test runner gets a turn after each. */
async function follow(
  id: string,
  start: string,
  random: (below: number) => number,
  times = edits,
  optionsNow: () => Options = () => ({}),
): Promise<void> {
  const language = languageById(id)!;
  const cache = new Cache();
  const earlier: string[] = [start];
  for (let i = 0; i < times; i += 1) {
    const text = earlier.at(-1)!;
    const options = optionsNow();
    const again = analyse(text, language, { ...options, cache });
    const fresh = analyse(text, language, options);
    // Compared as text first, which is quicker by far; the difference is shown only where there is one.
    if (JSON.stringify(again) !== JSON.stringify(fresh)) expect(again, `edit ${i}`).toEqual(fresh);
    earlier.push(edited(earlier, id, random));
    await new Promise(setImmediate);
  }
}
