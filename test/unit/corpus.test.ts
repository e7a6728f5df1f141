/** The ratchet: no measure of the project's own articles may fall below what was written down. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changeLines, changes, raised, readFloor } from '../../scripts/evaluate/floor';
import { measuresOf, scoreFolder } from '../../scripts/evaluate/scoreFolder';
import { partOf, setOf } from '../../scripts/evaluate/sets';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));

describe('test/corpus', () => {
  it('is read no worse than measures.json says', () => {
    const { falls, rises } = changes(readFloor(corpus).measures, measuresOf(scoreFolder(corpus)));
    expect(changeLines(falls)).toEqual([]);
    if (rises.length > 0)
      console.log(['Write down with `npm run evaluate -- --write`:', ...changeLines(rises)].join('\n  '));
  });
});

describe('sets', () => {
  it.each([
    ['corpus/written-nl-2/a03_zee.txt', 'written-nl-2', 'unread'],
    ['corpus/written-nl-2/b10_meer.txt', 'written-nl-2', 'read'],
    ['corpus/written-nl/s003.txt', 'written-nl', 'read'],
    ['corpus/wikinews-en/wn013.txt', 'wikinews-en', 'unread'],
    ['corpus/wikinews-en/wn014.txt', 'wikinews-en', 'read'],
    ['corpus/events/strike/gazet.txt', 'events', 'unread'],
    ['corpus/events/fire/gazet.txt', 'events', 'read'],
    ['corpus/loose.txt', 'corpus', 'read'],
  ])('%s is of %s, %s', (path, set, part) => {
    const article = { path, name: path.split('/').at(-1)!.replace('.txt', '') };
    expect([setOf('corpus', article), partOf(article)]).toEqual([set, part]);
  });
});

describe('floor', () => {
  const floor = { measures: { news: { span: 90, speaker: 80 } }, falls: [] };
  const now = { news: { span: 91, speaker: 79.9 }, sport: { span: 70 } };

  it('tells each fall and each rise', () => {
    const { falls, rises } = changes(floor.measures, now);
    expect(changeLines(falls)).toEqual(['news speaker 80 → 79.9']);
    expect(changeLines(rises)).toEqual(['news span 90 → 91', 'sport span 0 → 70']);
  });

  it('counts a measure that is gone as fallen', () => {
    expect(changeLines(changes(floor.measures, { news: { span: 90 } }).falls)).toEqual([
      'news speaker 80 → 0',
    ]);
  });

  it('is raised by a rise and lowered by a reason only', () => {
    expect(raised(floor, now)).toEqual({
      measures: { news: { span: 91, speaker: 80 }, sport: { span: 70 } },
      falls: [],
    });
    const lowered = raised(floor, now, 'the gold was mended');
    expect(lowered.measures.news).toEqual({ span: 91, speaker: 79.9 });
    expect(lowered.falls).toEqual([
      { set: 'news', measure: 'speaker', from: 80, to: 79.9, because: 'the gold was mended' },
    ]);
  });
});
