/** Texts that no paper prints, each a piece over and over: what a search to the end of the text would choke on. */
export const disorders: Readonly<Record<string, string>> = {
  'openers that never close': '“ Hij zegt dat ',
  'single and double openers': '“ ‘ ja ',
  'closers that never open': 'de brug” is ',
  'quotations without a stop': '“de brug”, zegt hij, ',
  'quotations in sentences': '“De brug is dicht.” ',
  'cues without a stop': 'zegt dat volgens hem ',
  commas: 'de brug, ',
  'stray marks': '" \' ” ’ „ ,, ',
  'reopened paragraphs': '“De brug is dicht.\n\n',
  'dashes and questions': '– Waarom?\n\n– Daarom niet.\n\n',
  'names in sentences': 'Jan Terlinck zag het Kremlin en de NAVO-top in Gent. ',
  'names without a stop': 'Jan Terlinck en Piet van Dam van Lumo ',
  roles: 'Wethouder Ab Vos zei dat hij komt. De wethouder van Club Lumo belde Vos.\n\n',
  figures: 'ruim 3,5 miljoen euro, 12 procent en 7 tot 9 jaar ',
  'figures without words': '1.234,5 ',
};

/** The piece again and again, until the text has `length` characters or somewhat more. */
export function disorderly(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
