/** What a language brings: data behind one interface, read by the analysis steps. No step asks which language it has. */
import type { ActorData } from './actorData';
import type { FormData } from './formData';
import type { FigureData } from './figureData';
import type { GrammarData } from './grammarData';
import type { NameData } from './nameData';
import type { QuoteData } from './quoteData';
import type { TokenData } from './tokenData';
import type { ZoneData } from './zoneData';

export interface Identity {
  /** BCP 47 tag: "nl", "en". */
  readonly id: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** Frequent small words by which a text gives its language away. */
  readonly stopwords: readonly string[];
}

export interface Language extends Identity {
  readonly tokens: TokenData;
  readonly zones: ZoneData;
  readonly forms: FormData;
  readonly grammar: GrammarData;
  readonly names: NameData;
  readonly figures: FigureData;
  readonly actors: ActorData;
  readonly quotes: QuoteData;
}
