/** `duiding actors`: who is named in a folder of articles, and who of them are probably one. */
import type { Message } from '../../../l10n/message';
import { rolesByWorth } from '../corpus/actorFacts';
import { Corpus } from '../corpus/corpus';
import { suggestMerges } from '../corrections/suggestMerges';
import type { Project } from '../corrections/project';
import { keptApart } from '../corrections/corrections';
import { dots } from '../protocol/rowText';
import { analysed } from './analysed';
import type { Arguments } from './arguments';
import { clean, jsonOf } from './clean';
import { pad, styles } from './columns';
import { withoutArticles, type Command } from './command';
import type { Terminal } from './terminal';

export const actorsCommand: Command = {
  name: 'actors',
  summary: {
    en: 'who is named across these articles, and who are probably one',
    nl: 'wie er in deze artikelen genoemd worden, en wie waarschijnlijk dezelfde zijn',
  },
  help: {
    en: `Usage: duiding actors FILES|FOLDER [--merge-suggestions] [--format table|json]

Lists every person, organisation and place of the articles, each once, with the
number of articles; your corrections (duiding.json) count.

  --merge-suggestions  only pairs that are probably one actor: spelled almost
                       alike, written over from another alphabet, or with the
                       same surname and role. Those you told apart or refused
                       are left out.
  --format json        the same for a program`,
    nl: `Gebruik: duiding actors BESTANDEN|MAP [--merge-suggestions] [--format table|json]

Noemt elke persoon, organisatie en plaats van de artikelen één keer, met het aantal
artikelen; uw correcties (duiding.json) tellen mee.

  --merge-suggestions  alleen paren die waarschijnlijk één actor zijn: bijna gelijk
                       gespeld, uit een ander alfabet overgezet, of met dezelfde
                       achternaam en functie. Wat u uit elkaar hield of afwees,
                       blijft weg.
  --format json        hetzelfde voor een programma`,
  },
  examples: ['duiding actors samples', 'duiding actors samples --merge-suggestions'],
  options: { 'merge-suggestions': {}, format: { values: ['table', 'json'] } },
  wrong: withoutArticles,
  run: listActors,
};

async function listActors({ options, rest }: Arguments, terminal: Terminal): Promise<number> {
  const corpus = new Corpus();
  const { articles, project, failed } = analysed(rest, terminal);
  for await (const analysis of articles) {
    const first = corpus.all().length === 0 && project();
    if (first) corpus.keepApart(keptApart(first.corrections));
    corpus.set(analysis);
  }
  const json = options.get('format') === 'json';
  const rows = options.has('merge-suggestions')
    ? suggestions(corpus, project(), json, terminal.message)
    : actors(corpus, json, terminal);
  await terminal.out(json ? `${jsonOf(rows, 2)}\n` : rows.map((r) => `${String(r)}\n`).join(''));
  return failed() ? 1 : 0;
}

function suggestions(
  corpus: Corpus,
  project: Project | undefined,
  json: boolean,
  message: Message,
): unknown[] {
  const found = suggestMerges(corpus.actors(), project);
  if (json)
    return found.map(({ stays, goes, why }) => ({ names: [stays.name, goes.name], type: stays.type, why }));
  if (found.length === 0) return [message('cli.noPairs')];
  return found.map(({ stays, goes, why }) =>
    `${pad(clean(stays.name), 26)} ${pad(clean(goes.name), 24)} ${message(`cli.pair.${why}`)}`.trimEnd(),
  );
}

function actors(corpus: Corpus, json: boolean, { colour, message }: Terminal): unknown[] {
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
  return listed.map(({ name, type, roles, aliases, articles }) => {
    const role = rolesByWorth(roles)[0]?.text;
    const also = aliases.length > 0 ? message('cli.also', aliases.slice(0, 3).join(', ')) : '';
    const row = `${pad(clean(name), 26)} ${pad(message(`type.${type}`), 12)} ${String(articles).padStart(3)}  `;
    return row + style.quiet(clean(dots(role, also)).slice(0, 60));
  });
}
