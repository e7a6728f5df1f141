/** The report: what it counts, that its page stands alone, and that each mark leads to a quote. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { compareArticles } from '../../../server/src/corpus/compare';
import { reportData } from '../../../server/src/corpus/report/reportData';
import { reportBody } from '../../../server/src/features/report/report';
import { reportArticle } from '../../../server/src/features/report/reportArticle';
import { reportPage } from '../../../server/src/protocol/reportPage';
import { marked } from './marked';

const sources = [
  `Kop <een> & "twee"\n\n<q a>“Ja, zegt <a b>Bo Maes</a>”</q>, zei <a a>Ada Smit</a>. <q b denies>dat het kan</q>, zei <a b>Bo Maes</a>. <q ?>“Wie”</q>.`,
  `Andere kop\n\n<q a>“Nog eens”</q>, zei <a a>Ada Smit</a>.`,
];
const analyses = sources.map((source, i) => {
  const { analysis } = marked(source, `file:///map/krant${i}.txt`);
  return { ...analysis, article: { ...analysis.article, date: `2022-0${i + 1}-05` } };
});
const comparison = compareArticles(analyses);
const data = reportData(analyses.map(reportArticle), (uri, id) => comparison.merged.of(uri, id));
const terms = [
  {
    name: 'kan',
    count: 2,
    own: 1,
    unknown: 0,
    speakers: [{ name: 'Bo', count: 1, articles: 1 }],
    articles: [],
  },
];
const body = reportBody({ data, comparison, terms }, messagesIn('nl'));

describe('what a report counts', () => {
  it('is quotes and words by speaker and article, and what nobody is known to have said', () => {
    expect(data.speakers.map((s) => [s.name, s.quotes, s.words, [...s.articles.keys()]])).toEqual([
      ['Ada Smit', 2, 6, [0, 1]],
      ['Bo Maes', 1, 3, [0]],
    ]);
    expect(data.unknown).toBe(1);
  });

  it('is who speaks of whom', () => {
    expect(data.mentions).toEqual([{ from: 'Ada Smit', to: 'Bo Maes', count: 1, first: 0 }]);
  });
});

describe('the page', () => {
  it('allows nothing but its own style, and holds no script', () => {
    const page = reportPage(body);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(page).toContain('Kop &lt;een&gt; &amp; &quot;twee&quot;');
    expect(reportPage(body, { nonce: 'abc', script: 'go()', buttons: '' })).toContain(
      "script-src 'nonce-abc'",
    );
  });

  it('leads from each mark to a quote that is there', () => {
    const targets = [...body.body.matchAll(/href="#(q\d+)"/g)].map(([, id]) => id!);
    expect(targets.length).toBeGreaterThan(8);
    for (const id of targets) expect(body.body).toContain(`<blockquote id="${id}"`);
    for (const [mark] of body.body.matchAll(/<a href[^>]*><title>/g))
      expect(mark).toMatch(/aria-label="[^"]+"/);
  });

  it('has a table behind each chart, and numbers in words of its language', () => {
    const sections = body.body.split('<section').slice(1);
    for (const section of sections.filter((s) => s.includes('class="chart"')))
      expect(section).toContain('<table>');
    expect(sections.map((s) => /id="(\w+)"/.exec(s)?.[1])).toEqual([
      ...['voices', 'groups', 'matrix', 'timeline', 'terms', 'mentions'],
      'q0',
    ]);
    expect(body.body).toContain('50%');
    expect(body.body).toContain('5 jan 2022');
  });

  it('counts by the groups of the reader, first of all', () => {
    const [first, ...others] = analyses;
    const actors = first!.actors.map((a) => (a.name === 'Ada Smit' ? { ...a, groups: ['Omwonenden'] } : a));
    const grouped = reportData([{ ...first!, actors }, ...others].map(reportArticle), (uri, id) =>
      comparison.merged.of(uri, id),
    );
    const page = reportBody({ data: grouped, comparison, terms }, messagesIn('nl')).body;
    const section = page.slice(page.indexOf('<section id="groups"'));
    expect(section).toMatch(/<h3>uw eigen groepen<\/h3>[\s\S]*Omwonenden: 2[\s\S]*<h3>soort<\/h3>/);
    expect(section).toContain(
      '<td>uw eigen groepen</td><td>Omwonenden</td><td class="n">1</td><td class="n">2</td>',
    );
  });

  it('never shows a denial as a claim', () => {
    expect(body.body).toContain('<span class="bad">ontkent:</span> dat het kan');
  });
});
