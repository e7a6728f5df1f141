/** Hover: who, what and why, and never anything of the article but plain text. */
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../l10n/message';
import { Corpus } from '../../../server/src/corpus/corpus';
import { hover } from '../../../server/src/features/hover';
import { marked } from './marked';

function hovered(source: string, others: string[] = [], commandLinks = true): string {
  const { analysis, cursor } = marked(source);
  const corpus = new Corpus();
  corpus.set(analysis);
  others.forEach((other, i) => corpus.set(marked(other, `file:///blad${i}.txt`).analysis));
  const found = hover(analysis, cursor, { corpus, language: 'nl', message: messagesIn('nl'), commandLinks });
  return found ? (found.contents as { value: string }).value.replaceAll('  \n', '\n') : '';
}

const article =
  '<a hermans>Sofie Hermans</a>, <role hermans>minister van Mobiliteit</role>, kwam.\n\n<q hermans>“Wij sluiten niets uit”</q>, <cue>zei</cue> <src><a hermans>Her<|>mans</a></src>.';

describe('hover', () => {
  it('tells name, type, role with its line, aliases, counts, latest quote and links', () => {
    const lines = hovered(article).split('\n');
    expect(lines[0]).toBe('**Sofie Hermans** · persoon');
    const place = {
      uri: 'file:///krant.txt',
      range: { start: { line: 0, character: 15 }, end: { line: 0, character: 15 } },
    };
    expect(lines[1]).toBe(
      `minister van Mobiliteit ([regel 1](command:duiding.row.show?${encodeURIComponent(JSON.stringify([place]))}))`,
    );
    expect(lines[2]).toBe('Ook: Hermans');
    expect(lines[3]).toBe('2 vermeldingen · 1 citaat hier');
    expect(lines[4]).toBe('“Wij sluiten niets uit”');
    expect(lines[5]).toMatch(/^Waarom: /);
    expect(lines[6]).toMatch(/^\[Toon citaten\]\(command:duiding\.showQuotes\?.*\) · \[Alle vermeldingen\]/);
    expect(lines[6]).toContain('https://nl.wikipedia.org/w/index.php?search=Sofie%20Hermans');
    expect(lines[7]).toMatch(
      /^Verbeter: \[geen naam\]\(command:duiding\.correct\?.*\[zelfde als…\].*\[rol…\]/,
    );
    expect(lines.length).toBeLessThanOrEqual(12);
  });

  it('counts nothing, and offers no encyclopedia, where somebody is only described, once', () => {
    const text = hovered('Toen kwam <a buur desc>een b<|>uurvrouw</a> langs.');
    expect(text.split('\n')[0]).toBe('**een buurvrouw** · persoon');
    expect(text).not.toMatch(/vermelding |wikipedia|→|Verbeter/);
  });

  it('says of an age that it is one', () => {
    const { analysis, cursor } = marked(article);
    const actors = analysis.actors.map((actor) => ({ ...actor, age: '71' }));
    const corpus = new Corpus();
    const found = hover({ ...analysis, actors }, cursor, {
      corpus,
      language: 'nl',
      message: messagesIn('nl'),
      commandLinks: false,
    });
    expect((found!.contents as { value: string }).value).toMatch(/^71 jaar {2}$/m);
  });

  it('counts across articles, a surname alone included', () => {
    const other = '<q hermans>“Nee”</q>, zei <a hermans>Hermans</a>.';
    expect(hovered(article, [other])).toContain('1 citaat hier · 2 citaten in 2 artikelen');
  });

  it('says whom a pronoun means', () => {
    expect(hovered('<a jan>Jan Smit</a> bleef. <a jan pron>H<|>ij</a> sliep.')).toMatch(
      /^Hij → \*\*Jan Smit\*\* · persoon: /,
    );
  });

  it('links no command where the editor runs none', () => {
    expect(hovered(article, [], false)).not.toContain('command:');
  });

  it('writes a figure out', () => {
    expect(hovered('Er zijn <f count 130000>130.<|>000</f> mensen.')).toMatch(
      /^\*\*130\.000\*\* · aantal\n130\.000 · de eigen woorden/,
    );
    expect(hovered('Op <f date 2022-01-21>21 jan<|>uari</f>.')).toContain('21 januari 2022');
    expect(hovered('Na <f duration 90>negen<|>tig</f>.')).toContain('90');
  });

  it('says what other articles count, with a link', () => {
    const corpus = new Corpus();
    const [here, there] = ['file:///krant.txt', 'file:///blad.txt'].map((uri, i) => {
      const { analysis } = marked(`Er zijn <f count ${127 + i * 3}000>${127 + i * 3}.000</f> soldaten.`, uri);
      const start = analysis.article.text.indexOf('soldaten');
      const figures = analysis.figures.map((f) => ({ ...f, of: { start, end: start + 8 } }));
      return { ...analysis, figures };
    });
    corpus.set(here!);
    corpus.set(there!);
    const context = { corpus, language: 'nl', message: messagesIn('nl'), commandLinks: false } as const;
    const { value } = hover(here!, here!.figures[0]!.span.start, context)!.contents as { value: string };
    expect(value).toContain('Elders: 130.000 ([blad.txt](file:///blad.txt#L1))');
  });

  it('tells speaker, kind and cue of a quote, or that nobody is known', () => {
    expect(hovered('<a x>Bo Maes</a> kwam. <q x>“Nee, n<|>ooit”</q>, <cue>zei</cue> ze.')).toMatch(
      /^\*\*Citaat van Bo Maes\*\* · letterlijk\nsignaal “zei”/,
    );
    expect(hovered('Ja. <q ?>“Nee, n<|>ooit”</q>.')).toMatch(
      /^\*\*Citaat, spreker onbekend\*\* · letterlijk\ngeen signaal/,
    );
    expect(hovered('<a x>Bo Maes</a> <cue>ontkent</cue> <q x denies>dat h<|>et klopt</q>.')).toMatch(
      /^\*\*Citaat van Bo Maes\*\* · \*\*ontkent\*\*/,
    );
  });

  it('shows article text as text, whatever it looks like', () => {
    const evil =
      '[x](command:duiding.copyValue) <img src=x> ![y](https://kwaad.example/y.png) **vet** `c` https://kwaad.example www.kwaad.example';
    const [shown] = hovered(`<a e>E<|>va ${evil}</a> kwam. <q e>“${evil}”</q>.`, [], false).split('\n[Zoek');
    expect(shown).not.toMatch(/(?<!\\)\[x|(?<!\\)!\[|<img|(?<!\\)`c/);
    expect(shown).not.toMatch(/https:\/\/kwaad|www\.kwaad/);
    expect(shown).toContain('\\[x\\](command:duiding.copyValue) &lt;img src=x&gt;');
  });

  it('gives nothing where nothing was found', () => {
    expect(hovered('Het reg<|>ent vandaag.')).toBe('');
  });
});
