/** Names of an article: types, exact spans, compounds, demonyms; and what must hold for every text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../server/src/analysis/text/blocks';
import { findDemonyms, findNames } from '../../server/src/analysis/names/findNames';
import type { Cut } from '../../server/src/model/steps';
import { tokenise } from '../../server/src/analysis/text/tokens';
import { languageById } from '../../server/src/languages/languages';

function cutOf(text: string, id: string): Cut {
  const language = languageById(id)!;
  const { blocks } = readBlocks(text, language);
  return {
    ...tokenise(text, blocks, language.tokens),
    article: { uri: '', version: 0, language: id, text, blocks },
  };
}

const letters = { person: 'P', organisation: 'O', place: 'L', other: 'M' };

/** The text with its names in angle brackets; "+" marks the first part of a compound. */
function marked(text: string, id = 'nl'): string {
  let out = '';
  let at = 0;
  for (const { span, type, compound } of findNames(cutOf(text, id), languageById(id)!)) {
    out += `${text.slice(at, span.start)}<${letters[type]}${compound ? '+' : ''} ${text.slice(span.start, span.end)}>`;
    at = span.end;
  }
  return out + text.slice(at);
}

function check(expected: string, id = 'nl'): void {
  expect(marked(expected.replace(/<[POLM]\+? ([^>]+)>/g, '$1'), id)).toBe(expected);
}

describe('Dutch names', () => {
  it('leaves a title outside and keeps the particles of a surname inside', () => {
    check('Minister <P Berend van der Wulp> sprak woensdag in <L Rotterdam> met de <O Europese Commissie>.');
    check('Volgens dokter <P J.P. Terlinck> is dat niet waar.');
  });
  it('takes the surname alone for the person named in full before', () => {
    check('<P Joris Terlinck> kwam naar <L Gent>. Later belde <P Terlinck> met zijn advocaat.');
  });
  it('flags the first part of a compound', () => {
    check('De <O+ NAVO>-topman bezocht <L Oekraïne>.');
  });
  it('leaves the genitive outside', () => {
    check("Ook <L Amerika>'s bondgenoten zwegen.");
  });
  it('calls bodies organisations and countries places', () => {
    check('Het <O Kremlin> waarschuwt <L Duitsland>. In het <O Witte Huis> bleef het stil.');
  });
  it('reads a dateline', () => {
    check('<L BRUSSEL> (<O ANP>) - De trein rijdt vandaag niet.');
  });
  it('reads an abbreviation in brackets', () => {
    check('De <O Europese Centrale Bank> (<O ECB>) verlaagt de rente. De <O ECB> lichtte dat toe.');
  });
  it('takes no everyday word at the start of a sentence for a name', () => {
    check('Morgen regent het. Niemand weet waarom. Toch gaat het feest door.');
  });
  it('tells demonyms apart', () => {
    const cut = cutOf('De Russische president ontving drie Belgen in Moskou.', 'nl');
    const words = findDemonyms(cut, languageById('nl')!).map((s) => cut.article.text.slice(s.start, s.end));
    expect(words).toEqual(['Russische', 'Belgen']);
  });
});

describe('English names', () => {
  it('reads persons, organisations and places', () => {
    check(
      "<P Harriet Colville> of the <O Environment Agency> spoke in <L London>. <P Colville>'s colleague in <L Ohio> agreed.",
      'en',
    );
  });
});

describe('for every text', () => {
  const words = fc.constantFrom(
    'Jan', 'Van', 'der', 'NAVO-top', '(', ')', '“', 'zei', 'BRUSSEL', '-', "Amerika's", '.', '\n\n', '👍', 'D.C.', ':', 'Het', 'Kremlin',
  ); // prettier-ignore
  it('gives names in order, apart, inside the text, on visible characters, twice the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 40 }).map((w) => w.join(' ')),
          fc.string(),
        ),
        (text) => {
          const cut = cutOf(text, 'nl');
          const names = findNames(cut, languageById('nl')!);
          let at = 0;
          for (const { span } of names) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
            at = span.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          expect(findNames(cutOf(text, 'nl'), languageById('nl')!)).toEqual(names);
        },
      ),
      { numRuns: 200 },
    );
  });
});
