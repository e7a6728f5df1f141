/** Tells who is who in one article: names to actors, then descriptions and pronouns to the actor they stand for. */
import type { Language } from '../../languages/language';
import { runThrough, type Turns } from '../../model/turns';
import type { DeclaredNames } from '../../model/corrector';
import { describeActors } from './describeActors';
import { findingsOf } from './findings';
import { linkNames } from './linkNames';
import { readPassage } from './passage';
import { refer } from './refer';
import { readTraits } from './roles';
import { Cache } from '../cache/cache';
import { mergeMentions } from './mergeMentions';
import type { Cut } from '../../model/steps';
import type { Actor, Mention } from '../../model/types';
import { withActor } from './withActor';

/**
 * All mentions (names, descriptions, pronouns) in text order, linked where the text leaves no doubt, and the actors.
 * Names are taken as they are, whatever their quality. A description only overlaps a name that is part of its own
 * compound head ("de NAVO-topman"). What a reader declared about names wins over every rule. Never throws; time grows with the length of the text.
 */
export function linkActors(
  cut: Cut,
  names: readonly Mention[],
  language: Language,
  { declared, cache = new Cache() }: { declared?: DeclaredNames | undefined; cache?: Cache | undefined } = {},
): { mentions: Mention[]; actors: Actor[] } {
  return runThrough(linkingActors(cut, names, language, { declared, cache }));
}

/** The same, some blocks or words in each turn. */
export function* linkingActors(
  cut: Cut,
  names: readonly Mention[],
  language: Language,
  { declared, cache }: { declared: DeclaredNames | undefined; cache: Cache },
): Turns<{ mentions: Mention[]; actors: Actor[] }> {
  const linked = yield* linkNames(cut, names, language.actors, declared);
  yield;
  const passage = readPassage(cut, names, language, cache);
  yield;
  const findings = yield* findingsOf(passage, cache);
  const { traits, places } = yield* readTraits(passage, linked, findings.phrases);
  yield;
  const { references, described } = yield* refer(passage, linked, findings, traits, places);
  yield;
  const { actors, idOf } = describeActors(passage, linked, traits, described, references);
  const mentions = names.map((mention, i): Mention => {
    const id = idOf(linked.entityOf[i]);
    const rule = mention.rule === '' ? linked.ruleOf[i]! : mention.rule;
    return withActor(mention, rule, id);
  });
  const referring = references.map(({ span, form, type, entity, possessive, rule }): Mention => {
    const actor = idOf(entity);
    const owner = possessive && { possessive };
    return { span, type, form, rule, ...(actor === undefined ? {} : { actor }), ...owner };
  });
  return { mentions: mergeMentions(mentions, referring), actors };
}
