/** Tells whether something that came from outside is a correction that can be entered. */
import type { ActorType } from '../model/types';
import { lists, type ListName } from './corrections';
import type { Correction } from './editCorrections';

type Test = (value: unknown) => boolean;

const actorTypes: readonly ActorType[] = ['person', 'organisation', 'place', 'other'];

const actorFields: readonly string[] = [
  ...['type', 'aliases', 'roles', 'groups', 'description', 'gender', 'party', 'country', 'note', 'link'],
];

const text: Test = (value) => typeof value === 'string';
const texts: Test = (value) => Array.isArray(value) && value.every(text);
const number: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const pair: Test = (value) => texts(value) && (value as unknown[]).length === 2;
const type: Test = (value) => actorTypes.includes(value as ActorType);
const list: Test = (value) => lists.includes(value as ListName);
const anything: Test = (value) => value !== undefined;
const nobody: Test = (value) => value === null;
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));
const anchor: Test = (value) =>
  fits(value, { exact: text, prefix: optional(text), suffix: optional(text), file: optional(text) });

/** By kind: every field and what it holds. A kind or field that is missing here does not compile. */
const kinds: { readonly [K in Correction['kind']]: Fields<Correction & { kind: K }> } = {
  type: { name: text, type },
  notName: { text, file: optional(text) },
  same: { name: text, others: texts, type: optional(type) },
  rename: { name: text, to: text },
  different: { names: pair },
  refuse: { names: pair },
  role: { name: text, text, type: optional(type) },
  note: { name: text, text, type: optional(type) },
  mention: { at: anchor, actor: either(text, nobody) },
  speaker: { quote: anchor, speaker: either(text, texts, nobody) },
  notQuote: { quote: anchor },
  figure: { at: anchor, value: either(text, number, nobody), unit: optional(text), of: optional(text) },
  checked: { quote: anchor, checked: (value) => typeof value === 'boolean' },
  unsay: { name: text, field: (value) => actorFields.includes(value as string), text: optional(text) },
  ignore: { problem: text, at: anchor },
  forget: { list, entry: anything },
};
type Fields<C> = { readonly [F in Exclude<keyof C, 'kind'>]-?: Test };

/** Never throws. Fields that no correction has are let through and heeded by nobody. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const { kind } = value;
  return (
    typeof kind === 'string' && Object.hasOwn(kinds, kind) && fits(value, kinds[kind as Correction['kind']])
  );
}

function fits(value: unknown, fields: Readonly<Record<string, Test>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(fields).every(([field, test]) => test((value as Record<string, unknown>)[field]));
}
