/** What one step hands to the next: slices of the Analysis that grow from left to right. */
import type { Analysis } from './types';

/** The text cut up: blocks, sentences, tokens. */
export type Cut = Pick<Analysis, 'article' | 'tokens' | 'sentences'>;

/** With who is named and described. */
export type Named = Cut & Pick<Analysis, 'mentions' | 'actors'>;

/** Who and what was found by name. */
export type Linked = Pick<Analysis, 'mentions' | 'actors'>;

/** The same, with what they said. */
export type Told = Pick<Analysis, 'mentions' | 'actors' | 'quotes'>;

/** With what was said. */
export type Quoted = Cut & Pick<Analysis, 'mentions' | 'quotes'>;
