/** Random articles of invented sentences, and random edits in them, for tests that compare two readings of one text. */

export type Random = (below: number) => number;

/** A small generator of its own, so that a failure comes back with its seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Stock {
  readonly names: readonly string[];
  readonly titles: readonly string[];
  /** `@` stands for a name. */
  readonly sentences: readonly string[];
  /** What is typed or pasted somewhere. */
  readonly pieces: readonly string[];
  /** What makes another block of a line, typed where it starts. */
  readonly lineStarts: readonly string[];
}

const marks = ['“', '”', '‘', '’', '"', "'", '„', '«', '»'];
const signs = ['a', ' ', '.', ',', ':', '?', '-', '– ', '(', ')', '\n', '\n\n', '\r\n', '😀', 'é', "'s "];

const stocks: Readonly<Record<string, Stock>> = {
  nl: {
    names: [
      ...['Berend Terlinck', 'Terlinck', 'Hanna Brink', 'Brink', 'Jet Brink', 'Van der Wulp', 'TERLINCK'],
      ...['Hoornse Vissers Kring', 'HVK', 'Vissersbond', 'Zweeloo', 'Kremlin', 'NAVO', 'gemeente Zweeloo'],
    ],
    titles: [
      '“Wij stoppen ermee”',
      'HVK BOOS OP TERLINCK',
      'Brug blijft dicht',
      'Dit gaat niet goed, zegt @',
    ],
    sentences: [
      '“Dat gaat niet lukken”, zei @ donderdag.',
      '“Het is genoeg. We hebben lang gewacht”, aldus @.',
      'Volgens @ zijn er 1.250 huizen nodig, ruim 3 procent meer dan in 2019.',
      '@ (54) wil daar niets van weten. Hij noemt het plan “een ramp”.',
      'Minister @ van Justitie belde met @, voorzitter van de HVK.',
      'Zij verwacht dat het 12 miljoen euro kost, liet een woordvoerder van @ weten.',
      'De wethouder zei dat de brug in maart open gaat. “Eerder kan niet.”',
      'Een woordvoerder zwijgt. Brinks verklaring dat het klaar is, klopt niet.',
      '“We gaan door. “Nee”, zei hij toen, “dat doe ik niet”.',
      'De Hoornse Vissers Kring (HVK) meldt 40.000 leden.',
      '– Waarom stopt u?\n– Omdat het genoeg is.',
      'ZWEELOO (ANP) - De restauratrice @ zag de schade.',
      'Toen ging de 31-jarige Duitse weg. Die vond het goed.',
      'De restauratrice zuchtte. “Weg ermee”, zei de restauratrice tegen @.',
      '– Wat vindt u van @?\n\n– Daar zeg ik niets over. Vraag het @.',
      'Waarom stopt u, @?\n\n“Omdat het genoeg is.”\n\nEn daarna?\n\n“Dan ga ik vissen.”',
      '“Wij gaan door.\n\n“En wij stoppen nooit”, zei @.',
      'Dat kost 12 miljoen euro.\n\n3 miljoen daarvan is al op, van 59 naar 90 procent.',
      'Vervoerder @ bestaat tien jaar. De bond wil dat niet, meldt de bond.',
      '“Blijf van de brug”, waarschuwt burgemeester @. De burgemeester zucht. @ ook.',
    ],
    pieces: [
      ...[
        'Terlinck',
        ' Brink ',
        'de ',
        ', zei Hanna Brink',
        ' “Nee”, ',
        '130.000 ',
        ' terlinck ',
        'VERMEULEN ',
      ],
      ...[
        ' hij ',
        'Lees ook: meer over vis\n',
        'restauratrice ',
        'Volgens ',
        '. Zij ',
        ' dat ',
        'date 2022-01-21 ',
      ],
    ],
    lineStarts: ['Foto: ', 'Lees ook: ', 'Door ', '– ', '“', '„', 'Burgemeester ', '> ', '## '],
  },
  en: {
    names: [
      ...['Maeve Harbottle', 'Harbottle', 'Owen Kaur', 'Mrs Kaur', 'Kaur', 'MAEVE HARBOTTLE'],
      ...['Harbottle Group', 'Oban Chronicle', 'European Union', 'Westlake', 'Save Our Shelves', 'NATO'],
    ],
    titles: ['‘We are done’', 'KAUR HITS BACK', 'Bridge stays shut', 'No way out, says @'],
    sentences: [
      '“That will not work,” @ said on Thursday.',
      '“It is enough. We have waited,” according to @.',
      'According to @, 1,250 homes are needed, about 3 per cent more than in 2019.',
      '@, 54, does not agree. He called the plan “a disaster”.',
      'Prime minister @ phoned @, the chair of the Oban Chronicle.',
      'She expects it to cost £12m, a spokesman for @ said.',
      'The mayor said the bridge would open in March. “Not before.”',
      'A spokesman declined. The claim by Kaur that it is done is wrong.',
      '“We go on. “No,” he said, “I will not”.',
      'The Harbottle Group (HG) has 40,000 members.',
      '– Why do you stop?\n– Because it is enough.',
      'WESTLAKE (Reuters) - Her deputy, @, saw the damage.',
      '– What do you make of @?\n\n– I will not say. Ask @.',
      'Why do you stop, @?\n\n“Because it is enough.”\n\nAnd then?\n\n“Then I will fish.”',
      '“We go on.\n\n“And we never stop,” @ said.',
      'That costs £12m.\n\n3 million of it is gone, from 59 to 90 per cent.',
      'The airline @ is ten years old. The union does not want that, the union said.',
      '“Stay off the bridge,” mayor @ warned. The mayor sighed. So did @.',
    ],
    pieces: [
      ...[
        'Harbottle',
        ' Kaur ',
        'the ',
        ', said Owen Kaur',
        ' “No”, ',
        '130,000 ',
        ' harbottle ',
        'WESTLAKE ',
      ],
      ...[' he ', 'Read more: all about fish\n', 'According to ', '. She ', ' that ', 'date 2022-01-21 '],
    ],
    lineStarts: ['Photo: ', 'Read more: ', 'By ', '– ', '“', '"', 'Mayor ', '> ', '## '],
  },
};

/** A title, sometimes a date and a byline, and paragraphs, some of them empty or with broken marks. */
export function articleOf(language: string, random: Random): string {
  const { titles } = stocks[language]!;
  const head = random(2) === 0 ? 'date 2022-01-21 ' : '';
  const paragraphs = Array.from({ length: 6 }, () =>
    Array.from({ length: random(4) }, () => sentenceOf(language, random)).join(' '),
  );
  return [head + withNames(pick(titles, random), language, random), ...paragraphs].join('\n\n');
}

/** The last of the texts after one more edit; now and then an earlier one, as undoing gives it. */
export function edited(texts: readonly string[], language: string, random: Random): string {
  const text = texts.at(-1)!;
  const { names, pieces, lineStarts } = stocks[language]!;
  const at = random(text.length + 1);
  const put = (what: string, from = at, to = from): string => text.slice(0, from) + what + text.slice(to);
  switch (random(17)) {
    case 0:
      return put('', at, at + random(random(8) === 0 ? 400 : 8));
    case 1:
      return put('\n\n');
    case 2: {
      const gap = text.indexOf('\n\n', at);
      return gap < 0 ? text : put(' ', gap, gap + 2);
    }
    case 3: {
      const from = random(text.length);
      return text.length > 6_000 ? put('', at, at + 2_000) : put(text.slice(from, from + random(300)));
    }
    case 4:
      return texts[Math.max(0, texts.length - 1 - random(5))]!;
    case 5:
      return put(pick([...pieces, ...signs, ...marks], random), random(Math.min(40, text.length + 1)));
    case 6: {
      // Everywhere: the rest of the article says something else of a name.
      const [old, name] = [pick(names, random), pick(names, random)];
      return text.replaceAll(old, name);
    }
    case 7: {
      const old = text.indexOf(pick(names, random), at);
      return old < 0 ? text : put(pick(names, random).slice(0, 4), old, old + 3);
    }
    case 8:
      return put(` ${sentenceOf(language, random)}`);
    case 9:
      return put(pick(marks, random));
    case 10:
      return put(pick(signs, random));
    case 11: {
      // A line becomes a caption, a teaser, an answer, the next paragraph of a quotation.
      const line = text.indexOf('\n', at) + 1;
      return put(pick(lineStarts, random), line);
    }
    case 12: {
      // A paragraph that ends without a full stop may be a heading.
      const end = text.indexOf('.\n\n', at);
      return end < 0 ? text : put('', end, end + 1);
    }
    case 13: {
      // Without its first line, the next one is the title.
      const line = text.indexOf('\n\n');
      return line < 0 ? text : text.slice(line + 2);
    }
    default:
      return put(pick(pieces, random));
  }
}

function sentenceOf(language: string, random: Random): string {
  const whole = withNames(pick(stocks[language]!.sentences, random), language, random);
  if (random(6) > 0) return whole;
  const lost = [...whole.matchAll(/[“”]/g)].map((m) => m.index);
  const at = lost[random(Math.max(1, lost.length))];
  return at === undefined ? whole : whole.slice(0, at) + whole.slice(at + 1);
}

function withNames(sentence: string, language: string, random: Random): string {
  return sentence.replace(/@/g, () => pick(stocks[language]!.names, random));
}

function pick(list: readonly string[], random: Random): string {
  return list[random(list.length)]!;
}
