/** Where the syntax of each block is kept, for all steps that ask for it. */
import type { Language } from '../../languages/language';
import type { BlockSyntax } from '../../model/syntax';
import type { BlockText } from '../text/blockText';
import { readSyntax } from './readSyntax';

interface Kept {
  readonly language: Language;
  readonly syntax: BlockSyntax;
}

/** As long as the block: what it hangs on, the block's words, never changes. */
const kept = new WeakMap<BlockText, Kept>();

/** The syntax of a block: the very same object, whoever asks. Nothing of it is read before it is asked for. */
export function syntaxOf(block: BlockText, language: Language): BlockSyntax {
  const known = kept.get(block);
  if (known?.language === language) return known.syntax;
  const syntax = readSyntax(block, language);
  kept.set(block, { language, syntax });
  return syntax;
}
