/** From what the German gazetteer is made, and its own names. Source: own lists; licence MIT. */
import type { ListData } from '../listData';
import { lines } from '../wordLists';

/** "Berlin" has "Berliner" and "Berlinerin"; "deutsch" its endings. */
const inflected = (stems: string): string[] =>
  lines(stems).flatMap((stem) => ['', 'e', 'en', 'er', 'es', 'em'].map((end) => `${stem}${end}`));
const people = (stems: string): string[] =>
  lines(stems).flatMap((stem) => ['', 'n', 's', 'in', 'innen'].map((end) => `${stem}${end}`));

export const lists: ListData = {
  training: {
    'de-germeval':
      'GermEval 2014 named entities, development and test parts (single sentences of Wikipedia and news; Benikova, Biemann, Reznicek 2014); CC BY 4.0',
    'grammar/de-ud': 'development and test parts of UD_German-GSD (news, reviews, Wikipedia), CC BY-SA 4.0',
  },
  home: ['DE', 'AT', 'CH', 'LI'],
  townsFrom: { DE: 3_000, AT: 2_000, CH: 2_000 },
  packages: ['@zxcvbn-ts/language-de@3.0.2'],
  frequencies: { package: '@zxcvbn-ts/language-de', spoken: 'commonWords', written: 'wikipedia' },
  persons: { version: '3.0.2', given: 'firstnames', surnames: 'lastnames' },
  englishSurnames: 4_000,
  stems: ['e', 'en', 'er', 'es', 'em', 'n', 's', 't', 'te', 'ten'],
  countries: [],
  places: lines(`
    Deutschland|Bundesrepublik|Österreich|Schweiz|Großbritannien|Niederlande|USA|Vereinigte Staaten|Russland|Sowjetunion|DDR|Ukraine|Türkei
    Baden-Württemberg|Bayern|Brandenburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Saarland|Sachsen
    Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Niederösterreich|Oberösterreich|Steiermark|Kärnten|Tirol|Südtirol|Vorarlberg|Burgenland|Salzburg
    Aargau|Graubünden|Tessin|Thurgau|Wallis|Waadt|Jura|Freiburg|Franken|Oberfranken|Unterfranken|Mittelfranken|Schwaben|Allgäu|Schwarzwald|Harz|Eifel
    Hunsrück|Odenwald|Spessart|Rhön|Erzgebirge|Lausitz|Oberlausitz|Uckermark|Prignitz|Altmark|Spreewald|Vogtland|Ruhrgebiet|Rheinland|Westfalen
    Münsterland|Sauerland|Siegerland|Bergisches Land|Ostfriesland|Emsland|Wendland|Lüneburger Heide|Holstein|Dithmarschen|Angeln|Rügen|Usedom|Sylt
    Föhr|Amrum|Helgoland|Borkum|Norderney|Fehmarn|Bodensee|Chiemsee|Müritz|Wattenmeer|Nordsee|Ostsee|Mittelmeer|Schwarzes Meer|Rhein|Elbe|Donau|Oder
    Neiße|Spree|Havel|Weser|Ems|Aller|Leine|Saale|Main|Mosel|Neckar|Isar|Inn|Lech|Ruhr|Saar|Fulda|Werra|Alpen|Zugspitze|Brocken|Brenner|Balkan|Kaukasus
    Krim|Donbass|Naher Osten|Nahost|Europa|Osteuropa|Westeuropa|Mitteleuropa|Südeuropa|Afrika|Nordafrika|Westafrika|Ostafrika|Asien|Südostasien|Zentralasien
    Amerika|Nordamerika|Südamerika|Lateinamerika|Australien|Ozeanien|Arktis|Antarktis|Preußen|Ostpreußen|Schlesien|Pommern|Böhmen|Mähren|Elsass|Lothringen
    Brüssel|Straßburg|Paris|London|Rom|Mailand|Turin|Venedig|Florenz|Neapel|Bozen|Meran|Warschau|Krakau|Danzig|Breslau|Stettin|Posen|Prag|Pilsen|Brünn|Budapest
    Moskau|Sankt Petersburg|St. Petersburg|Kiew|Kyjiw|Lwiw|Odessa|Charkiw|Athen|Thessaloniki|Lissabon|Kopenhagen|Den Haag|Lüttich|Antwerpen|Gent|Brügge|Luxemburg
    Zürich|Genf|Bern|Basel|Lausanne|Luzern|Peking|Shanghai|Tokio|Teheran|Kairo|Damaskus|Bagdad|Jerusalem|Tel Aviv|Gazastreifen|Gaza|Westjordanland|Kapstadt
    New York|Washington|Kalifornien|Mexiko|Mexiko-Stadt|Havanna|Kreuzberg|Neukölln|Charlottenburg|Prenzlauer Berg|Altona|St. Pauli|Schwabing|Wedding|Spandau|Köpenick
  `),
  demonyms: [
    ...inflected(
      'deutsch|österreichisch|schweizerisch|französisch|britisch|englisch|schottisch|irisch|niederländisch|holländisch|belgisch|luxemburgisch|italienisch|spanisch|portugiesisch|polnisch|tschechisch|slowakisch|ungarisch|rumänisch|bulgarisch|serbisch|kroatisch|slowenisch|bosnisch|albanisch|griechisch|türkisch|russisch|ukrainisch|belarussisch|weißrussisch|litauisch|lettisch|estnisch|finnisch|schwedisch|norwegisch|dänisch|isländisch|amerikanisch|us-amerikanisch|kanadisch|mexikanisch|brasilianisch|argentinisch|chilenisch|kubanisch|chinesisch|japanisch|koreanisch|südkoreanisch|nordkoreanisch|indisch|pakistanisch|afghanisch|iranisch|persisch|irakisch|syrisch|israelisch|palästinensisch|libanesisch|jordanisch|ägyptisch|libysch|tunesisch|marokkanisch|algerisch|saudi-arabisch|arabisch|kurdisch|afrikanisch|südafrikanisch|nigerianisch|kenianisch|äthiopisch|australisch|neuseeländisch|europäisch|asiatisch|lateinamerikanisch|osteuropäisch|westdeutsch|ostdeutsch|norddeutsch|süddeutsch|bayerisch|sächsisch|hessisch|niedersächsisch|westfälisch|rheinisch|thüringisch|brandenburgisch|schwäbisch|fränkisch|badisch|berlinisch|jüdisch|lateinisch|altgriechisch|hebräisch|sowjetisch|jugoslawisch|preußisch|römisch',
    ),
    ...people(
      'Schweizer|Österreicher|Engländer|Brite|Schotte|Ire|Niederländer|Holländer|Belgier|Luxemburger|Franzose|Italiener|Spanier|Portugiese|Pole|Tscheche|Slowake|Ungar|Rumäne|Bulgare|Serbe|Kroate|Slowene|Bosnier|Albaner|Grieche|Türke|Russe|Ukrainer|Litauer|Lette|Este|Finne|Schwede|Norweger|Däne|Isländer|Amerikaner|US-Amerikaner|Kanadier|Mexikaner|Brasilianer|Argentinier|Chinese|Japaner|Koreaner|Inder|Pakistaner|Afghane|Iraner|Perser|Iraker|Syrer|Israeli|Palästinenser|Libanese|Ägypter|Libyer|Tunesier|Marokkaner|Algerier|Araber|Kurde|Afrikaner|Südafrikaner|Nigerianer|Australier|Neuseeländer|Europäer|Asiate|Berliner|Hamburger|Münchner|Kölner|Frankfurter|Stuttgarter|Leipziger|Dresdner|Wiener|Zürcher|Bayer|Sachse|Hesse|Schwabe|Franke|Rheinländer|Westfale|Jude|Muslim|Christ|Roma|Sinti',
    ),
    'Deutsche',
    'Deutschen',
    'Deutscher',
    'Französin',
    'Französinnen',
  ],
};
