/** Tokens and sentences: what stays together, what is cut. */
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../server/src/analysis/text/tokens';
import { dutch } from '../../server/src/languages/nl/language';
import { english } from '../../server/src/languages/en/language';
import type { Language } from '../../server/src/languages/language';

const words = (text: string, language: Language = dutch): string[] => {
  const { tokens } = tokenise(
    text,
    [{ span: { start: 0, end: text.length }, zone: 'paragraph' }],
    language.tokens,
  );
  return tokens.map((t) => text.slice(t.span.start, t.span.end));
};
const sentences = (text: string, language: Language = dutch): string[] => {
  const { sentences } = tokenise(
    text,
    [{ span: { start: 0, end: text.length }, zone: 'paragraph' }],
    language.tokens,
  );
  return sentences.map((s) => text.slice(s.span.start, s.span.end));
};

describe('tokens', () => {
  it.each([
    ['NAVO-topman en Jan-Willem', 'NAVO-topman|en|Jan-Willem'],
    ['Amerika’s reactie, de foto’s', 'Amerika|’s|reactie|,|de|foto’s'],
    ["zo'n ’s avonds 't in '68", "zo'n|’s|avonds|'t|in|'68"],
    ['‘Ja’, zei dhr. J.P. de Wit', '‘|Ja|’|,|zei|dhr.|J.P.|de|Wit'],
    ['€ 3,2 mln. of 70% van 130.000', '€|3,2|mln.|of|70|%|van|130.000'],
    ['het werd 3-1 na 93e minuut', 'het|werd|3-1|na|93e|minuut'],
    ['een 24-jarige op 17:30 uur', 'een|24-jarige|op|17:30|uur'],
    ['90 km/u bij CD&V o.a. bol.com', '90|km/u|bij|CD&V|o.a.|bol.com'],
    ['dag.Daarna', 'dag|.|Daarna'],
    ['👩‍🚒 zei', '👩|‍|🚒|zei'],
    ["«Nee», „ja” ,,wel''", "«|Nee|»|,|„|ja|”|,,|wel|''"],
  ])('%s', (text, expected) => expect(words(text).join('|').replace('\u200d', '‍')).toBe(expected));

  it('splits every English clitic', () =>
    expect(words("the minister's U.S. visit", english).join('|')).toBe("the|minister|'s|U.S.|visit"));
});

describe('sentences', () => {
  it.each([
    ['Dhr. De Wit kwam. Hij bleef.', 'Dhr. De Wit kwam.|Hij bleef.'],
    ['Het kost 1,5 mln. euro. Veel!', 'Het kost 1,5 mln. euro.|Veel!'],
    ['“Ga weg.” Dat zei ze. “Nu. Meteen.”', '“Ga weg.”|Dat zei ze.|“Nu.|Meteen.”'],
    ['“Nee!” riep J. P. Visser uit.', '“Nee!” riep J. P. Visser uit.'],
    ['Op 3. mei ging het mis.', 'Op 3. mei ging het mis.'],
    ['Dat schreef zij op X. De brug blijft.', 'Dat schreef zij op X.|De brug blijft.'],
    ['Brood, kaas enz. Daarna koffie.', 'Brood, kaas enz.|Daarna koffie.'],
  ])('%s', (text, expected) => expect(sentences(text).join('|')).toBe(expected));
});
