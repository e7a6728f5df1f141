/** `duiding check`: tells what is wrong with a folder's corrections, and which have lost their place. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../analysis/analyse';
import type { AnchorRef } from '../model/types';
import { tellFault } from '../features/correctionFaults';
import { termFaults } from '../features/searchFault';
import { languageOf } from '../corpus/chooseLanguage';
import { anchorOf } from '../corrections/anchorOf';
import { correctionsFile, lists } from '../corrections/corrections';
import { nodeProjectFiles } from '../lsp/projectFiles.node';
import { Projects, type ProjectState } from '../corrections/projects';
import type { Arguments } from './arguments';
import { clean } from './clean';
import { fit } from './columns';
import type { Command } from './command';
import { readArticles } from './files';
import type { Terminal } from './terminal';

export const checkCommand: Command = {
  name: 'check',
  summary: {
    en: 'whether duiding.json, your corrections, can be read and still fits',
    nl: 'of duiding.json, uw correcties, te lezen is en nog past',
  },
  help: {
    en: `Usage: duiding check [FOLDER|FILE...]

Reads the duiding.json of each folder (the working folder, if none is named) and
tells what is wrong with it, with line numbers, and which corrections no longer
find their words in any article below it.

Exit code 1 when something is wrong or lost, or when there is no such file.`,
    nl: `Gebruik: duiding check [MAP|BESTAND...]

Leest de duiding.json van elke map (de werkmap, als er geen genoemd is) en zegt met
regelnummers wat eraan mankeert, en welke correcties hun woorden in geen artikel
daaronder meer vinden.

Exitcode 1 als er iets mis of verloren is, of als het bestand er niet is.`,
  },
  examples: ['duiding check', 'duiding check samples'],
  options: {},
  run: check,
};

async function check({ rest }: Arguments, terminal: Terminal): Promise<number> {
  let code = 0;
  for (const path of rest.length > 0 ? rest : ['.']) if (!(await checkOne(path, terminal))) code = 1;
  return code;
}

async function checkOne(path: string, terminal: Terminal): Promise<boolean> {
  const { message } = terminal;
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const file = isFolder ? join(path, correctionsFile) : path;
  const uri = pathToFileURL(file).href;
  const folder = pathToFileURL(resolve(dirname(file))).href;
  const projects = new Projects(
    () => nodeProjectFiles,
    () => {},
    () => folder,
  );
  projects.refresh(uri);
  const state = projects.state(uri);
  if (!state) {
    terminal.complain(`duiding check: ${message('cli.noSuchCorrections', file)}`);
    return false;
  }
  for (const fault of state.faults) await terminal.out(`${clean(tellFault(file, fault, message))}\n`);
  if (!state.good || !state.project) return false;
  const lost = await findLost(dirname(file), state, projects, terminal);
  const lineOf = (offset: number): number => state.text.slice(0, offset).split('\n').length;
  for (const ref of lost) {
    const { exact, file: article } = anchorOf(state.project.corrections, ref)!;
    const words = fit(clean(exact), 40);
    const what =
      article === undefined
        ? message('corrections.lostNowhere', words)
        : message('corrections.lost', words, article);
    const place = state.places[ref.list][ref.index];
    const told = message('corrections.at', file, String(lineOf(place?.start ?? 0)), what);
    await terminal.out(`${clean(told)}\n`);
  }
  const wrong = termFaults(state, message);
  for (const { span, text } of wrong)
    await terminal.out(`${clean(message('corrections.at', file, String(lineOf(span.start)), text))}\n`);
  if (state.faults.length + lost.length + wrong.length > 0) return false;
  const { corrections } = state.project;
  const count = lists.reduce((n, list) => n + corrections[list].length, 0);
  const well = count === 1 ? message('cli.allWellOne', file) : message('cli.allWell', file, count);
  await terminal.out(`${clean(well)}\n`);
  return true;
}

/** The anchors that no article below the folder answers. */
async function findLost(
  folder: string,
  { uri, project }: ProjectState,
  projects: Projects,
  terminal: Terminal,
): Promise<AnchorRef[]> {
  if (!project || project.refs.length === 0) return [];
  const found = new Set<string>();
  for await (const article of readArticles([folder], terminal)) {
    if ('problem' in article) continue;
    const address = pathToFileURL(article.file).href;
    if (projects.stateFor(address)?.uri !== uri) continue;
    const options = { uri: article.file, corrector: projects.correctorFor(address) };
    const read = analyse(article.text, languageOf(article.text), options);
    for (const { list, index } of read.anchors?.found ?? []) found.add(`${list} ${index}`);
  }
  return project.refs.filter(({ list, index }) => !found.has(`${list} ${index}`));
}
