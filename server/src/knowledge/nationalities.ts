/** Countries with their names, adjectives and people, in Dutch and English. Source: own list; licence MIT. */

/**
 * One row per country: `code|nl name|en name|nl adjective|nl person|en adjective|capital nl|capital en|other names of its government`.
 * The Dutch adjective stands without its ending -e.
 */
const rows = `
NL|Nederland|Netherlands|Nederlands|Nederlander|Dutch|Den Haag|The Hague|het Binnenhof
BE|België|Belgium|Belgisch|Belg|Belgian|Brussel|Brussels|de Wetstraat
VL|Vlaanderen|Flanders|Vlaams|Vlaming|Flemish|||het Martelaarsplein
WA|Wallonië|Wallonia|Waals|Waal|Walloon|||
DE|Duitsland|Germany|Duits|Duitser|German|Berlijn|Berlin|
FR|Frankrijk|France|Frans|Fransman|French|Parijs|Paris|het Élysée
LU|Luxemburg|Luxembourg|Luxemburgs|Luxemburger|Luxembourgish|Luxemburg|Luxembourg|
GB|Verenigd Koninkrijk|United Kingdom|Brits|Brit|British|Londen|London|Downing Street
EN|Engeland|England|Engels|Engelsman|English|||
SC|Schotland|Scotland|Schots|Schot|Scottish|Edinburgh|Edinburgh|
WL|Wales|Wales|Welsh|Welshman|Welsh|Cardiff|Cardiff|
IE|Ierland|Ireland|Iers|Ier|Irish|Dublin|Dublin|
US|Verenigde Staten|United States|Amerikaans|Amerikaan|American|Washington|Washington|het Witte Huis
CA|Canada|Canada|Canadees|Canadees|Canadian|Ottawa|Ottawa|
MX|Mexico|Mexico|Mexicaans|Mexicaan|Mexican|Mexico-Stad|Mexico City|
RU|Rusland|Russia|Russisch|Rus|Russian|Moskou|Moscow|het Kremlin
UA|Oekraïne|Ukraine|Oekraïens|Oekraïner|Ukrainian|Kiev|Kyiv|
BY|Wit-Rusland|Belarus|Wit-Russisch|Wit-Rus|Belarusian|Minsk|Minsk|
PL|Polen|Poland|Pools|Pool|Polish|Warschau|Warsaw|
CZ|Tsjechië|Czechia|Tsjechisch|Tsjech|Czech|Praag|Prague|
SK|Slowakije|Slovakia|Slowaaks|Slowaak|Slovak|Bratislava|Bratislava|
HU|Hongarije|Hungary|Hongaars|Hongaar|Hungarian|Boedapest|Budapest|
RO|Roemenië|Romania|Roemeens|Roemeen|Romanian|Boekarest|Bucharest|
BG|Bulgarije|Bulgaria|Bulgaars|Bulgaar|Bulgarian|Sofia|Sofia|
RS|Servië|Serbia|Servisch|Serviër|Serbian|Belgrado|Belgrade|
HR|Kroatië|Croatia|Kroatisch|Kroaat|Croatian|Zagreb|Zagreb|
SI|Slovenië|Slovenia|Sloveens|Sloveen|Slovenian|Ljubljana|Ljubljana|
BA|Bosnië|Bosnia|Bosnisch|Bosniër|Bosnian|Sarajevo|Sarajevo|
AL|Albanië|Albania|Albanees|Albanees|Albanian|Tirana|Tirana|
XK|Kosovo|Kosovo|Kosovaars|Kosovaar|Kosovan|Pristina|Pristina|
MD|Moldavië|Moldova|Moldavisch|Moldaviër|Moldovan|Chisinau|Chisinau|
GR|Griekenland|Greece|Grieks|Griek|Greek|Athene|Athens|
TR|Turkije|Turkey|Turks|Turk|Turkish|Ankara|Ankara|
CY|Cyprus|Cyprus|Cypriotisch|Cyprioot|Cypriot|Nicosia|Nicosia|
IT|Italië|Italy|Italiaans|Italiaan|Italian|Rome|Rome|
ES|Spanje|Spain|Spaans|Spanjaard|Spanish|Madrid|Madrid|
PT|Portugal|Portugal|Portugees|Portugees|Portuguese|Lissabon|Lisbon|
CH|Zwitserland|Switzerland|Zwitsers|Zwitser|Swiss|Bern|Bern|
AT|Oostenrijk|Austria|Oostenrijks|Oostenrijker|Austrian|Wenen|Vienna|
DK|Denemarken|Denmark|Deens|Deen|Danish|Kopenhagen|Copenhagen|
SE|Zweden|Sweden|Zweeds|Zweed|Swedish|Stockholm|Stockholm|
NO|Noorwegen|Norway|Noors|Noor|Norwegian|Oslo|Oslo|
FI|Finland|Finland|Fins|Fin|Finnish|Helsinki|Helsinki|
IS|IJsland|Iceland|IJslands|IJslander|Icelandic|Reykjavik|Reykjavik|
EE|Estland|Estonia|Ests|Est|Estonian|Tallinn|Tallinn|
LV|Letland|Latvia|Lets|Let|Latvian|Riga|Riga|
LT|Litouwen|Lithuania|Litouws|Litouwer|Lithuanian|Vilnius|Vilnius|
GE|Georgië|Georgia|Georgisch|Georgiër|Georgian|Tbilisi|Tbilisi|
AM|Armenië|Armenia|Armeens|Armeniër|Armenian|Jerevan|Yerevan|
AZ|Azerbeidzjan|Azerbaijan|Azerbeidzjaans|Azerbeidzjaan|Azerbaijani|Bakoe|Baku|
IL|Israël|Israel|Israëlisch|Israëliër|Israeli|Jeruzalem|Jerusalem|
PS|Palestina|Palestine|Palestijns|Palestijn|Palestinian|||
SY|Syrië|Syria|Syrisch|Syriër|Syrian|Damascus|Damascus|
LB|Libanon|Lebanon|Libanees|Libanees|Lebanese|Beiroet|Beirut|
IQ|Irak|Iraq|Iraaks|Irakees|Iraqi|Bagdad|Baghdad|
IR|Iran|Iran|Iraans|Iraniër|Iranian|Teheran|Tehran|
SA|Saudi-Arabië|Saudi Arabia|Saudisch|Saudi|Saudi|Riyad|Riyadh|
YE|Jemen|Yemen|Jemenitisch|Jemeniet|Yemeni|Sanaa|Sanaa|
QA|Qatar|Qatar|Qatarees|Qatarees|Qatari|Doha|Doha|
AF|Afghanistan|Afghanistan|Afghaans|Afghaan|Afghan|Kaboel|Kabul|
PK|Pakistan|Pakistan|Pakistaans|Pakistaan|Pakistani|Islamabad|Islamabad|
IN|India|India|Indiaas|Indiër|Indian|New Delhi|New Delhi|
BD|Bangladesh|Bangladesh|Bengaals|Bengaal|Bangladeshi|Dhaka|Dhaka|
CN|China|China|Chinees|Chinees|Chinese|Peking|Beijing|
TW|Taiwan|Taiwan|Taiwanees|Taiwanees|Taiwanese|Taipei|Taipei|
JP|Japan|Japan|Japans|Japanner|Japanese|Tokio|Tokyo|
KR|Zuid-Korea|South Korea|Zuid-Koreaans|Zuid-Koreaan|South Korean|Seoul|Seoul|
KP|Noord-Korea|North Korea|Noord-Koreaans|Noord-Koreaan|North Korean|Pyongyang|Pyongyang|
ID|Indonesië|Indonesia|Indonesisch|Indonesiër|Indonesian|Jakarta|Jakarta|
PH|Filipijnen|Philippines|Filipijns|Filipijn|Filipino|Manilla|Manila|
VN|Vietnam|Vietnam|Vietnamees|Vietnamees|Vietnamese|Hanoi|Hanoi|
TH|Thailand|Thailand|Thais|Thai|Thai|Bangkok|Bangkok|
AU|Australië|Australia|Australisch|Australiër|Australian|Canberra|Canberra|
NZ|Nieuw-Zeeland|New Zealand|Nieuw-Zeelands|Nieuw-Zeelander|New Zealand|Wellington|Wellington|
MA|Marokko|Morocco|Marokkaans|Marokkaan|Moroccan|Rabat|Rabat|
DZ|Algerije|Algeria|Algerijns|Algerijn|Algerian|Algiers|Algiers|
TN|Tunesië|Tunisia|Tunesisch|Tunesiër|Tunisian|Tunis|Tunis|
LY|Libië|Libya|Libisch|Libiër|Libyan|Tripoli|Tripoli|
EG|Egypte|Egypt|Egyptisch|Egyptenaar|Egyptian|Caïro|Cairo|
SD|Soedan|Sudan|Soedanees|Soedanees|Sudanese|Khartoem|Khartoum|
ET|Ethiopië|Ethiopia|Ethiopisch|Ethiopiër|Ethiopian|Addis Abeba|Addis Ababa|
SO|Somalië|Somalia|Somalisch|Somaliër|Somali|Mogadishu|Mogadishu|
KE|Kenia|Kenya|Keniaans|Keniaan|Kenyan|Nairobi|Nairobi|
UG|Oeganda|Uganda|Oegandees|Oegandees|Ugandan|Kampala|Kampala|
RW|Rwanda|Rwanda|Rwandees|Rwandees|Rwandan|Kigali|Kigali|
CD|Congo|Congo|Congolees|Congolees|Congolese|Kinshasa|Kinshasa|
NG|Nigeria|Nigeria|Nigeriaans|Nigeriaan|Nigerian|Abuja|Abuja|
GH|Ghana|Ghana|Ghanees|Ghanees|Ghanaian|Accra|Accra|
SN|Senegal|Senegal|Senegalees|Senegalees|Senegalese|Dakar|Dakar|
ML|Mali|Mali|Malinees|Malinees|Malian|Bamako|Bamako|
ZA|Zuid-Afrika|South Africa|Zuid-Afrikaans|Zuid-Afrikaan|South African|Pretoria|Pretoria|
ZW|Zimbabwe|Zimbabwe|Zimbabwaans|Zimbabwaan|Zimbabwean|Harare|Harare|
BR|Brazilië|Brazil|Braziliaans|Braziliaan|Brazilian|Brasilia|Brasília|
AR|Argentinië|Argentina|Argentijns|Argentijn|Argentine|Buenos Aires|Buenos Aires|
CL|Chili|Chile|Chileens|Chileen|Chilean|Santiago|Santiago|
CO|Colombia|Colombia|Colombiaans|Colombiaan|Colombian|Bogota|Bogotá|
VE|Venezuela|Venezuela|Venezolaans|Venezolaan|Venezuelan|Caracas|Caracas|
PE|Peru|Peru|Peruaans|Peruaan|Peruvian|Lima|Lima|
EC|Ecuador|Ecuador|Ecuadoraans|Ecuadoraan|Ecuadorian|Quito|Quito|
BO|Bolivia|Bolivia|Boliviaans|Boliviaan|Bolivian|La Paz|La Paz|
CU|Cuba|Cuba|Cubaans|Cubaan|Cuban|Havana|Havana|
HT|Haïti|Haiti|Haïtiaans|Haïtiaan|Haitian|Port-au-Prince|Port-au-Prince|
SR|Suriname|Suriname|Surinaams|Surinamer|Surinamese|Paramaribo|Paramaribo|
KZ|Kazachstan|Kazakhstan|Kazachs|Kazach|Kazakh|Astana|Astana|
UZ|Oezbekistan|Uzbekistan|Oezbeeks|Oezbeek|Uzbek|Tasjkent|Tashkent|
TJ|Tadzjikistan|Tajikistan|Tadzjieks|Tadzjiek|Tajik|Doesjanbe|Dushanbe|
KG|Kirgizië|Kyrgyzstan|Kirgizisch|Kirgies|Kyrgyz|Bisjkek|Bishkek|
TM|Turkmenistan|Turkmenistan|Turkmeens|Turkmeen|Turkmen|Asjchabad|Ashgabat|
MN|Mongolië|Mongolia|Mongools|Mongool|Mongolian|Ulaanbaatar|Ulaanbaatar|
NP|Nepal|Nepal|Nepalees|Nepalees|Nepalese|Kathmandu|Kathmandu|
LK|Sri Lanka|Sri Lanka|Sri Lankaans|Sri Lankaan|Sri Lankan|Colombo|Colombo|
MY|Maleisië|Malaysia|Maleisisch|Maleisiër|Malaysian|Kuala Lumpur|Kuala Lumpur|
SG|Singapore|Singapore|Singaporees|Singaporees|Singaporean|||
KH|Cambodja|Cambodia|Cambodjaans|Cambodjaan|Cambodian|Phnom Penh|Phnom Penh|
JO|Jordanië|Jordan|Jordaans|Jordaniër|Jordanian|Amman|Amman|
KW|Koeweit|Kuwait|Koeweits|Koeweiti|Kuwaiti|||
OM|Oman|Oman|Omaans|Omani|Omani|Muscat|Muscat|
MT|Malta|Malta|Maltees|Maltees|Maltese|Valletta|Valletta|
ME|Montenegro|Montenegro|Montenegrijns|Montenegrijn|Montenegrin|Podgorica|Podgorica|
MK|Noord-Macedonië|North Macedonia|Macedonisch|Macedoniër|Macedonian|Skopje|Skopje|
CM|Kameroen|Cameroon|Kameroens|Kameroener|Cameroonian|Yaoundé|Yaoundé|
AO|Angola|Angola|Angolees|Angolees|Angolan|Luanda|Luanda|
MZ|Mozambique|Mozambique|Mozambikaans|Mozambikaan|Mozambican|Maputo|Maputo|
TZ|Tanzania|Tanzania|Tanzaniaans|Tanzaniaan|Tanzanian|Dodoma|Dodoma|
ZM|Zambia|Zambia|Zambiaans|Zambiaan|Zambian|Lusaka|Lusaka|
LR|Liberia|Liberia|Liberiaans|Liberiaan|Liberian|Monrovia|Monrovia|
PA|Panama|Panama|Panamees|Panamees|Panamanian|||
UY|Uruguay|Uruguay|Uruguayaans|Uruguayaan|Uruguayan|Montevideo|Montevideo|
PY|Paraguay|Paraguay|Paraguayaans|Paraguayaan|Paraguayan|Asunción|Asunción|
JM|Jamaica|Jamaica|Jamaicaans|Jamaicaan|Jamaican|Kingston|Kingston|
EU|Europa|Europe|Europees|Europeaan|European|Brussel|Brussels|
`;

export interface Country {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
  readonly adjective: { readonly nl: string; readonly en: string };
  readonly person: string;
  readonly capital: { readonly nl: string; readonly en: string };
  readonly government?: string;
}

export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code, nl, en, nlAdjective, person, enAdjective, nlCapital, enCapital, government] = row.split('|');
    return {
      code: code!,
      nl: nl!,
      en: en!,
      adjective: { nl: nlAdjective!, en: enAdjective! },
      person: person!,
      capital: { nl: nlCapital!, en: enCapital! },
      ...(government ? { government } : {}),
    };
  });

let byWord: ReadonlyMap<string, string> | undefined;

/**
 * The code of the country that an adjective or a word for one of its people tells ("Russische", "Duitser", "British"),
 * whatever its case; undefined for other words.
 */
export function nationalityOf(word: string): string | undefined {
  byWord ??= index();
  return byWord.get(word.toLowerCase());
}

function index(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { code, adjective, person } of countries) {
    const nl = adjective.nl.toLowerCase();
    // "Nederlands(e)", "Chinees/Chinese", "Vlaams(e)", "Canadese", "Frans(e)".
    const inflected = nl.endsWith('ees') ? `${nl.slice(0, -2)}se` : `${nl}e`;
    for (const form of [person.toLowerCase(), adjective.en.toLowerCase(), inflected, nl]) map.set(form, code);
  }
  for (const [form, code] of [
    ['engelse', 'GB'],
    ['schotse', 'GB'],
    ['française', 'FR'],
    ['briton', 'GB'],
    ['frenchman', 'FR'],
    ['dutchman', 'NL'],
    ['spaniard', 'ES'],
    ['pole', 'PL'],
    ['dane', 'DK'],
    ['swede', 'SE'],
    ['finn', 'FI'],
    ['turk', 'TR'],
    ['scot', 'SC'],
    ['irishman', 'IE'],
    ['u.s.', 'US'],
    ['us', 'US'],
    ['uk', 'GB'],
    ['belg', 'BE'],
    ['française', 'FR'],
    ['russin', 'RU'],
  ] as const)
    map.set(form, code);
  return map;
}
