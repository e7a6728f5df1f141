/** The header above an imported article: what is read of it, and that its words are no part of the text. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { chooseLanguage, languageOf } from '../../server/src/corpus/chooseLanguage';
import { publish } from '../../server/src/export/published';
import { articleText } from '../../server/src/import/articleFile';
import { importedArticle } from '../../server/src/import/imported';
import { testLanguages } from './figuresOf';

const text = articleText(
  importedArticle('Kade: "dicht"', ['De kade blijft dicht, zegt Ans Bot.'], {
    date: '2022-03-05',
    outlet: 'De Schuit',
    author: 'Mia Dal',
    url: 'https://news.example/kade',
    language: 'nl',
  }),
);
const read = (article: string) => analyse(article, testLanguages['nl']!);

describe('front header', () => {
  it('tells date, paper, author and address; nothing in it is a name or figure', () => {
    const analysis = read(text);
    expect(analysis.article).toMatchObject({
      date: '2022-03-05',
      header: { title: 'Kade: "dicht"', outlet: 'De Schuit', author: 'Mia Dal', language: 'nl' },
    });
    expect(analysis.article.blocks.map((block) => block.zone)).toEqual(['header', 'title', 'paragraph']);
    const end = text.indexOf('---', 3);
    for (const { span } of [...analysis.tokens, ...analysis.mentions, ...analysis.figures])
      expect(span.start).toBeGreaterThan(end);
    const published = publish(analysis, { file: 'kade.txt' });
    expect([published.outlet, published.author, published.url]).toEqual([
      'De Schuit',
      'Mia Dal',
      'https://news.example/kade',
    ]);
  });

  it.each([
    ["---\ntitel: 'zo''n kade'\n---\n\nTekst.", { title: "zo'n kade" }],
    ['---\r\nkrant: De Boei\r\ndatum: 5 maart 2022\r\n...\r\nTekst.', { outlet: 'De Boei' }],
    ['\uFEFF---\nauthor: Mia # the editor\nother: x\n---\n', { author: 'Mia' }],
    ['---\nKade dicht\n---\n\nTekst.', undefined],
    ['---\ntitle: open end\n\nTekst.', undefined],
    ['--- geen kop\ntitle: x\n---', undefined],
    ['Tekst.\n---\ntitle: x\n---', undefined],
  ])('%j', (article, header) => {
    expect(read(article).article.header).toEqual(header);
  });

  it('names the language', () => {
    const header = '---\nlanguage: en\n---\n\n';
    expect(chooseLanguage(`${header}De kade.`, {})).toMatchObject({ reason: 'header' });
    expect(languageOf(`${header}De kade is van de stad en het ijs.`).id).toBe('en');
    expect(languageOf('De kade is van de stad en het ijs.').id).toBe('nl');
  });
});
