/** Tells on hover who an actor is, what a figure is worth, or who said a quote and how that is known. */
import type { Hover } from 'vscode-languageserver-types';
import type { Message, UiLanguage } from '../../../l10n/message';
import type { Actor, Analysis, Figure, Mention, Quote, Span } from '../model/types';
import type { FolderActors } from '../corpus/folderActors';
import { actorIn, quotesBy, speakersOf, type Corpus } from '../corpus/corpus';
import type { Comparison } from '../corpus/compare';
import { sameFigures } from '../corpus/sameFigures';
import { belonging, roleWords, rolesByWorth } from '../corpus/actorFacts';
import { linkCommands } from '../protocol/protocol';
import { nameOfFile } from '../protocol/quoteLine';
import { describeQuoteRules, describeRule } from './describeRule';
import { figureValue } from './figureValue';
import { figureAt, mentionAt, quoteAt } from './findAt';
import { linesOf } from './lines';
import { commandLink, escaped, link, shortened, inAddress } from './markdown';
import { quoteText } from './quoteText';

export interface HoverContext {
  readonly corpus: Corpus;
  readonly language: UiLanguage;
  readonly message: Message;
  /** Who is who in the whole folder, where it is indexed. */
  readonly folder?: FolderActors;
  /** What articles held side by side have in common, as it was when a view asked for it last. */
  readonly compared?: Pick<Comparison, 'sharedQuotes' | 'figures'> | undefined;
  /** The editor runs the commands of `linkCommands`; without it no command is linked. */
  readonly commandLinks: boolean;
}

/** The most special thing at an offset: a mention of an actor, a figure, a quote; undefined where nothing was found. */
export function hover(analysis: Analysis, offset: number, context: HoverContext): Hover | undefined {
  const mention = mentionAt(analysis, offset);
  if (mention) return shown(analysis, mention.span, mentionLines(analysis, mention, context));
  const figure = figureAt(analysis, offset);
  if (figure) return shown(analysis, figure.span, figureLines(analysis, figure, context));
  const quote = quoteAt(analysis, offset);
  if (quote) return shown(analysis, quote.span, quoteLines(analysis, quote, context));
  return undefined;
}

function shown({ article }: Analysis, span: Span, lines: readonly string[]): Hover {
  return {
    contents: { kind: 'markdown', value: lines.filter((l) => l !== '').join('  \n') },
    range: linesOf(article).range(span),
  };
}

function mentionLines(analysis: Analysis, mention: Mention, context: HoverContext): string[] {
  const { article } = analysis;
  const { message } = context;
  const surface = shortened(article.text.slice(mention.span.start, mention.span.end), 80);
  const why = describeRule('mention', mention.rule, message);
  const actor = actorIn(analysis, mention.actor);
  if (!actor)
    return [`**${escaped(surface)}** · ${message(`type.${mention.type}`)}`, escaped(message('why', why))];
  const head = `**${escaped(actor.name)}** · ${message(`type.${actor.type}`)}`;
  // "De Russen → De Russen" would say nothing.
  const itself = mention.form === 'name' || surface.toLowerCase() === actor.name.toLowerCase();
  const refers = itself ? head : message('hover.refersTo', escaped(surface), `${head}: ${escaped(why)}`);
  const roles = rolesByWorth(actor.roles)
    .slice(0, 2)
    .map((role) => {
      const line = linesOf(article).position(role.span.start).line + 1;
      return `${escaped(roleWords(role))} (${placeLink(message('line', String(line)), analysis, role.span.start, context)})`;
    });
  // A role or pronoun under the mouse is no further name to tell of.
  const forms = new Set(
    actor.aliases.filter(
      (a) => a !== actor.name && (mention.form === 'name' || a.toLowerCase() !== surface.toLowerCase()),
    ),
  );
  const quotes = quotesBy(analysis, actor.id);
  const latest = quotes.at(-1);
  return [
    refers,
    ...roles,
    escaped(shortened(belonging(actor, message), 160)),
    ...fromOthers(analysis, actor, context),
    ownWords(actor),
    forms.size > 0 ? escaped(message('also', shortened([...forms].slice(0, 8).join(', '), 160))) : '',
    counts(analysis, actor.id, quotes.length, context),
    latest ? escaped(shortened(quoteText(analysis, latest, message), 110)) : '',
    itself ? escaped(message('why', why)) : '',
    links(analysis, mention, quotes.length > 0, context),
    corrections(analysis, mention, context),
  ];
}

/** What the reader wrote about an actor, on one line. */
function ownWords({ description, groups = [], party, country, note }: Actor): string {
  return escaped(shortened([description, ...groups, party, country, note].filter(Boolean).join(' · '), 160));
}

function counts({ article, mentions }: Analysis, id: string, quotes: number, context: HoverContext): string {
  const { message, corpus } = context;
  const count = (what: 'mentions' | 'quotes' | 'articles', n: number): string =>
    n === 1 ? message(`${what}.one`) : message(`${what}.many`, n);
  const across = (n: number, articles: number): string =>
    n === 0
      ? count('articles', articles)
      : message('inArticles', count('quotes', n), count('articles', articles));
  const named = mentions.filter((m) => m.actor === id).length;
  // That it stands here once, the reader sees.
  const here = named > 1 || quotes > 0 ? [count('mentions', named)] : [];
  if (quotes > 0) here.push(message('here', count('quotes', quotes)));
  const everywhere = corpus.actorOf(article.uri, id);
  const inFolder = context.folder?.actorOf(article.uri, id);
  if (inFolder && context.folder && inFolder.members.length > 1) {
    const all = context.folder.countsOf(inFolder);
    here.push(across(all.quotes, all.articles));
  } else if (everywhere && everywhere.members.length > 1) {
    const all = corpus.quotesOf(everywhere).length;
    const articles = new Set(everywhere.members.map((m) => m.uri)).size;
    here.push(across(all, articles));
  }
  return here.join(' · ');
}

/** What other articles add: a role where this one gives none, and why their names are taken for the same. */
function fromOthers(
  { article }: Analysis,
  actor: Actor,
  { folder, corpus, message }: HoverContext,
): string[] {
  const everywhere = folder?.actorOf(article.uri, actor.id) ?? corpus.actorOf(article.uri, actor.id);
  if (!everywhere || everywhere.members.length < 2) return [];
  const role = actor.roles.length === 0 ? rolesByWorth(everywhere.roles)[0] : undefined;
  const joins = everywhere.joins.filter((j) => j.name !== j.to).slice(0, 3);
  return [
    ...(role ? [escaped(message('hover.roleElsewhere', role.text))] : []),
    ...joins.map((j) => escaped(message(`join.${j.why}`, j.name, j.to))),
  ];
}

function links(
  { article, actors, mentions }: Analysis,
  mention: Mention,
  quoted: boolean,
  context: HoverContext,
): string {
  const { message } = context;
  const out: string[] = [];
  if (context.commandLinks) {
    const at = linesOf(article).position(mention.span.start);
    if (quoted)
      out.push(
        commandLink(message('link.showQuotes'), linkCommands.showQuotes, [article.uri, mention.actor]),
      );
    out.push(commandLink(message('link.allMentions'), linkCommands.showMentions, [article.uri, at]));
  }
  // Who is only described stands in no encyclopedia.
  if (mentions.some((m) => m.actor === mention.actor && m.form === 'name')) {
    const name = actors.find((a) => a.id === mention.actor)?.name ?? '';
    const address = `https://${article.language}.wikipedia.org/w/index.php?search=${inAddress(name)}`;
    out.push(link(message('link.wikipedia'), address));
  }
  return out.join(' · ');
}

/** What a reader may put right of a name, right here. */
function corrections({ article }: Analysis, { form, span }: Mention, context: HoverContext): string {
  const { message } = context;
  if (form !== 'name' || !context.commandLinks) return '';
  const range = linesOf(article).range(span);
  const links = (['notName', 'same', 'role'] as const).map((what) =>
    commandLink(message(`link.correct.${what}`), linkCommands.correct, [article.uri, range, what]),
  );
  return message('link.correct', links.join(' · '));
}

function figureLines(analysis: Analysis, figure: Figure, context: HoverContext): string[] {
  const { article } = analysis;
  const { message } = context;
  const surface = shortened(article.text.slice(figure.span.start, figure.span.end), 80);
  const of = figure.of && shortened(article.text.slice(figure.of.start, figure.of.end), 80);
  const kind =
    of !== undefined &&
    (figure.kind === 'count' || figure.kind === 'percentage' || figure.kind === 'fraction')
      ? message(`figure.${figure.kind}Of`, of)
      : message(`figure.${figure.kind}`);
  const value = figureValue(figure, context.language, message);
  const speaker = actorIn(analysis, figure.speaker);
  const claim = speaker ? message('figure.saidBy', speaker.name) : message('figure.ownWords');
  const copy =
    context.commandLinks && figure.value !== undefined
      ? commandLink(message('link.copyValue'), linkCommands.copyValue, [String(figure.value)])
      : '';
  return [
    `**${escaped(surface)}** · ${escaped(kind)}`,
    `${escaped(value)} · ${escaped(claim)}`,
    elsewhere(analysis, figure, context),
    copy,
    escaped(message('why', describeRule('figure', figure.rule, message))),
  ];
}

/** Leads to a line of an article: by a command, since an address in a virtual folder is dead text in a hover. */
function placeLink(
  label: string,
  { article }: Analysis,
  offset: number,
  { commandLinks }: HoverContext,
): string {
  const { line, character } = linesOf(article).position(offset);
  const at = { line, character };
  const place = { uri: article.uri, range: { start: at, end: at } };
  return commandLinks
    ? commandLink(label, linkCommands.showPlace, [place])
    : link(label, `${article.uri}#L${line + 1}`);
}

/** What other articles say of the same thing, at most three, each a link to its place. */
function elsewhere(analysis: Analysis, figure: Figure, context: HoverContext): string {
  const { corpus, compared } = context;
  const row = compared?.figures.find(({ values }) =>
    values.some((v) => isHere(analysis, figure.span, v.analysis, v.figure.span)),
  );
  const found = row?.values ?? sameFigures(analysis, figure, corpus);
  return placesElsewhere(
    analysis,
    found.map((v) => ({ other: v.analysis, span: v.figure.span })),
    context,
  );
}

/** Where other papers print the same statement. */
function sameStatement(analysis: Analysis, quote: Quote, context: HoverContext): string {
  const shared = context.compared?.sharedQuotes.find(({ quotes }) =>
    quotes.some((q) => isHere(analysis, quote.span, q.analysis, q.quote.span)),
  );
  const places = shared?.quotes.map((q) => ({ other: q.analysis, span: q.quote.span })) ?? [];
  return placesElsewhere(analysis, places, context);
}

/** Whether two readings of one article have the same words at the same place: it may have been edited since. */
function isHere(now: Analysis, here: Span, then: Analysis, there: Span): boolean {
  if (now.article.uri !== then.article.uri || here.start !== there.start || here.end !== there.end)
    return false;
  return now.article.text.slice(here.start, here.end) === then.article.text.slice(there.start, there.end);
}

function placesElsewhere(
  { article: own }: Analysis,
  places: readonly { readonly other: Analysis; readonly span: Span }[],
  context: HoverContext,
): string {
  const found = places.filter(({ other }) => other.article.uri !== own.uri).slice(0, 3);
  if (found.length === 0) return '';
  const written = found.map(({ other, span }) => {
    const { article } = other;
    const surface = shortened(article.text.slice(span.start, span.end), 40);
    return `${escaped(surface)} (${placeLink(nameOfFile(article.uri), other, span.start, context)})`;
  });
  return context.message('figure.elsewhere', written.join(', '));
}

function quoteLines(analysis: Analysis, quote: Quote, context: HoverContext): string[] {
  const { article } = analysis;
  const { message } = context;
  const speakers = speakersOf(quote).flatMap((id) => actorIn(analysis, id) ?? []);
  const names = speakers.map((s) => s.name).join(` ${message('and')} `);
  const who = speakers.length > 0 ? message('hover.quoteOf', names) : message('hover.quoteUnknown');
  const cue = quote.cue && article.text.slice(quote.cue.start, quote.cue.end);
  const known = [cue === undefined ? message('hover.cueNone') : message('hover.cue', shortened(cue, 60))];
  if (quote.inferred && speakers.length > 0) known.push(message('hover.inferred'));
  if (quote.echoOf !== undefined) known.push(message('hover.echo'));
  const stance = quote.stance === 'says' ? '' : ` · **${message(`stance.${quote.stance}`)}**`;
  return [
    `**${escaped(who)}**${stance} · ${message(`kind.${quote.kind}`)}`,
    escaped(rolesByWorth(speakers[0]?.roles ?? [])[0]?.text ?? ''),
    escaped(known.join(', ')),
    sameStatement(analysis, quote, context),
    escaped(message('why', describeQuoteRules(quote, message))),
  ];
}
