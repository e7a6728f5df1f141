/** What kind of organisation a name tells, by its legal form or because it is well known. Source: own list; licence MIT. */

/** Words inside a name, folded to lower case without diacritics and stops. The classes are those of `ActorData.classes`. */
export const kindByWord: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    company: 'inc ltd plc ag gmbh nv bv llc corp group holding holdings sa spa oyj ab',
    club: 'fc sc afc vv sv kv krc kvc rkc sk cf bk united rovers wanderers athletic hotspur albion',
    university: 'universiteit university hogeschool universite universitat college',
    hospital: 'ziekenhuis hospital umc uz az klinikum clinic',
    museum: 'museum musee',
    bank: 'bank',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);

/** Whole names, folded likewise. */
export const kindByName: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    alliance: 'navo|nato|noord atlantische verdragsorganisatie',
    newspaper:
      'nrc|volkskrant|de volkskrant|trouw|het parool|telegraaf|de telegraaf|ad|algemeen dagblad|de gelderlander|het financieele dagblad|fd|nederlands dagblad|reformatorisch dagblad|de standaard|de morgen|de tijd|het laatste nieuws|hln|het nieuwsblad|gazet van antwerpen|het belang van limburg|le soir|la libre belgique|le monde|le figaro|liberation|der spiegel|die zeit|die welt|bild|frankfurter allgemeine zeitung|suddeutsche zeitung|new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|financial times|the guardian|guardian|the times|the daily telegraph|daily mail|the sun|the independent|el pais|corriere della sera|la repubblica|the economist|time|newsweek',
    broadcaster:
      'nos|nts|rtl|rtl nieuws|vrt|vrt nws|vtm|vtm nieuws|rtbf|bnnvara|avrotros|kro ncrv|eo|vpro|omroep brabant|omroep west|omroep gelderland|rtv oost|rtv noord|l1|bbc|bbc news|itv|sky news|channel 4|cnn|fox news|nbc|cbs|abc|npr|ard|zdf|wdr|france 24|rai|rte|al jazeera|deutsche welle',
    party:
      'vvd|pvda|pvv|cda|d66|groenlinks|sp|christenunie|sgp|bbb|nsc|fvd|denk|volt|ja21|partij voor de dieren|50plus|n va|cd v|open vld|vooruit|groen|vlaams belang|pvda ptb|ps|mr|ecolo|les engages|labour|labour party|conservative party|conservatives|tories|liberal democrats|lib dems|snp|plaid cymru|sinn fein|fianna fail|fine gael|reform uk|republican party|democratic party|cdu|csu|spd|afd|die linke|rassemblement national',
    union: 'fnv|cnv|vcp|acv|abvv|aclvb|acod|unite|unison|gmb|rmt|aslef|afl cio|teamsters',
    company:
      'asml|philips|shell|unilever|heineken|ahold delhaize|ahold|albert heijn|jumbo|klm|air france klm|schiphol|ns|prorail|postnl|kpn|dsm|akzonobel|tata steel|ing|abn amro|rabobank|kbc|belfius|ageas|proximus|umicore|solvay|ab inbev|colruyt|delhaize|bpost|nmbs|infrabel|de lijn|stib|arriva|transdev|qbuzz|google|apple|microsoft|amazon|meta|facebook|tesla|netflix|boeing|airbus|volkswagen|bmw|mercedes|toyota|bp|tesco|sainsburys|barclays|hsbc|lloyds|vodafone|bt|ryanair|easyjet|british airways|transavia|tui',
    club: 'ajax|psv|feyenoord|az|fc twente|fc utrecht|vitesse|sc heerenveen|fc groningen|nec|nac|willem ii|roda jc|sparta|excelsior|cambuur|go ahead eagles|club brugge|anderlecht|genk|standard|aa gent|union|cercle brugge|arsenal|chelsea|liverpool|everton|manchester united|manchester city|tottenham|barcelona|real madrid|bayern munchen|juventus|inter|ac milan',
    watchdog:
      'autoriteit persoonsgegevens|afm|acm|autoriteit consument markt|nederlandse zorgautoriteit|nza|dnb|kansspelautoriteit|ofcom|ofgem|ofwat|ofsted|fsma|creg|bipt',
    institute: 'rivm|cbs|cpb|pbl|scp|knmi|kmi|tno|sciensano|statbel|wrr|nibud|clingendael',
  }).flatMap(([kind, names]) =>
    names
      .split('|')
      .filter(Boolean)
      .map((name) => [name, kind]),
  ),
);

/**
 * What ministries are for, as they are named alone ("Buitenlandse Zaken"): every country has one, so the name does not
 * tell which. Folded, in both languages.
 */
export const portfolios: ReadonlySet<string> = new Set(
  `buitenlandse zaken|binnenlandse zaken|binnenlandse zaken en koninkrijksrelaties|algemene zaken|justitie|justitie en
veiligheid|defensie|landsverdediging|financien|economische zaken|sociale zaken|sociale zaken en werkgelegenheid|onderwijs|
volksgezondheid|gezondheid|milieu|leefmilieu|klimaat|energie|landbouw|natuur|visserij|verkeer|infrastructuur|mobiliteit|
waterstaat|waterbeheer|verkeer en waterstaat|infrastructuur en waterstaat|wonen|cultuur|wetenschap|handel|migratie|asiel|
asiel en migratie|begroting|pensioenen|werk|arbeid|media|sport|ontwikkelingssamenwerking|foreign affairs|interior|justice|
defence|defense|finance|economy|education|health|environment|climate|energy|agriculture|fisheries|transport|trade|labour|
labor|culture|migration|treasury|foreign ministry|foreign office|home office`
    .replace(/\n/g, '')
    .split('|'),
);
