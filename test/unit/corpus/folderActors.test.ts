/** Who is who in a folder, as articles are taken in one by one between two times that all is worked out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse';
import { FolderActors } from '../../../server/src/corpus/folderActors';
import type { ClosedArticle } from '../../../server/src/corpus/closedArticle';
import { makeRecord } from '../../../server/src/index/record';
import type { Analysis } from '../../../server/src/model/types';
import { runThrough } from '../../../server/src/model/turns';
import { languageById } from '../../../server/src/languages/languages';

const names = ['Sanne Kuik', 'Piet Duif', 'Anna Verkuil', 'Karel Smit'];
const readings = new Map<string, Analysis>();
function read(uri: string, n: number): Analysis {
  const known = readings.get(`${uri} ${n}`);
  if (known) return known;
  const made = analyse(
    `Brug ${n}\n\n“Wij wachten op ${n} boten”, zei ${names[n % 4]!}. Ook ${names[(n + 1) % 4]!} wacht, zei ${names[n % 4]!}.\n`,
    languageById('nl')!,
    { uri },
  );
  readings.set(`${uri} ${n}`, made);
  return made;
}
const closed = (uri: string, n: number): ClosedArticle => makeRecord(read(uri, n));

/** Names with what is told of them. */
function told(folder: FolderActors): unknown {
  return folder
    .actors()
    .map((a) => ({
      name: a.name,
      ...folder.countsOf(a),
      members: a.members.map((m) => `${m.uri} ${m.id}`).sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

describe('FolderActors', () => {
  it('knows where everybody is told of first, also those whom several articles name alike', () => {
    const text =
      'Brug\n\n“Wij wachten nog”, zei een schipper. De schipper lachte. Toen vertrok de schipper.\n';
    const articles = ['a1', 'a2'].map((uri) => makeRecord(analyse(text, languageById('nl')!, { uri })));
    const folder = new FolderActors();
    folder.workOut([], articles, []);
    const quoted = folder.actors().filter((actor) => folder.countsOf(actor).quotes > 0);
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.map(({ members }) => members[0]?.first)).not.toContain(undefined);
  });

  it('is kept as a text and comes back as it was', () => {
    const articles = [1, 2, 3, 5, 6].map((n) => closed(`a${n}`, n));
    const before = new FolderActors();
    before.workOut([read('a9', 4)], articles, []);
    const after = new FolderActors();
    after.restore(runThrough(before.keeping()));
    expect(after.actors()).toEqual(before.actors());
    expect(after.doubtful()).toEqual(before.doubtful());
    expect(told(after)).toEqual(told(before));
    for (const folder of [before, after]) folder.takeIn('a1', closed('a1', 7));
    expect(told(after)).toEqual(told(before));
  });

  it('is worked out in turns, and until the last is as it was', () => {
    const folder = new FolderActors();
    folder.workOut([], [closed('a1', 1)], []);
    const before = told(folder);
    const many = Array.from({ length: 40 }, (_, n) => closed(`b${n}`, n % 8));
    const work = folder.workingOut([], many, []);
    let turns = 1;
    for (; work.next().done !== true; turns += 1) expect(told(folder)).toEqual(before);
    expect(turns).toBeGreaterThan(2);
    const exact = new FolderActors();
    exact.workOut([], many, []);
    expect(told(folder)).toEqual(told(exact));
  });

  it('counts what it takes in as if all were worked out, where names are the same', () => {
    const change = fc.record({
      file: fc.integer({ min: 0, max: 5 }),
      n: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
      open: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const taken = new FolderActors();
        taken.workOut([], [closed('a0', 1), closed('a1', 2)], []);
        const now = new Map<string, { n: number; open: boolean }>([
          ['a0', { n: 1, open: false }],
          ['a1', { n: 2, open: false }],
        ]);
        for (const { file, n, open } of changes) {
          const uri = `a${file}`;
          if (n === undefined) now.delete(uri);
          else now.set(uri, { n, open });
          taken.takeIn(uri, n === undefined ? undefined : open ? read(uri, n) : closed(uri, n));
        }
        const exact = new FolderActors();
        const all = [...now];
        exact.workOut(
          all.flatMap(([uri, { n, open }]) => (open ? [read(uri, n)] : [])),
          all.flatMap(([uri, { n, open }]) => (open ? [] : [closed(uri, n)])),
          [],
        );
        expect(told(taken)).toEqual(told(exact));
        for (const [uri, { n }] of all)
          expect(taken.actorOf(uri, 'sanne-kuik')?.name).toBe(
            n % 4 === 0 || n % 4 === 3 ? 'Sanne Kuik' : undefined,
          );
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
