/**
 * Times compromise as it comes on a text from standard input: `.people()`, `.places()`, `.organizations()`.
 * A process of its own, because the full build switches its English tagger on for everyone in the process.
 */
import nlp from 'compromise'; // eslint-disable-line no-restricted-imports -- only to be measured, never in our process

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const articles = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const read = (text) => {
  const doc = nlp(text);
  return doc.people().length + doc.places().length + doc.organizations().length;
};
// Warmed up as ours is.
for (const text of articles.slice(0, articles.length / 5)) read(text);
const now = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
const start = now();
let names = 0;
for (const text of articles) names += read(text);
console.log(JSON.stringify({ milliseconds: now() - start, names }));
