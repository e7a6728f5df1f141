/** What a reader has declared about names, as the linking of names heeds it: who bears one, and which never go together. */
import type { NameForm } from './nameForms';

export interface DeclaredNames {
  /** The number of the declared actor that a folded name belongs to. */
  readonly ownerOf: (key: string) => number | undefined;
  readonly genderOf: (owner: number) => 'male' | 'female' | undefined;
  /** Folded names that never mean the same actor as this one. */
  readonly apartFrom: (key: string) => ReadonlySet<string> | undefined;
}

/** Whether two sets of forms may become one actor: not two declared ones, and no names that were told apart. */
export function mayJoin(
  forms: readonly NameForm[],
  declared: DeclaredNames,
): (a: readonly number[], b: readonly number[]) => boolean {
  return (a, b) =>
    !a.some((i) => {
      const owner = declared.ownerOf(forms[i]!.key);
      const apart = declared.apartFrom(forms[i]!.key);
      return b.some((j) => {
        const { key } = forms[j]!;
        const other = owner === undefined ? undefined : declared.ownerOf(key);
        return (other !== undefined && other !== owner) || apart?.has(key) === true;
      });
    });
}

/** The forms that a declaration says something about. */
export function isDeclared({ key }: NameForm, declared: DeclaredNames): boolean {
  return declared.ownerOf(key) !== undefined || declared.apartFrom(key) !== undefined;
}
