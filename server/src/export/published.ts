/** Turns an Analysis into the published result, `duiding/analysis@1`: what the command line writes and other programs read. */
import type { Actor, Analysis, Figure, Mention, Quote, RoleKind, Span } from '../model/types';

export const schema = 'duiding/analysis@1';

/** A stretch of the article with its words. Offsets are UTF-16 code units, half-open, into the text without its byte order mark. */
export interface PublishedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PublishedRole {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: RoleKind;
  readonly resolved?: string;
}

export interface PublishedActor {
  readonly id: string;
  readonly name: string;
  readonly type: Actor['type'];
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** The roles that the article tells, each with its place. */
  readonly roleDetails?: readonly PublishedRole[];
  readonly affiliations?: readonly string[];
  readonly age?: string;
  readonly gender?: 'male' | 'female';
  readonly expansion?: string;
  /** What the reader wrote about the actor in `duiding.json`. */
  readonly description?: string;
  readonly party?: string;
  readonly country?: string;
  readonly note?: string;
  readonly link?: string;
  readonly rule?: string;
}

export interface PublishedMention extends PublishedSpan {
  readonly type: Mention['type'];
  readonly form: Mention['form'];
  readonly actor: string | null;
  readonly compound?: true;
  readonly rule: string;
  readonly confidence?: number;
}

export interface PublishedFigure extends PublishedSpan {
  readonly kind: Figure['kind'];
  readonly value: number | string | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string | null;
  readonly of: string | null;
  readonly hedge: Figure['hedge'] | null;
  readonly speaker: string | null;
  readonly vague?: true;
  readonly rule?: string;
}

export interface PublishedQuote extends PublishedSpan {
  readonly kind: Quote['kind'];
  readonly parts: readonly { readonly start: number; readonly end: number; readonly marked: boolean }[];
  readonly cue: PublishedSpan | null;
  readonly source: PublishedSpan | null;
  readonly speaker: string | null;
  readonly speakers?: readonly string[];
  readonly stance: Quote['stance'];
  readonly zone: Quote['zone'];
  readonly inferred?: true;
  readonly confidence?: number;
  readonly echoOf?: number;
  readonly rule: string;
  readonly speakerRule?: string | null;
  readonly because?: readonly string[];
}

export interface Published {
  readonly schema: typeof schema;
  readonly file: string;
  /** Of a file that is too long to be one article: the stretch of its text that was read by itself. */
  readonly part?: { readonly start: number; readonly end: number };
  readonly language: string;
  readonly title: string | null;
  readonly date: string | null;
  /** What the article's header tells; only where it does. */
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly actors: readonly PublishedActor[];
  readonly mentions: readonly PublishedMention[];
  readonly figures: readonly PublishedFigure[];
  readonly quotes: readonly PublishedQuote[];
}

export interface PublishOptions {
  /** The article's path or name as the caller gave it. */
  readonly file: string;
  /** Adds the rules of actors, figures and speakers, and the tagger's confidence. */
  readonly explain?: boolean;
}

/** The published result of an Analysis; docs/published-result.md describes each field. Pure, never throws. */
export function publish(analysis: Analysis, { file, explain = false }: PublishOptions): Published {
  const { article } = analysis;
  const cite = (span: Span): PublishedSpan => ({
    start: span.start,
    end: span.end,
    text: article.text.slice(span.start, span.end),
  });
  const title = article.blocks.find((b) => b.zone === 'title');
  return {
    schema,
    file,
    language: article.language,
    title: title ? cite(title.span).text : null,
    date: article.date ?? null,
    ...told(article),
    actors: analysis.actors.map((a) => publishActor(a, explain)),
    mentions: analysis.mentions.map((m) => publishMention(m, cite, explain)),
    figures: analysis.figures.map((f) => publishFigure(f, cite, explain)),
    quotes: analysis.quotes.map((q) => publishQuote(q, cite, explain)),
  };
}

function told({ header }: Analysis['article']): Pick<Published, 'outlet' | 'author' | 'url'> {
  const { outlet, author, url } = header ?? {};
  return Object.fromEntries(
    Object.entries({ outlet, author, url }).filter(([, value]) => value !== undefined),
  );
}

type Cite = (span: Span) => PublishedSpan;

function publishActor(actor: Actor, explain: boolean): PublishedActor {
  const { description, party, country, note, link } = actor;
  const own = Object.entries({ description, party, country, note, link }).filter(([, v]) => v !== undefined);
  return {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    aliases: actor.aliases,
    roles: [...new Set(actor.roles.map((r) => r.text))],
    ...publishRoles(actor),
    ...facts(actor),
    ...Object.fromEntries(own),
    ...(explain ? { rule: actor.rule } : {}),
  };
}

function publishRoles({ roles }: Actor): Pick<PublishedActor, 'roleDetails'> {
  const roleDetails = roles.flatMap(({ text, span, kind, resolved }): PublishedRole[] =>
    kind === undefined ? [] : [{ ...span, text, kind, ...(resolved === undefined ? {} : { resolved }) }],
  );
  return roleDetails.length === 0 ? {} : { roleDetails };
}

/** What the article tells of the actor beside his roles. */
function facts({ affiliations, age, gender, expansion }: Actor): Partial<PublishedActor> {
  return {
    ...(affiliations === undefined ? {} : { affiliations }),
    ...(age === undefined ? {} : { age }),
    ...(gender === undefined ? {} : { gender }),
    ...(expansion === undefined ? {} : { expansion }),
  };
}

function publishMention(mention: Mention, cite: Cite, explain: boolean): PublishedMention {
  return {
    ...cite(mention.span),
    type: mention.type,
    form: mention.form,
    actor: mention.actor ?? null,
    ...(mention.compound ? { compound: true } : {}),
    rule: mention.rule,
    ...(explain && mention.confidence !== undefined ? { confidence: mention.confidence } : {}),
  };
}

function publishFigure(figure: Figure, cite: Cite, explain: boolean): PublishedFigure {
  return {
    ...cite(figure.span),
    kind: figure.kind,
    value: figure.value ?? null,
    ...(figure.low === undefined ? {} : { low: figure.low }),
    ...(figure.high === undefined ? {} : { high: figure.high }),
    unit: figure.unit ?? null,
    of: figure.of ? cite(figure.of).text : null,
    hedge: figure.hedge ?? null,
    speaker: figure.speaker ?? null,
    ...(figure.vague ? { vague: true } : {}),
    ...(explain ? { rule: figure.rule } : {}),
  };
}

function publishQuote(quote: Quote, cite: Cite, explain: boolean): PublishedQuote {
  return {
    ...cite(quote.span),
    kind: quote.kind,
    parts: quote.parts.map((p) => ({ start: p.span.start, end: p.span.end, marked: p.marked })),
    cue: quote.cue ? cite(quote.cue) : null,
    source: quote.source ? cite(quote.source) : null,
    speaker: quote.speaker ?? null,
    ...(quote.speakers && quote.speakers.length > 1 ? { speakers: quote.speakers } : {}),
    stance: quote.stance,
    zone: quote.zone,
    ...(quote.inferred ? { inferred: true } : {}),
    ...(quote.confidence === undefined ? {} : { confidence: Math.round(quote.confidence * 100) / 100 }),
    ...(quote.echoOf === undefined ? {} : { echoOf: quote.echoOf }),
    rule: quote.rule,
    ...(explain ? { speakerRule: quote.speakerRule ?? null } : {}),
    ...(explain && quote.because ? { because: quote.because } : {}),
  };
}
