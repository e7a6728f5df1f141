/** Says in one sentence what a correction has changed. */
import type { Message } from '../../../l10n/message';
import { commas } from '../protocol/rowText';
import type { Correction } from '../corrections/editCorrections';

/** “Noordwal” is from now on: organisation. */
export function describeCorrection(correction: Correction, message: Message): string {
  const describe = sentences[correction.kind] as (c: Correction, message: Message) => string;
  return describe(correction, message);
}

/** By kind; a kind without its sentence does not compile. */
const sentences: {
  readonly [K in Correction['kind']]: (c: Correction & { kind: K }, message: Message) => string;
} = {
  type: (c, message) => message('correct.done.type', c.name, message(`type.${c.type}`)),
  notName: (c, message) => message('correct.done.notName', c.text),
  same: (c, message) => message('correct.done.same', c.others.join(', '), c.name),
  rename: (c, message) => message('correct.done.rename', c.name, c.to),
  different: (c, message) => message('correct.done.different', ...c.names),
  refuse: (c, message) => message('correct.done.refuse', ...c.names),
  role: (c, message) => message('correct.done.role', c.name, c.text),
  note: (c, message) => message('correct.done.note', c.name),
  mention: (c, message) =>
    c.actor === null
      ? message('correct.done.mentionNobody', c.at.exact)
      : message('correct.done.mention', c.at.exact, c.actor),
  speaker: (c, message) => {
    const names = typeof c.speaker === 'string' ? [c.speaker] : (c.speaker ?? []);
    return names.length === 0
      ? message('correct.done.speakerUnknown', short(c.quote.exact))
      : message('correct.done.speaker', names.join(` ${message('and')} `), short(c.quote.exact));
  },
  notQuote: (c, message) => message('correct.done.notQuote', short(c.quote.exact)),
  figure: (c, message) =>
    c.value === null
      ? message('correct.done.notFigure', c.at.exact)
      : message('correct.done.figure', c.at.exact, commas(String(c.value), c.unit, c.of)),
  checked: (c, message) =>
    message(c.checked ? 'correct.done.checked' : 'correct.done.unchecked', short(c.quote.exact)),
  unsay: (c, message) => message('correct.done.unsay', c.name, c.text ?? c.field),
  ignore: (_, message) => message('correct.done.ignore'),
  forget: (_, message) => message('correct.done.forget'),
};

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);
