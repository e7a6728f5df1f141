/** Rule for what stands behind an office or the name of who holds it: his town, or what he is minister of. */
import {
  nameOver,
  organisation,
  ownersOf,
  person,
  place,
  replaced,
  type Candidate,
  type NameContext,
} from '../candidates';
import { classOf } from '../gazetteer';

const listed = classOf('organisation') | classOf('body');
const lands = classOf('place');

/** "Burgemeester Terlinck van Zweeloo", "minister Terlinck van Landbouw": no part of the name, and nobody's name. */
export function officeOf(names: readonly Candidate[], context: NameContext): readonly Candidate[] {
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  let owners: Uint32Array | undefined;
  for (const name of names) {
    const seat = seatOf(name, context);
    if (seat !== undefined) {
      gone.add(name);
      added.push({ ...name, first: seat, type: place, rule: 'office of' });
      continue;
    }
    const office = name.type === person ? officeBefore(name.first, context) : undefined;
    if (!office) continue;
    const at = behindOf(name, context);
    if (at === undefined) continue;
    owners ??= ownersOf(names, context.forms.length);
    const behind = nameOver(names, owners, at);
    const told = toldBy(office, at, behind, context);
    if (!told) continue;
    if (behind) gone.add(behind);
    if (behind === name) added.push({ ...name, last: at - 1, rule: 'office of' });
    added.push({ first: at, last: told.last, type: told.type, rule: 'office of', confidence: 0.85 });
  }
  return added.length === 0 ? [...names] : replaced(names, gone, added);
}

/** "Archbishop of | York": where the place starts. */
function seatOf({ first, last }: Candidate, { forms, data }: NameContext): number | undefined {
  const { norm } = forms[first]!;
  const rules = data.rulers.includes(norm) && (forms[first + 2]?.bits ?? 0) & lands;
  const isOffice = last > first + 2 && (data.townOffices.includes(norm) || rules);
  return isOffice && data.portfolios.of.includes(forms[first + 1]!.norm) ? first + 2 : undefined;
}

/** An office of a town or a field of government, right before a name. */
function officeBefore(first: number, { forms, data, tokens }: NameContext): 'town' | 'field' | undefined {
  const before = first > 0 ? forms[first - 1]! : undefined;
  if (!before || tokens[first - 1]!.sentence !== tokens[first]!.sentence) return undefined;
  if (data.townOffices.some((office) => before.norm.endsWith(office))) return 'town';
  return data.portfolios.offices.some((office) => before.norm.endsWith(office)) ? 'field' : undefined;
}

/** The word with a capital behind "van": behind the name, or inside it where it is a field of government. */
function behindOf({ first, last }: Candidate, context: NameContext): number | undefined {
  const { forms, tokens, data } = context;
  const isOf = (at: number): boolean => forms[at]?.norm === data.portfolios.of[0];
  for (let i = first + 1; i + 1 < last; i += 1) if (isOf(i) && isField(i + 1, context)) return i + 1;
  const at = last + 1;
  if (!isOf(last) || forms[at]?.capital !== true) return undefined;
  return tokens[at]!.sentence === tokens[first]!.sentence ? at : undefined;
}

/** A field is a body; a town is where one holds an office, unless a body that the lists know stands there. */
function toldBy(
  office: 'town' | 'field',
  at: number,
  behind: Candidate | undefined,
  context: NameContext,
): { type: number; last: number } | undefined {
  if (behind && (behind.type === place || (behind.type === organisation && behind.last - at > 1)))
    return undefined;
  if (isField(at, context))
    return behind?.type === organisation ? undefined : { type: organisation, last: at + 1 };
  const { upper, bits } = context.forms[at]!;
  if (office !== 'town' || upper || (bits & listed) !== 0) return undefined;
  return { type: place, last: behind && behind.first === at ? behind.last : at + 1 };
}

const isField = (at: number, { forms, data }: NameContext): boolean =>
  data.portfolios.fields.includes(forms[at]!.norm);
