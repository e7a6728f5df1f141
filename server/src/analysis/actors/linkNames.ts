/** Names to actors: which mentions name the same person, organisation or place. */
import { own } from '../../model/own';
import type { ActorData } from '../../languages/actorData';
import { endsTurn, type Turns } from '../../model/turns';
import type { Cut } from '../../model/steps';
import { setOf } from '../../model/setOf';
import type { ActorType, Mention } from '../../model/types';
import type { DeclaredNames } from '../../model/corrector';
import { joinForms } from './joinForms';
import { genderOfNames, isFull } from './joinPersons';
import { readForms, type NameForm } from './nameForms';

/** What all mentions of one actor have in common, before roles and descriptions are read. */
export interface Entity {
  readonly type: ActorType;
  readonly forms: readonly NameForm[];
  /** Indexes into the names, in text order. */
  readonly uses: number[];
  gender?: 'male' | 'female';
  /** Told by the name behind: "Joop en Annie Vos". */
  surname?: string;
}

export interface LinkedNames {
  readonly entities: readonly Entity[];
  /** By name index: its entity, or undefined where several persons fit. */
  readonly entityOf: readonly (number | undefined)[];
  readonly ruleOf: readonly string[];
}

/**
 * Links every name mention (in text order) to an entity. A surname that fits several persons is told apart use by use.
 * What is declared comes before every rule. Some names in each turn.
 */
export function* linkNames(
  cut: Cut,
  names: readonly Mention[],
  data: ActorData,
  declared: DeclaredNames | undefined,
): Turns<LinkedNames> {
  const { text } = cut.article;
  const { forms, formOf } = readForms(text, names, data);
  yield;
  const { ambiguous, rootOf } = yield* joinForms({ text, names, forms, formOf }, data, declared);
  const byRoot = entitiesOf(
    forms.filter((form) => !ambiguous.has(form.id)),
    rootOf,
  );
  const indexOf = new Map([...byRoot.keys()].map((root, i) => [root, i]));
  const list = [...byRoot.values()];
  const particles = setOf(data.particles);
  for (const entity of list) {
    const gender = declaredGender(entity, declared) ?? guessedGender(entity, data, particles);
    if (gender) entity.gender = gender;
  }
  const entityOf: (number | undefined)[] = [];
  const ruleOf: string[] = [];
  /** By form, for those that belong to one entity. */
  const rules: string[] = [];
  const reader: Surnames = { cut, data, list, lastSeen: new Map(), formSeen: new Map() };
  yield;
  for (const [i, mention] of names.entries()) {
    if (endsTurn(i, namesInTurn)) yield;
    const form = forms[formOf[i]!]!;
    const rivals = ambiguous.get(form.id)?.map((root) => indexOf.get(rootOf(root))!);
    const entity = rivals
      ? bearer(reader, mention, rivals)
      : onlyBearer(reader, mention, indexOf.get(rootOf(form.id))!);
    entityOf.push(entity);
    if (entity === undefined) {
      ruleOf.push('surname-shared');
      continue;
    }
    list[entity]!.uses.push(i);
    reader.lastSeen.set(entity, mention.span.start);
    if (!rivals && isFull(form, particles)) reader.formSeen.set(entity, mention.span.start);
    ruleOf.push(rivals ? 'surname-told-apart' : (rules[form.id] ??= ruleFor(form, list[entity]!, particles)));
  }
  shareSurnames(text, names, list, entityOf, data);
  return { entities: list, entityOf, ruleOf };
}

const namesInTurn = 1000;

/** By the form that stands for all that were joined, in the order in which the forms were first met. */
function entitiesOf(
  forms: readonly NameForm[],
  rootOf: (form: number) => number,
): Map<number, Entity & { forms: NameForm[] }> {
  const entities = new Map<number, Entity & { forms: NameForm[] }>();
  for (const form of forms) {
    const root = rootOf(form.id);
    const entity = entities.get(root);
    if (entity) entity.forms.push(form);
    else entities.set(root, { type: form.type, forms: [form], uses: [] });
  }
  return entities;
}

/** What the reader has said of whoever bears one of the names. */
function declaredGender({ forms }: Entity, declared: DeclaredNames | undefined): Entity['gender'] {
  const owner = declared && forms.map((f) => declared.ownerOf(f.key)).find((o) => o !== undefined);
  return owner === undefined ? undefined : declared?.genderOf(owner);
}

const guessedGender = (
  { type, forms }: Entity,
  data: ActorData,
  particles: ReadonlySet<string>,
): Entity['gender'] => (type === 'person' ? genderByName(forms, data, particles) : undefined);

/** "Joop en Annie Vos": a given name alone, joined to a full name, has its surname. */
function shareSurnames(
  text: string,
  names: readonly Mention[],
  list: readonly Entity[],
  entityOf: readonly (number | undefined)[],
  data: ActorData,
): void {
  const genders = genderOfNames(data);
  for (let i = 0; i + 1 < names.length; i += 1) {
    const [a, b] = [names[i]!, names[i + 1]!];
    const [first, second] = [entityOf[i], entityOf[i + 1]];
    if (a.type !== 'person' || b.type !== 'person' || first === undefined || second === undefined) continue;
    const [form, ...others] = list[first]!.forms;
    if (first === second || others.length > 0 || form!.words.length !== 1 || !genders.has(form!.key))
      continue;
    if (!data.conjunctions.includes(text.slice(a.span.end, b.span.start).trim().toLowerCase())) continue;
    const surname = /^\S+\s+(.+)$/s.exec(text.slice(b.span.start, b.span.end));
    if (surname) list[first]!.surname = surname[1]!.replace(/\s+/g, ' ');
  }
}

function ruleFor(form: NameForm, entity: Entity, particles: ReadonlySet<string>): string {
  const fullest = entity.forms.reduce((a, b) => (b.words.length > a.words.length ? b : a));
  if (form === fullest || entity.forms.length === 1) return 'name';
  if (form.type === 'person') {
    if (isFull(form, particles)) return 'spelling';
    return fullest.words[0] === form.words[0] ? 'given-name' : 'surname';
  }
  const capitals = form.surface.match(/\p{Lu}/gu)?.length ?? 0;
  if (form.words.length === 1 && capitals > 1 && !form.surface.includes('-')) return 'abbreviation';
  return form.words.every((w) => fullest.words.includes(w)) ? 'short-name' : 'synonym';
}

interface Surnames {
  readonly cut: Cut;
  readonly data: ActorData;
  readonly list: readonly Entity[];
  /** Where each entity was last named, and last named in full. */
  readonly lastSeen: Map<number, number>;
  readonly formSeen: Map<number, number>;
}

/** "Mrs Rae", where only Duncan Rae is known: nobody that is. */
function onlyBearer(reader: Surnames, mention: Mention, entity: number): number | undefined {
  const told = titleGender(reader, mention);
  const { gender } = reader.list[entity]!;
  return told === undefined || gender === undefined || gender === told ? entity : undefined;
}

/** What the form of address before a name tells. */
function titleGender({ cut, data }: Surnames, { span }: Mention): 'male' | 'female' | undefined {
  const before = /(?<!\p{L})(\p{L}+\.?)\s+$/u.exec(
    cut.article.text.slice(Math.max(0, span.start - 20), span.start),
  );
  const told = before ? own(data.titles, before[1]!.toLowerCase()) : undefined;
  return told === 'any' ? undefined : told;
}

/** Which of several bearers a surname alone means: by title, by who has been introduced, by who is in this paragraph. */
function bearer(reader: Surnames, mention: Mention, rivals: readonly number[]): number | undefined {
  const { cut, list, lastSeen, formSeen } = reader;
  const { blocks } = cut.article;
  const gender = titleGender(reader, mention);
  let left = [...rivals];
  if (gender !== undefined) {
    const fitting = left.filter((r) => list[r]!.gender === gender);
    left = fitting.length > 0 ? fitting : left.filter((r) => list[r]!.gender === undefined);
  }
  if (left.length === 1) return left[0];
  const introduced = left.filter((r) => formSeen.has(r));
  if (introduced.length === 1) return introduced[0];
  const block = blockAt(blocks, mention.span.start);
  const here = block === undefined ? [] : left.filter((r) => (lastSeen.get(r) ?? -1) >= block);
  return here.length === 1 ? here[0] : undefined;
}

/** The start of the block around an offset. */
function blockAt(blocks: Cut['article']['blocks'], offset: number): number | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { span } = blocks[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span.start;
  }
  return undefined;
}

function genderByName(
  forms: readonly NameForm[],
  data: ActorData,
  particles: ReadonlySet<string>,
): 'male' | 'female' | undefined {
  const genders = genderOfNames(data);
  for (const form of forms) {
    if (!isFull(form, particles) && forms.length > 1) continue;
    const double = genders.get(form.words.slice(0, 2).join(' '));
    const gender = double ?? genders.get(form.words[0]!);
    if (gender) return gender;
  }
  return undefined;
}
