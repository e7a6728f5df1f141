/** The quotations that compromise as it comes finds in texts from standard input: for each text its `[start, end]` pairs. */
import nlp from 'compromise'; // eslint-disable-line no-restricted-imports -- only to be measured, never in our process

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const texts = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const found = texts.map((text) => {
  const doc = nlp(text);
  doc.compute('offset');
  return doc
    .quotations()
    .json({ offset: true })
    .map(({ offset }) => [offset.start, offset.start + offset.length]);
});
console.log(JSON.stringify(found));
