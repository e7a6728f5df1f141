/** From what the English gazetteer is made, and its own names. Source: own lists; licence MIT. */
import type { ListData } from '../listData';
import { lines } from '../wordLists';

export const lists: ListData = {
  training: {
    'en-ewt-2': 'test part of UNER_English-EWT; CC BY-SA 4.0',
    'wikinews-en': 'English Wikinews 2019–2020, the read part of a corpus for measuring; CC BY 2.5',
    'made-en': 'sentences that `scripts/train/made` makes; MIT',
    'en-ewt': 'development part of UNER_English-EWT; CC BY-SA 4.0',
    'en-written': 'articles and briefs written for this project, invented people and events; MIT',
    'own-en-1': 'articles in `training/`, written for this project; MIT',
  },
  home: ['GB', 'US', 'IE'],
  townsFrom: { US: 8_000 },
  packages: ['@zxcvbn-ts/language-en@4.1.1', 'dictionary-en@4.0.0'],
  dictionary: 'dictionary-en',
  frequencies: { package: '@zxcvbn-ts/language-en', spoken: 'commonWords-en', written: 'wikipedia-en' },
  englishSurnames: 25_000,
  stems: ['s', 'ed', 'ing', 'es', 'd', 'er', 'ly', "'s"],
  countries: [],
  places: lines(`
England|Scotland|Wales|Northern Ireland|Ulster|Cornwall|Devon|Dorset|Somerset|Kent|Essex|Sussex|East Sussex|West Sussex|Surrey|Hampshire|Norfolk|Suffolk|Cambridgeshire|Lincolnshire|Yorkshire|North Yorkshire|South Yorkshire|West Yorkshire|Lancashire|Cumbria|Northumberland|County Durham|Tyneside|Merseyside|Greater Manchester|West Midlands|East Midlands|Midlands|Cheshire|Derbyshire|Nottinghamshire|Leicestershire|Staffordshire|Shropshire|Worcestershire|Herefordshire|Gloucestershire|Oxfordshire|Wiltshire|Berkshire|Buckinghamshire|Hertfordshire|Bedfordshire|Northamptonshire|Warwickshire|Teesside|Humber|East Anglia|Lake District|Peak District|Cotswolds|Pennines|Highlands|Scottish Highlands|Hebrides|Outer Hebrides|Orkney|Shetland|Skye|Isle of Wight|Isle of Man|Anglesey|Snowdonia|Eryri|Gower|Fife|Argyll|Aberdeenshire|Perthshire|Lothian|Borders|Galway|Cork|Kerry|Mayo|Donegal|Connacht|Munster|Leinster|County Down|County Antrim|Thames|Severn|Tyne|Mersey|Trent|Humber Estuary|Clyde|Tees|North Sea|Irish Sea|English Channel|Channel Islands|Jersey|Guernsey|Hackney|Camden|Islington|Lambeth|Southwark|Tower Hamlets|Brixton|Tottenham|Westminster|Whitehall|Soho|Mayfair|Canary Wharf|Heathrow|Gatwick|Stansted|Luton Airport|Wembley|Old Trafford|Anfield|Twickenham|Lord's|Silverstone
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Washington, D.C.|Washington DC|D.C.|Midwest|New England|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Long Island|Wall Street|Silicon Valley|Bay Area|Hollywood|Capitol Hill|Cape Cod|Great Lakes|Lake Michigan|Lake Erie|Lake Superior|Hudson|Hudson River|Mississippi River|Ohio River|Rio Grande|Colorado River|Gulf Coast|Gulf of Mexico|Rocky Mountains|Appalachia|Sierra Nevada|Puget Sound|Chesapeake Bay|Everglades|Yosemite|Yellowstone|Grand Canyon|Guantanamo Bay|Ontario|Quebec|British Columbia|Alberta|Nova Scotia|Manitoba|Saskatchewan|New South Wales|Queensland|Victoria|Western Australia|South Australia|Tasmania|Northern Territory|Outback|North Island|South Island
Europe|Eastern Europe|Western Europe|Central Europe|Africa|North Africa|West Africa|East Africa|Sub-Saharan Africa|Asia|South Asia|Southeast Asia|Central Asia|America|North America|South America|Latin America|Central America|Middle East|Far East|Balkans|Baltic|Baltic states|Baltic Sea|Caucasus|Siberia|Crimea|Donbas|Chechnya|Kurdistan|West Bank|Gaza|Gaza Strip|Golan Heights|East Jerusalem|Sinai|Red Sea|Dead Sea|Black Sea|Caspian Sea|Mediterranean|Mediterranean Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic|Arctic Ocean|Antarctica|Persian Gulf|Strait of Hormuz|Suez Canal|Panama Canal|South China Sea|Taiwan Strait|Alps|Pyrenees|Himalayas|Andes|Mount Everest|Sahara|Sahel|Amazon|Nile|Danube|Rhine|Bavaria|Saxony|Catalonia|Andalusia|Basque Country|Canary Islands|Majorca|Sicily|Sardinia|Tuscany|Lombardy|Normandy|Brittany|Provence|Burgundy|Corsica|Crete|Flanders|Wallonia|Kashmir|Punjab|Tibet|Xinjiang|Darfur|Tigray|Vatican|Falkland Islands|Falklands|Caribbean|Scandinavia|Benelux|Trafalgar Square|Times Square|Red Square|Tiananmen Square|Athens|Rome|Milan|Turin|Venice|Naples|Florence|Genoa|Munich|Cologne|Nuremberg|Vienna|Prague|Warsaw|Krakow|Moscow|St. Petersburg|St Petersburg|Kyiv|Kiev|Kharkiv|Odesa|Mariupol|Lisbon|Seville|Copenhagen|Gothenburg|Brussels|Antwerp|Ghent|Bruges|The Hague|Geneva|Zurich|Basel|Bucharest|Belgrade|Cairo|Alexandria|Jerusalem|Tel Aviv|Damascus|Aleppo|Baghdad|Mosul|Tehran|Kabul|Cape Town|Beijing|Shanghai|Tokyo|Seoul|Rio de Janeiro|São Paulo|Mexico City
`),
  demonyms: lines(`
European|Europeans|African|Africans|Asian|Asians|Latin American|South American|North American|Arab|Arabs|Arabic|Jewish|Jew|Jews|Muslim|Muslims|Christian|Christians|Catholic|Catholics|Protestant|Protestants|Kurdish|Kurd|Kurds|Chechen|Chechens|Tamil|Tamils|Hutu|Tutsi|Catalan|Catalans|Basque|Basques|Bavarian|Flemish|Walloon|Londoner|Londoners|New Yorker|New Yorkers|Parisian|Parisians|Texan|Texans|Californian|Californians|Cornish|Mancunian|Liverpudlian|Glaswegian|Geordie|Scandinavian|Baltic|Nordic|Slavic|Persian|Latino|Latinos|Hispanic|Hispanics|African American|African Americans|Native American|Native Americans|Republican|Republicans|Democrat|Democrats|Tory|Tories|Sunni|Sunnis|Shia|Shiite|Shiites|Māori|Maori|Aboriginal|Inuit|Roma|Pashtun|Hebrew|Latin|Gaelic
`),
};
