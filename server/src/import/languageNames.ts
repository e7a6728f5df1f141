/** The names by which exports call languages. */

const names: Readonly<Record<string, string>> = {
  nl: 'nl dutch nederlands niederländisch néerlandais dut nld flemish vlaams',
  en: 'en english engels englisch anglais eng',
  de: 'de german duits deutsch allemand ger deu',
  fr: 'fr french frans französisch français fre fra',
};

/** The id of a language from a header's word ("DUTCH; NEDERLANDS", "en-GB"); undefined if it is none of these. */
export function languageFrom(value: string | undefined): string | undefined {
  for (const word of (value ?? '').toLowerCase().split(/[^\p{L}]+/u))
    for (const [id, known] of Object.entries(names)) if (known.split(' ').includes(word)) return id;
  return undefined;
}
