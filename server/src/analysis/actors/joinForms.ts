/** Joins the name forms of an article that belong to one actor. */
import type { ActorData } from '../../languages/actorData';
import type { Turns } from '../../model/turns';
import type { Mention } from '../../model/types';
import type { DeclaredNames } from '../../model/corrector';
import { isDeclared, mayJoin } from './declaredNames';
import { makeGroups } from './groups';
import { joinAlike, joinOrganisations, joinPlaces } from './joinOthers';
import { joinPersons } from './joinPersons';
import type { NameForm, NameForms } from './nameForms';

export interface NamedForms extends NameForms {
  readonly text: string;
  readonly names: readonly Mention[];
}

export interface JoinedForms {
  /** The form that stands for all of its actor's. */
  readonly rootOf: (form: number) => number;
  /** Forms that fit several persons, with the roots of those. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>;
}

/** What is declared comes before every rule. A kind of names in each turn. */
export function* joinForms(
  named: NamedForms,
  data: ActorData,
  declared: DeclaredNames | undefined,
): Turns<JoinedForms> {
  const { forms } = named;
  const guard = declared && {
    watched: (i: number) => isDeclared(forms[i]!, declared),
    mayJoin: mayJoin(forms, declared),
  };
  const groups = makeGroups(forms.length, guard);
  const ownerOf = (form: NameForm): number | undefined => declared?.ownerOf(form.key);
  const owned = forms.filter((f) => ownerOf(f) !== undefined);
  joinAlike(owned, groups, (f) => `${f.type} ${ownerOf(f)}`);
  yield;
  const ambiguous = joinPersons(forms, groups, data);
  for (const form of owned) ambiguous.delete(form.id);
  yield;
  joinOrganisations(forms, groups, data, bracketedForms(named));
  yield;
  joinPlaces(forms, groups, data);
  joinAlike(
    forms.filter((f) => f.type === 'other'),
    groups,
    (f) => f.key,
  );
  return { rootOf: groups.rootOf, ambiguous };
}

/** "Organisatie van Amerikaanse Staten (OAS)" and "OAS (Organisatie …)": the two forms. */
function bracketedForms({ text, names, forms, formOf }: NamedForms): [NameForm, NameForm][] {
  const pairs: [NameForm, NameForm][] = [];
  for (let i = 0; i + 1 < names.length; i += 1) {
    const [a, b] = [names[i]!, names[i + 1]!];
    if (a.type !== b.type || b.span.start - a.span.end > 4) continue;
    if (!/^\s?\(["'“‘]?$/.test(text.slice(a.span.end, b.span.start))) continue;
    if (!/^["'”’]?[),;]/.test(text.slice(b.span.end, b.span.end + 2))) continue;
    pairs.push([forms[formOf[i]!]!, forms[formOf[i + 1]!]!]);
  }
  return pairs;
}
