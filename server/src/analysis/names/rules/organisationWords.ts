/** Words by which a name, or what stands before it, is told to be an organisation's. */
import type { NameContext } from '../candidates';
import { classOf } from '../gazetteer';
import type { WordForm } from '../wordForms';

const word = classOf('orgword');

/** "Group", "Rechtbank": a word that only stands in names of organisations, with a capital or without. */
export function isOrganisationWord({ bits, norm }: WordForm, { data }: NameContext): boolean {
  return (bits & word) !== 0 || data.organisationWords.includes(norm);
}

/** "zorggroep", "Bakkerij": a word for a kind of organisation, also as the end of a longer word. */
export function namesKind({ norm }: WordForm, { data }: NameContext): boolean {
  return data.organisationKinds.some((kind) => norm.endsWith(kind));
}
