/** Finds names: persons, organisations, places and other named things, not yet who is who. */
import type { Language } from '../languages/language';
import type { Cut } from './steps';
import type { Mention } from './types';

/** Mentions of form `name`, in text order, never overlapping, without actors. */
export function findNames(_cut: Cut, _language: Language): Mention[] {
  return [];
}
