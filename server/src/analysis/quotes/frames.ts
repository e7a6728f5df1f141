/** Turns a cue into an attribution: who is its source, which words it reports, and by which frame. */
import type { Cue } from './cues';
import { accordingFrame, ownWordsFrame } from './frames/according';
import { sourceOnRight, type Attribution, type FrameContext } from './frames/attribution';
import { behind } from './frames/behind';
import { asSaidFrame } from './frames/asSaid';
import { hearsayFrame, heardFrame } from './frames/hearsay';
import { impersonalFrame, replyFrame, soundFrame } from './frames/impersonal';
import { nounFrame } from './frames/noun';
import { subjectVerbFrame } from './frames/subjectVerb';
import { norm } from './reading';
import { writtenFrame } from './frames/written';
import { verbLastFrame } from './frames/verbLast';
import { verbSecondFrame } from './frames/verbSecond';

/** The attribution that this cue makes, or undefined when the words around it fit no frame. */
export function frameOf(cue: Cue, context: FrameContext): Attribution | undefined {
  switch (cue.form) {
    case 'verb':
      return verbFrame(cue, context);
    case 'thus':
      return behind(cue, context, sourceOnRight(context, cue.last), 'thus');
    case 'according':
    case 'wordsOf':
    case 'byMouth':
      return accordingFrame(cue, context);
    case 'ownWords':
      return ownWordsFrame(cue, context);
    case 'impersonal':
      return impersonalFrame(cue, context);
    case 'reply':
      return replyFrame(cue, context);
    case 'noun':
      return nounFrame(cue, context);
    case 'written':
      return writtenFrame(cue, context);
    case 'hearsay':
      return hearsayFrame(cue, context);
    case 'form':
      return undefined;
  }
}

function verbFrame(cue: Cue, context: FrameContext): Attribution | undefined {
  const kind = cue.verb!.kind;
  const { verbSecond, passives } = context.reading.lexicon.data;
  if (verbSecond && passives.includes(norm(context.reading, cue.at))) return verbLastFrame(cue, context);
  const aside = asSaidFrame(cue, context);
  if (aside || kind === 'as') return aside;
  if (kind === 'hear') return heardFrame(cue, context);
  if (kind === 'sound') return soundFrame(cue, context);
  return verbSecond
    ? (verbLastFrame(cue, context) ?? verbSecondFrame(cue, context))
    : subjectVerbFrame(cue, context);
}
