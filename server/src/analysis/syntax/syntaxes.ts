/** Where the syntax of each block is kept, for all steps that ask for it. */
import type { Language } from '../../languages/language';
import type { BlockSyntax } from '../../model/syntax';
import { Slot } from '../cache/cache';
import type { BlockText } from '../text/blockText';
import { readSyntax } from './readSyntax';

export const syntaxes = new Slot((block: BlockText, language: Language): BlockSyntax =>
  readSyntax(block, language),
);
