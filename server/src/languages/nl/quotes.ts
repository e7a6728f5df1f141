/** The quote data of this language. */
import type { QuoteData } from '../quoteData';

export const quotes: QuoteData = {};
