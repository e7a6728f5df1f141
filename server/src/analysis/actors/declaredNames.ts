/** How the linking of names heeds what a reader has declared about them. */
import type { DeclaredNames } from '../../model/corrector';
import type { NameForm } from './nameForms';

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
