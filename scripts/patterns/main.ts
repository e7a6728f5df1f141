/** `npm run patterns`: judges every regular expression that is not listed, and lists those that are linear in `test/patterns.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { nameOf, patternsIn, patternsMade } from './find';
import { judge } from './judge';

const file = 'test/patterns.json';
/** Milliseconds; longer than most need, since another program may have the machine. */
const patience = 60_000;
const listed = new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
const patterns = [...patternsIn(['server/src', 'client/src']), ...patternsMade()];
const linear: string[] = [];
for (const pattern of patterns) {
  const name = nameOf(pattern);
  const verdict = listed.has(name) ? { linear: true as const } : await judge(pattern, patience);
  if (verdict.linear) linear.push(name);
  else {
    console.log(`${pattern.file}: ${name}\n  ${verdict.why}`);
    process.exitCode = 1;
  }
}
writeFileSync(file, `${JSON.stringify(linear.sort(), null, 2)}\n`);
console.log(`${patterns.length} regular expressions, ${linear.length} of them linear`);
