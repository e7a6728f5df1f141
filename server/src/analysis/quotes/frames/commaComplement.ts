/** German: what is said stands behind a comma, as a main clause, an infinitive or a question. */
import { clauseEnd } from '../clauses';
import type { Cue } from '../cues';
import { norm } from '../reading';
import type { Range } from '../range';
import type { Source } from '../source';
import { hanging, type Attribution, type FrameContext, type Hanging } from './attribution';
import { reportingForm } from './reportingForm';

/** "sagte, er habe nichts gewusst", "bestritt, dort gewesen zu sein", "fragte, wie es so weit kommen konnte". */
export function behindComma(
  cue: Cue,
  context: FrameContext,
  source: Source,
  first: number,
  rule: string,
): Attribution | undefined {
  const { reading, unit, outer } = context;
  const { data, sets } = reading.lexicon;
  const verb = cue.verb!;
  if (!data.commaComplement || verb.kind === 'manner' || verb.kind === 'name' || !outer(first))
    return undefined;
  const content = { first, last: clauseEnd(reading, unit, first, outer) };
  if (content.last - first < 2) return undefined;
  const opener = norm(reading, first);
  const made = (hangs: Hanging): Attribution => ({
    cue,
    source,
    content: [content],
    claims: [content],
    ...hanging(rule, hangs),
  });
  if (data.openQuestions.includes(opener)) return verb.kind === 'wish' ? undefined : made('clause');
  if (sets.complementisers.has(opener) || sets.subordinators.has(opener) || sets.relatives.has(opener))
    return undefined;
  if (reportingForm(context, content) !== undefined) return made('bare');
  const infinitive = data.infinitiveVerbs.includes(verb.infinitive) && closesInInfinitive(context, content);
  return infinitive ? made('infinitive') : undefined;
}

/** "… zu haben": the mark of the infinitive, and no finite verb before it. */
function closesInInfinitive({ reading, outer }: FrameContext, { first, last }: Range): boolean {
  const { data, sets } = reading.lexicon;
  for (let i = first; i < last; i += 1) {
    const word = norm(reading, i);
    if (!outer(i) || word === ',') continue;
    if (word === data.infinitiveMark && reading.tokens[i + 1]?.kind === 'word') return true;
    if (sets.auxiliaries.has(word) || sets.modals.has(word)) return false;
  }
  return false;
}
