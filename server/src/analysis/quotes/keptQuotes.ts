/** Keeps the quotes of a block that hang on the block only, the actors its mentions name, and whom it enters in the book. */
import { movedBy } from '../text/parts';
import type { Actor, Quote, Zone } from '../../model/types';
import { blockQuotes, type BlockQuotes } from './blockQuotes';
import type { Said } from './echoes';
import type { Reading } from './reading';
import type { Scan } from './scan';
import { sameActor, type SpeakerBook, type Written } from './speakerBook';
import type { State } from './speakers';

/** A block's quotes where they last stood, and what they hang on. */
export interface KeptQuotes extends BlockQuotes {
  readonly start: number;
  readonly block: Scan;
  readonly zone: Zone;
  readonly asked: boolean;
  /** Of each of the block's mentions. */
  readonly actors: readonly (Actor | undefined)[];
  /** What the block wrote in the book. */
  readonly written: readonly Written[];
}

/** The quotes of a block: those of the last reading, moved, where nothing changed that they hang on. */
export function quotesAgain(state: State): BlockQuotes {
  const { reading, book, block, zone, asked } = state;
  const kept = reading.kept!;
  const start = reading.tokens[0]!.span.start;
  const last = kept.quotes;
  if (
    last?.block === block &&
    last.zone === zone &&
    last.asked === asked &&
    sameActors(last.actors, reading, book) &&
    book.agrees(last.written)
  ) {
    book.writeAgain(reading, last.written);
    return (kept.quotes = movedTo(start, last));
  }
  const actors = reading.placement.placed.map((placed) => book.actorOf(reading, placed));
  const { beyond } = book;
  const from = book.written.length;
  const { said, traces } = blockQuotes(state);
  const written = book.written.slice(from);
  // A speaker who was found elsewhere is looked for each time.
  kept.quotes =
    book.beyond === beyond ? { said, traces, start, block, zone, asked, actors, written } : undefined;
  return { said, traces };
}

/** The block's mentions still name these actors. */
function sameActors(actors: KeptQuotes['actors'], reading: Reading, book: SpeakerBook): boolean {
  const { placed } = reading.placement;
  for (let i = 0; i < placed.length; i += 1)
    if (!sameActor(actors[i], book.actorOf(reading, placed[i]!))) return false;
  return true;
}

function movedTo(start: number, kept: KeptQuotes): KeptQuotes {
  const by = start - kept.start;
  if (by === 0 || kept.said.length === 0) return kept;
  const said = kept.said.map(({ quote, words }): Said => ({ quote: moved(quote, by), words }));
  return { ...kept, said, start };
}

function moved(quote: Quote, by: number): Quote {
  const copy: { -readonly [K in keyof Quote]: Quote[K] } = { ...quote };
  copy.span = movedBy(quote.span, by);
  copy.parts = quote.parts.map(({ span, marked }) => ({ span: movedBy(span, by), marked }));
  if (quote.insertions) copy.insertions = quote.insertions.map((span) => movedBy(span, by));
  if (quote.cue) copy.cue = movedBy(quote.cue, by);
  if (quote.source) copy.source = movedBy(quote.source, by);
  return copy;
}
