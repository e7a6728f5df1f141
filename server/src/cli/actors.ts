/** `duiding actors`: who is named in a folder of articles, and who of them are probably one. */
import { Corpus } from '../corpus/corpus';
import { suggestMerges } from '../corrections/suggestMerges';
import type { Project } from '../corrections/project';
import { keptApart } from '../corrections/corrections';
import { analysed } from './analysed';
import { readArguments } from './arguments';
import { clean, jsonOf } from './clean';
import { pad, styles } from './columns';
import type { Command } from './command';
import type { Terminal } from './terminal';

export const actorsCommand: Command = {
  name: 'actors',
  summary: 'who is named across these articles, and who are probably one',
  help: `Usage: duiding actors FILES|FOLDER [--merge-suggestions] [--format table|json]

Lists every person, organisation and place of the articles, each once, with the
number of articles; your corrections (duiding.json) count.

  --merge-suggestions  only pairs that are probably one actor: spelled almost
                       alike, written over from another alphabet, or with the
                       same surname and role. Those you told apart or refused
                       are left out.
  --format json        the same for a program`,
  run: listActors,
};

async function listActors(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, { 'merge-suggestions': {}, format: { values: ['table', 'json'] } });
  if ('complaint' in read || read.rest.length === 0) {
    const why = 'complaint' in read ? read.complaint : 'no articles given. Name files or a folder.';
    terminal.complain(`duiding actors: ${why}`);
    return 2;
  }
  const corpus = new Corpus();
  const { articles, project, failed } = analysed(read.rest, terminal);
  for await (const analysis of articles) {
    const first = corpus.all().length === 0 && project();
    if (first) corpus.keepApart(keptApart(first.corrections));
    corpus.set(analysis);
  }
  const json = read.options.get('format') === 'json';
  const rows = read.options.has('merge-suggestions')
    ? suggestions(corpus, project(), json)
    : actors(corpus, json, terminal.colour);
  await terminal.out(json ? `${jsonOf(rows, 2)}\n` : rows.map((r) => `${String(r)}\n`).join(''));
  return failed() ? 1 : 0;
}

const reasons = {
  sound: 'sound alike',
  spelling: 'spelled almost alike',
  initials: 'the same initial and surname',
  role: 'the same surname and role',
  short: 'the same surname',
} as const;

function suggestions(corpus: Corpus, project: Project | undefined, json: boolean): unknown[] {
  const found = suggestMerges(corpus.actors(), project);
  if (json)
    return found.map(({ stays, goes, why }) => ({ names: [stays.name, goes.name], type: stays.type, why }));
  if (found.length === 0) return ['No two actors look like one.'];
  return found.map(({ stays, goes, why }) =>
    `${pad(clean(stays.name), 26)} ${pad(clean(goes.name), 24)} ${reasons[why]}`.trimEnd(),
  );
}

function actors(corpus: Corpus, json: boolean, colour: boolean): unknown[] {
  const listed = [...corpus.actors()]
    .map((a) => ({ ...a, articles: new Set(a.members.map((m) => m.uri)).size }))
    .sort((a, b) => b.articles - a.articles);
  if (json)
    return listed.map(({ id, name, type, aliases, roles, articles }) => ({
      id,
      name,
      type,
      aliases,
      roles: roles.map((r) => r.text),
      articles,
    }));
  const style = styles(colour);
  return listed.map(({ name, type, aliases, articles }) => {
    const also = aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : '';
    const row = `${pad(clean(name), 26)} ${pad(type, 12)} ${String(articles).padStart(3)}  `;
    return row + style.quiet(clean(also).slice(0, 36));
  });
}
