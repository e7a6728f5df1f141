/** Units and currencies written the same in every language. Source: SI brochure, ISO 4217; own selection; licence MIT. */
import type { CurrencyRow, UnitRow } from './figureData';

/** A measure's row; words are parted by " | ". */
export const measure = (unit: string, words: string, factor?: number): UnitRow => ({
  unit,
  kind: 'measure',
  words: words.split(' | '),
  ...(factor === undefined ? {} : { factor }),
});
/** A length of time, in the same way. */
export const duration = (unit: string, words: string, factor?: number): UnitRow => ({
  ...measure(unit, words, factor),
  kind: 'duration',
});
/** A currency's row, in the same way. */
export const money = (unit: string, words: string, factor?: number): CurrencyRow => ({
  unit,
  words: words.split(' | '),
  ...(factor === undefined ? {} : { factor }),
});

export const symbolUnits: readonly UnitRow[] = [
  { unit: '%', kind: 'percentage', words: ['%'] },
  { unit: '‰', kind: 'percentage', words: ['‰'] },
  measure('km', 'km'),
  measure('m', 'm'),
  measure('cm', 'cm'),
  measure('mm', 'mm'),
  measure('km/h', 'km/h | km/u | kmh | kph'),
  measure('m/s', 'm/s'),
  measure('km2', 'km² | km2'),
  measure('m2', 'm² | m2'),
  measure('cm2', 'cm² | cm2'),
  measure('m3', 'm³ | m3'),
  measure('hectare', 'ha'),
  measure('kg', 'kg'),
  measure('g', 'gr'),
  measure('mg', 'mg'),
  measure('l', 'ltr'),
  measure('cl', 'cl'),
  measure('ml', 'ml'),
  measure('°C', '°C | ° C | ° c | °c | ℃'),
  measure('°F', '° F | °F | ° f'),
  measure('°', '°'),
  measure('kW', 'kw'),
  measure('MW', 'mw'),
  measure('GW', 'gw'),
  measure('kWh', 'kwh'),
  measure('MWh', 'mwh'),
  measure('kV', 'kv'),
  measure('V', 'volt'),
  measure('W', 'watt'),
  measure('dB', 'db | decibel'),
  measure('Hz', 'hertz'),
  measure('MHz', 'mhz | megahertz'),
  measure('GHz', 'ghz | gigahertz'),
  measure('MB', 'mb | megabyte | megabytes'),
  measure('GB', 'gb | gigabyte | gigabytes'),
  measure('TB', 'tb | terabyte | terabytes'),
  measure('mph', 'mph'),
  measure('ppm', 'ppm'),
];

export const symbolCurrencies: readonly CurrencyRow[] = [
  { unit: 'EUR', words: ['€', 'eur'] },
  { unit: 'USD', words: ['$', 'us $', 'us$', 'u.s. $', 'usd'] },
  { unit: 'GBP', words: ['£', 'gbp'] },
  { unit: 'JPY', words: ['¥', 'jpy', 'yen'] },
  { unit: 'NLG', words: ['ƒ', 'nlg', 'hfl'] },
  { unit: 'BEF', words: ['bef', 'bfr'] },
  { unit: 'DEM', words: ['dem'] },
  { unit: 'CHF', words: ['chf', 'sfr'] },
  { unit: 'AUD', words: ['a $', 'au $', 'aud'] },
  { unit: 'CAD', words: ['c $', 'ca $', 'cad'] },
  { unit: 'NZD', words: ['nz $', 'nzd'] },
  { unit: 'HKD', words: ['hk $'] },
  { unit: 'SGD', words: ['s $'] },
  { unit: 'SRD', words: ['srd'] },
  { unit: 'XEU', words: ['ecu', "ecu's", 'ecus'] },
  { unit: 'CNY', words: ['yuan', 'renminbi'] },
  { unit: 'ZAR', words: ['rand'] },
  { unit: 'NGN', words: ['naira'] },
  { unit: 'GHS', words: ['cedi', "cedi's", 'cedis'] },
  { unit: 'PLN', words: ['zloty', "zloty's", 'zlotys'] },
  { unit: 'HUF', words: ['forint', 'forints'] },
  { unit: 'BRL', words: ['reais'] },
  { unit: 'THB', words: ['baht'] },
  { unit: 'IDR', words: ['rupiah'] },
  { unit: 'ITL', words: ['lire', 'lira'] },
];
