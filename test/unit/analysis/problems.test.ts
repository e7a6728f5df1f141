/** Problems in an article: found where they are, quiet where there are none, and mended by their fixes. */
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../server/src/analysis/problems/findProblems';
import { languageById } from '../../../server/src/languages/languages';
import { marked } from '../features/marked';

const dutch = languageById('nl')!;

function problems(source: string, code?: string) {
  const { analysis, text } = marked(source);
  return findProblems(analysis, dutch)
    .filter((p) => code === undefined || p.code === code)
    .map((p) => ({ ...p, at: text.slice(p.span.start, p.span.end), mended: mend(text, p.fixes) }));
}

/** The text with the fixes applied. */
function mend(
  text: string,
  fixes: readonly { span: { start: number; end: number }; text: string }[] = [],
): string {
  return [...fixes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, f) => t.slice(0, f.span.start) + f.text + t.slice(f.span.end), text);
}

describe('quotation marks', () => {
  it('inserts a lost closer where the quote ends', () => {
    const [found, ...more] = problems(
      'Ze kwam. <q x>“We gaan naar huis</q>, zei <a x>Ada</a>. Het was laat.',
      'mark-unpaired',
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ at: '“', args: ['“'] });
  });

  it('finds a lost opener', () => {
    expect(problems('Ze kwam. Dat is niet waar”, zei <a x>Ada</a>.', 'mark-unpaired')).toMatchObject([
      { at: '”' },
    ]);
  });

  it('moves a mark that is glued to the wrong word', () => {
    const [found] = problems('Zij kwam om de" situatie" te zien en ging weer.', 'mark-misplaced');
    expect(found?.mended).toBe('Zij kwam om de "situatie" te zien en ging weer.');
  });

  it('makes the rarer kind of marks like the article’s own', () => {
    const [found, ...more] = problems('<q ?>“Een”</q> en <q ?>“twee”</q> en <q ?>"drie"</q>.', 'mark-mixed');
    expect(more).toEqual([]);
    expect(found?.mended).toBe('“Een” en “twee” en “drie”.');
  });

  it.each([
    ['an apostrophe', 'Dat zijn foto’s van ’s avonds in ’t dorp van Hans’ broer.'],
    ['a foot mark', "Het is zo'n mooie avond in de zomer van '68."],
    ['quotes over paragraphs', '“De eerste alinea.\n\n“De tweede alinea”, zei zij.'],
    ['a quote in a quote', '“Hij zei ‘nee’ en ging”, zei zij.'],
    ['low openers', '„Wij gaan”, zei zij. „Nu”, zei hij.'],
  ])('keeps quiet about %s', (_, text) => {
    expect(problems(text).filter((p) => p.code.startsWith('mark'))).toEqual([]);
  });
});

describe('names', () => {
  it('finds the rarer spelling of a name and mends it', () => {
    const found = problems(
      '<a b>Antony Blinken</a> sprak. <a b>Antony Blinken</a> ging. <a b>Anthony Blinken</a> kwam.',
      'name-spelling',
    );
    expect(found).toMatchObject([
      { at: 'Anthony Blinken', args: ['Anthony Blinken', 'Antony Blinken', 'b'] },
    ]);
    expect(found[0]!.mended).toMatch(/Antony Blinken kwam\.$/);
  });

  it('finds a difference in case only, and in a longer form', () => {
    expect(
      problems('De <o n>NAVO</o> en de <o n>NAVO</o> en de <o n>Navo</o>.', 'name-spelling'),
    ).toMatchObject([{ at: 'Navo' }]);
    const [found] = problems(
      '<a z>Zelensky</a> en <a z>Zelensky</a>: <a z>Volodymyr Zelenskyy</a>.',
      'name-spelling',
    );
    expect(found?.fixes?.[0]?.text).toBe('Volodymyr Zelensky');
  });

  it.each([
    [
      'a particle’s capital without the given name',
      '<a v>Marieke van Dorsten</a> kwam. <a v>Van Dorsten</a> ging.',
    ],
    ['a short form', '<a b>Bo Maes</a> en <a b>Maes</a>.'],
    ['a possessive', '<a p>Poetin</a> en <a p>Poetins</a> leger.'],
    ['an abbreviation', 'De <o e>Europese Centrale Bank</o>, de <o e>ECB</o>.'],
    ['a dateline', '<p b>BRUSSEL</p> - In <p b>Brussel</p> en weer in <p b>Brussel</p>.'],
    ['two people', '<a a>Jan Maes</a> en <a b>Jan Maas</a>.'],
  ])('keeps quiet about %s', (_, text) => {
    expect(problems(text).filter((p) => p.code.startsWith('name'))).toEqual([]);
  });

  it('asks about two given names of one person', () => {
    expect(problems('<a b>Piet Smit</a> en <a b>Karel Smit</a>.', 'name-conflict')).toMatchObject([
      { at: 'Karel Smit', args: ['Karel Smit', 'Piet Smit'] },
    ]);
    expect(problems('<a b>Piet Smit</a> en <a b>P. Smit</a>.', 'name-conflict')).toEqual([]);
  });
});

describe('speakers', () => {
  it('asks who says a direct quote of the running text', () => {
    const text =
      'Een kop van dit artikel\n\nHet was laat in het dorp. <q ?>“Wie zegt dat”</q>. <q x>“Ik”</q>, zei <a x>Bo</a>. <q ?>dat het regent</q>.';
    expect(problems(text, 'speaker-unknown')).toMatchObject([{ at: '“Wie zegt dat”' }]);
  });
});

describe('figures', () => {
  const of = (text: string, hedges: (string | undefined)[] = []) => {
    const { analysis } = marked(text);
    const figures = analysis.figures.map((f, i) => {
      const start = f.span.end + 1;
      const hedge = hedges[i];
      return {
        ...f,
        of: { start, end: start + 'soldaten'.length },
        ...(hedge ? { hedge: hedge as 'about' } : {}),
      };
    });
    return findProblems({ ...analysis, figures }, dutch)
      .filter((p) => p.code === 'figures-disagree')
      .map((p) => p.args);
  };

  it('finds two counts of one thing that differ', () => {
    expect(
      of('Er zijn <f count 127000>127.000</f> soldaten. Het zijn <f count 150000>150.000</f> soldaten.'),
    ).toEqual([['150.000', '127.000', 'soldaten']]);
  });

  it('lets hedges, other orders of size and one sentence be', () => {
    const pair =
      'Er zijn <f count 127000>127.000</f> soldaten. Het zijn <f count 130000>130.000</f> soldaten.';
    expect(of(pair, [undefined, 'about'])).toEqual([]);
    expect(of('Eerst <f count 200>200</f> soldaten. Nu <f count 900>900</f> soldaten.')).toEqual([]);
    expect(of('Van <f count 200>200</f> soldaten naar <f count 300>300</f> soldaten.')).toEqual([]);
  });
});

it('stops at a hundred', () => {
  expect(problems('<q ?>“Wie zegt dat”</q>. '.repeat(150)).length).toBe(100);
});
