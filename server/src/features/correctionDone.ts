/** Says in one sentence what a correction has changed. */
import type { Message } from '../../../l10n/message';
import type { Correction } from '../corrections/editCorrections';

/** “Noordwal” is from now on: organisation. */
export function describeCorrection(c: Correction, message: Message): string {
  switch (c.kind) {
    case 'type':
      return message('correct.done.type', c.name, message(`type.${c.type}`));
    case 'notName':
      return message('correct.done.notName', c.text);
    case 'same':
      return message('correct.done.same', c.others.join(', '), c.name);
    case 'rename':
      return message('correct.done.rename', c.name, c.to);
    case 'different':
    case 'refuse':
      return message(`correct.done.${c.kind}`, ...c.names);
    case 'role':
      return message('correct.done.role', c.name, c.text);
    case 'note':
      return message('correct.done.note', c.name);
    case 'mention':
      return c.actor === null
        ? message('correct.done.mentionNobody', c.at.exact)
        : message('correct.done.mention', c.at.exact, c.actor);
    case 'speaker': {
      const names = typeof c.speaker === 'string' ? [c.speaker] : (c.speaker ?? []);
      return names.length === 0
        ? message('correct.done.speakerUnknown', short(c.quote.exact))
        : message('correct.done.speaker', names.join(` ${message('and')} `), short(c.quote.exact));
    }
    case 'notQuote':
      return message('correct.done.notQuote', short(c.quote.exact));
    case 'ignore':
      return message('correct.done.ignore');
    case 'forget':
      return message('correct.done.forget');
  }
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);
