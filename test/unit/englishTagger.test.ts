/** The English tagger against compromise as it comes: its last step is our own, and must tag alike. */
// eslint-disable-next-line no-restricted-imports -- what the tagger is measured against
import nlp from 'compromise/two';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishTerms } from '../../server/src/languages/en/compromise';
import { tagAlone, tagEnglish } from '../../server/src/languages/en/tagger';

const folder = 'test/corpus/written-en';
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

interface View {
  readonly document: readonly (readonly { text: string; tags: ReadonlySet<string> }[])[];
  readonly compute: (steps: string[]) => unknown;
}

/** Before the library itself is asked: it can read its patterns only once. */
const ours = lines.map((line) => englishTerms(line).map(({ text, tags }) => [text, ...tags]));

describe('the English tagger', () => {
  it('tags every line of the articles as compromise does', () => {
    const theirs = lines.map((line) => {
      const view = nlp.tokenize(line) as unknown as View;
      view.compute(['alias', 'normal', 'machine', 'index', 'lexicon', 'preTagger', 'postTagger']);
      return view.document.flat().map(({ text, tags }) => [text, ...tags]);
    });
    expect(lines.length).toBeGreaterThan(200);
    expect(ours).toEqual(theirs);
  });

  it.each([
    ['the', undefined],
    ['of', 'ADP'],
    ['she', 'PRON'],
    ['because', 'SCONJ'],
    ['since', undefined],
    ['this', undefined],
    ['people', 'NOUN'],
    ['villages', 'NOUN'],
    ['deliveries', 'NOUN'],
    ['works', undefined],
    ['state', undefined],
    ['sings', undefined],
    ['Rivers', undefined],
    [',', 'PUNCT'],
    ['€', 'SYM'],
    ['12', undefined],
  ])('knows %s by itself as %s', (word, known) => {
    expect(tagAlone(word)?.class).toBe(known);
  });

  it('says of a word by itself what it says of it in its sentence', () => {
    const words =
      'Villages in the north , and people near deliveries of goods , waited because it rained .'.split(' ');
    const tags = tagEnglish(words);
    const alone = words.map((word) => tagAlone(word));
    expect(alone.filter(Boolean).length).toBeGreaterThan(6);
    for (const [i, tag] of alone.entries()) if (tag) expect(tag).toEqual(tags[i]);
  });
});
