/** The few words an export writes by itself, in the reader's language. */
import type { Stance } from '../model/types';

export interface ExportWords {
  readonly unknownSpeaker: string;
  readonly inferred: string;
  readonly indirect: string;
  readonly mixed: string;
  readonly line: string;
  readonly figures: string;
  readonly quotes: string;
  readonly stances: Readonly<Record<Exclude<Stance, 'says'>, string>>;
}

export const exportWords: Readonly<Record<'en' | 'nl', ExportWords>> = {
  en: {
    unknownSpeaker: 'Unknown speaker',
    inferred: 'speaker inferred',
    indirect: 'indirect',
    mixed: 'partly indirect',
    line: 'line',
    figures: 'Figures',
    quotes: 'Quotes',
    stances: {
      denies: 'denies',
      doubts: 'doubts',
      'leaves-open': 'leaves open',
      asks: 'asks',
      wants: 'wants',
    },
  },
  nl: {
    unknownSpeaker: 'Spreker onbekend',
    inferred: 'spreker afgeleid',
    indirect: 'indirect',
    mixed: 'deels indirect',
    line: 'regel',
    figures: 'Cijfers',
    quotes: 'Citaten',
    stances: {
      denies: 'ontkent',
      doubts: 'betwijfelt',
      'leaves-open': 'sluit niet uit',
      asks: 'vraagt',
      wants: 'wil',
    },
  },
};

/** "ontkent: ", or nothing for plain saying: a denial never looks like a claim. */
export function stanceWords(stance: Stance, { stances }: ExportWords): string {
  return stance === 'says' ? '' : `${stances[stance]}: `;
}
