/** Countries with their names, capitals and demonyms in Dutch and English. Source: own list after CLDR and common usage; licence MIT. */

export interface Country {
  /** ISO 3166-1 alpha-2; "SU", "YU" and the like for states that are no more, "XE", "XS", "XW", "XN" for parts of the United Kingdom. */
  readonly code: string;
  /** By language, those that the rows below have: names, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly capital: Readonly<Record<string, string>>;
  /** Adjective ("Russisch") and people ("Rus", "Russen", "Russin"), singular and plural. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
}

/** One row per country: code; Dutch names; English names; capital; Dutch demonyms; English demonyms. `=` as in Dutch; `/` between names. */
const rows = `
AF; Afghanistan; =; Kaboel; Kabul; Afghaans/Afghaan/Afghanen/Afghaanse; Afghan/Afghans
AL; Albanië; Albania; Tirana; =; Albanees/Albanezen/Albanese; Albanian/Albanians
DZ; Algerije; Algeria; Algiers; =; Algerijns/Algerijn/Algerijnen/Algerijnse; Algerian/Algerians
AD; Andorra; =; Andorra la Vella; =; Andorrees/Andorrezen/Andorrese; Andorran/Andorrans
AO; Angola; =; Luanda; =; Angolees/Angolezen/Angolese; Angolan/Angolans
AR; Argentinië; Argentina; Buenos Aires; =; Argentijns/Argentijn/Argentijnen/Argentijnse; Argentine/Argentinian/Argentines
AM; Armenië; Armenia; Jerevan; Yerevan; Armeens/Armeniër/Armeniërs/Armeense; Armenian/Armenians
AW; Aruba; =; Oranjestad; =; Arubaans/Arubaan/Arubanen/Arubaanse; Aruban/Arubans
AU; Australië; Australia; Canberra; =; Australisch/Australiër/Australiërs/Australische; Australian/Australians
AZ; Azerbeidzjan; Azerbaijan; Bakoe; Baku; Azerbeidzjaans/Azerbeidzjaan/Azerbeidzjanen/Azerbeidzjaanse/Azeri; Azerbaijani/Azerbaijanis
BS; Bahama's; Bahamas/The Bahamas; Nassau; =; Bahamaans/Bahamaan/Bahamanen/Bahamaanse; Bahamian/Bahamians
BH; Bahrein; Bahrain; Manama; =; Bahreins/Bahreini/Bahreinse; Bahraini/Bahrainis
BD; Bangladesh; =; Dhaka; =; Bengaals/Bengalees/Bengalezen/Bengaalse; Bangladeshi/Bangladeshis
BB; Barbados; =; Bridgetown; =; Barbadiaans/Barbadianen/Barbadiaanse; Barbadian/Barbadians
BE; België; Belgium; Brussel; Brussels; Belgisch/Belg/Belgen/Belgische; Belgian/Belgians
BZ; Belize; =; Belmopan; =; Belizaans/Belizanen/Belizaanse; Belizean/Belizeans
BJ; Benin; =; Porto-Novo; =; Beninees/Beniners/Beninse; Beninese
BT; Bhutan; =; Thimphu; =; Bhutaans/Bhutanen/Bhutaanse; Bhutanese
BO; Bolivia; =; La Paz; =; Boliviaans/Boliviaan/Bolivianen/Boliviaanse; Bolivian/Bolivians
BA; Bosnië en Herzegovina/Bosnië/Bosnië-Herzegovina; Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina; Sarajevo; =; Bosnisch/Bosniër/Bosniërs/Bosnische; Bosnian/Bosnians
BW; Botswana; =; Gaborone; =; Botswaans/Botswanen/Botswaanse; Botswanan/Botswanans
BR; Brazilië; Brazil; Brasilia; =; Braziliaans/Braziliaan/Brazilianen/Braziliaanse; Brazilian/Brazilians
BN; Brunei; =; Bandar Seri Begawan; =; Bruneis/Bruneise; Bruneian/Bruneians
BG; Bulgarije; Bulgaria; Sofia; =; Bulgaars/Bulgaar/Bulgaren/Bulgaarse; Bulgarian/Bulgarians
BF; Burkina Faso; =; Ouagadougou; =; Burkinees/Burkinezen/Burkinese; Burkinabe
BI; Burundi; =; Bujumbura; =; Burundees/Burundezen/Burundese; Burundian/Burundians
KH; Cambodja; Cambodia; Phnom Penh; =; Cambodjaans/Cambodjaan/Cambodjanen/Cambodjaanse; Cambodian/Cambodians
CA; Canada; =; Ottawa; =; Canadees/Canadezen/Canadese; Canadian/Canadians
CF; Centraal-Afrikaanse Republiek; Central African Republic; Bangui; =; Centraal-Afrikaans/Centraal-Afrikaanse; Central African/Central Africans
CL; Chili; Chile; Santiago; =; Chileens/Chileen/Chilenen/Chileense; Chilean/Chileans
CN; China/Volksrepubliek China; China; Peking; Beijing; Chinees/Chinezen/Chinese; Chinese
CO; Colombia/Columbia; Colombia; Bogota; =; Colombiaans/Colombiaan/Colombianen/Colombiaanse; Colombian/Colombians
CD; Congo/Democratische Republiek Congo/Congo-Kinshasa/Zaïre; Congo/Democratic Republic of Congo/Zaire; Kinshasa; =; Congolees/Congolezen/Congolese/Zaïrees/Zaïrezen/Zaïrese; Congolese/Zairean
CG; Congo-Brazzaville; =; Brazzaville; =; Congolees/Congolezen; Congolese
CR; Costa Rica; =; San José; =; Costa Ricaans/Costa Ricaan/Costa Ricanen/Costa Ricaanse; Costa Rican/Costa Ricans
CU; Cuba; =; Havana; =; Cubaans/Cubaan/Cubanen/Cubaanse; Cuban/Cubans
CW; Curaçao; =; Willemstad; =; Curaçaos/Curaçaoënaar/Curaçaoënaars/Curaçaose; Curaçaoan
CY; Cyprus; =; Nicosia; =; Cypriotisch/Cyprioot/Cyprioten/Cypriotische; Cypriot/Cypriots
DK; Denemarken; Denmark; Kopenhagen; Copenhagen; Deens/Deen/Denen/Deense; Danish/Dane/Danes
DJ; Djibouti; =; Djibouti-stad; Djibouti City; Djiboutiaans/Djiboutiaanse; Djiboutian
DO; Dominicaanse Republiek; Dominican Republic; Santo Domingo; =; Dominicaans/Dominicaan/Dominicanen/Dominicaanse; Dominican/Dominicans
DE; Duitsland/Bondsrepubliek Duitsland/Bondsrepubliek; Germany; Berlijn; Berlin; Duits/Duitser/Duitsers/Duitse; German/Germans
EC; Ecuador; =; Quito; =; Ecuadoraans/Ecuadoraan/Ecuadoranen/Ecuadoraanse/Ecuadoriaanse; Ecuadorian/Ecuadorean/Ecuadorians
EG; Egypte; Egypt; Caïro; Cairo; Egyptisch/Egyptenaar/Egyptenaren/Egyptische; Egyptian/Egyptians
SV; El Salvador; =; San Salvador; =; Salvadoraans/Salvadoraan/Salvadoranen/Salvadoraanse; Salvadoran/Salvadorans
GQ; Equatoriaal-Guinea; Equatorial Guinea; Malabo; =; ; Equatorial Guinean
ER; Eritrea; =; Asmara; =; Eritrees/Eritreeër/Eritreeërs/Eritrese; Eritrean/Eritreans
EE; Estland; Estonia; Tallinn; =; Estisch/Ests/Est/Esten/Estse/Estlander/Estlanders/Estische; Estonian/Estonians
SZ; Eswatini/Swaziland; =; Mbabane; =; Swazisch/Swazi; Swazi/Swazis
ET; Ethiopië; Ethiopia; Addis Abeba; Addis Ababa; Ethiopisch/Ethiopiër/Ethiopiërs/Ethiopische; Ethiopian/Ethiopians
FJ; Fiji; =; Suva; =; Fijisch/Fijiër/Fijiërs/Fijische; Fijian/Fijians
PH; Filipijnen; Philippines; Manila; =; Filipijns/Filipijn/Filipijnen/Filipijnse/Filipino's; Filipino/Filipinos/Philippine
FI; Finland; =; Helsinki; =; Fins/Fin/Finnen/Finse; Finnish/Finn/Finns
FR; Frankrijk; France; Parijs; Paris; Frans/Fransman/Fransen/Franse/Française; French/Frenchman/Frenchmen
GA; Gabon; =; Libreville; =; Gabonees/Gabonezen/Gabonese; Gabonese
GM; Gambia; Gambia/The Gambia; Banjul; =; Gambiaans/Gambiaan/Gambianen/Gambiaanse; Gambian/Gambians
GE; Georgië; Georgia; Tbilisi; =; Georgisch/Georgiër/Georgiërs/Georgische; Georgian/Georgians
GH; Ghana; =; Accra; =; Ghanees/Ghanezen/Ghanese; Ghanaian/Ghanaians
GR; Griekenland; Greece; Athene; Athens; Grieks/Griek/Grieken/Griekse; Greek/Greeks
GL; Groenland; Greenland; Nuuk; =; Groenlands/Groenlander/Groenlanders/Groenlandse; Greenlandic/Greenlander/Greenlanders
GT; Guatemala; =; Guatemala-Stad; Guatemala City; Guatemalteeks/Guatemalteek/Guatemalteken/Guatemalteekse; Guatemalan/Guatemalans
GN; Guinee; Guinea; Conakry; =; Guinees/Guineeër/Guineeërs/Guineese; Guinean/Guineans
GW; Guinee-Bissau; Guinea-Bissau; Bissau; =; ; Bissau-Guinean
GY; Guyana; =; Georgetown; =; Guyaans/Guyaan/Guyanen/Guyaanse; Guyanese
HT; Haïti; Haiti; Port-au-Prince; =; Haïtiaans/Haïtiaan/Haïtianen/Haïtiaanse; Haitian/Haitians
HN; Honduras; =; Tegucigalpa; =; Hondurees/Hondurezen/Hondurese; Honduran/Hondurans
HU; Hongarije; Hungary; Boedapest; Budapest; Hongaars/Hongaar/Hongaren/Hongaarse; Hungarian/Hungarians
HK; Hongkong; Hong Kong; Hongkong; Hong Kong; Hongkongs/Hongkonger/Hongkongers/Hongkongse; Hongkonger/Hongkongers
IE; Ierland; Ireland; Dublin; =; Iers/Ier/Ieren/Ierse; Irish/Irishman/Irishmen
IS; IJsland; Iceland; Reykjavik; =; IJslands/IJslander/IJslanders/IJslandse; Icelandic/Icelander/Icelanders
IN; India; =; New Delhi; =; Indiaas/Indiër/Indiërs/Indiase; Indian/Indians
ID; Indonesië; Indonesia; Jakarta; =; Indonesisch/Indonesiër/Indonesiërs/Indonesische; Indonesian/Indonesians
IQ; Irak; Iraq; Bagdad; Baghdad; Iraaks/Irakees/Irakezen/Iraakse/Irakese; Iraqi/Iraqis
IR; Iran; =; Teheran; Tehran; Iraans/Iraniër/Iraniërs/Iraanse; Iranian/Iranians
IL; Israël; Israel; Jeruzalem; Jerusalem; Israëlisch/Israëliër/Israëliërs/Israëlische/Israëli/Israëli's; Israeli/Israelis
IT; Italië; Italy; Rome; =; Italiaans/Italiaan/Italianen/Italiaanse; Italian/Italians
CI; Ivoorkust; Ivory Coast/Côte d'Ivoire; Yamoussoukro; =; Ivoriaans/Ivoriaan/Ivorianen/Ivoriaanse; Ivorian/Ivorians
JM; Jamaica; =; Kingston; =; Jamaicaans/Jamaicaan/Jamaicanen/Jamaicaanse; Jamaican/Jamaicans
JP; Japan; =; Tokio; Tokyo; Japans/Japanner/Japanners/Japanse; Japanese
YE; Jemen; Yemen; Sanaa; =; Jemenitisch/Jemeniet/Jemenieten/Jemenitische; Yemeni/Yemenis
JO; Jordanië; Jordan; Amman; =; Jordaans/Jordaniër/Jordaniërs/Jordaanse; Jordanian/Jordanians
CV; Kaapverdië; Cape Verde; Praia; =; Kaapverdisch/Kaapverdiaan/Kaapverdianen/Kaapverdische/Kaapverdiaanse; Cape Verdean/Cape Verdeans
CM; Kameroen; Cameroon; Yaoundé; Yaounde; Kameroens/Kameroener/Kameroeners/Kameroense; Cameroonian/Cameroonians
KZ; Kazachstan; Kazakhstan; Astana; =; Kazachs/Kazach/Kazachen/Kazachse; Kazakh/Kazakhs
KE; Kenia; Kenya; Nairobi; =; Keniaans/Keniaan/Kenianen/Keniaanse; Kenyan/Kenyans
KG; Kirgizië/Kirgizstan; Kyrgyzstan; Bisjkek; Bishkek; Kirgizisch/Kirgies/Kirgiezen/Kirgizische; Kyrgyz
KW; Koeweit; Kuwait; Koeweit-Stad; Kuwait City; Koeweits/Koeweiti/Koeweiti's/Koeweitse; Kuwaiti/Kuwaitis
XK; Kosovo; =; Pristina; =; Kosovaars/Kosovaar/Kosovaren/Kosovaarse; Kosovar/Kosovars/Kosovan
HR; Kroatië; Croatia; Zagreb; =; Kroatisch/Kroaat/Kroaten/Kroatische; Croatian/Croat/Croats/Croatians
LA; Laos; =; Vientiane; =; Laotiaans/Laotiaan/Laotianen/Laotiaanse; Laotian/Laotians
LS; Lesotho; =; Maseru; =; Lesothaans/Lesothaanse; Basotho
LV; Letland; Latvia; Riga; =; Lets/Let/Letten/Letse; Latvian/Latvians
LB; Libanon; Lebanon; Beiroet; Beirut; Libanees/Libanezen/Libanese; Lebanese
LR; Liberia; =; Monrovia; =; Liberiaans/Liberiaan/Liberianen/Liberiaanse; Liberian/Liberians
LY; Libië; Libya; Tripoli; =; Libisch/Libiër/Libiërs/Libische; Libyan/Libyans
LI; Liechtenstein; =; Vaduz; =; Liechtensteins/Liechtensteiner/Liechtensteiners/Liechtensteinse; Liechtensteiner
LT; Litouwen; Lithuania; Vilnius; =; Litouws/Litouwer/Litouwers/Litouwse; Lithuanian/Lithuanians
LU; Luxemburg/Groothertogdom Luxemburg; Luxembourg; Luxemburg; Luxembourg; Luxemburgs/Luxemburger/Luxemburgers/Luxemburgse; Luxembourger/Luxembourgers
MO; Macau; Macau/Macao; Macau; =; Macaus/Macause; Macanese
MG; Madagaskar; Madagascar; Antananarivo; =; Malagassisch/Malagassiër/Malagassische; Malagasy
MW; Malawi; =; Lilongwe; =; Malawisch/Malawiër/Malawische; Malawian/Malawians
MV; Maldiven/Malediven; Maldives; Malé; =; Maldivisch/Maldivische; Maldivian/Maldivians
MY; Maleisië; Malaysia; Kuala Lumpur; =; Maleisisch/Maleisiër/Maleisiërs/Maleisische; Malaysian/Malaysians
ML; Mali; =; Bamako; =; Malinees/Malinezen/Malinese; Malian/Malians
MT; Malta; =; Valletta; =; Maltees/Maltezer/Maltezen/Maltese; Maltese
MA; Marokko; Morocco; Rabat; =; Marokkaans/Marokkaan/Marokkanen/Marokkaanse; Moroccan/Moroccans
MR; Mauritanië; Mauritania; Nouakchott; =; Mauritaans/Mauritaniër/Mauritaanse; Mauritanian/Mauritanians
MU; Mauritius; =; Port Louis; =; Mauritiaans/Mauritiaanse; Mauritian/Mauritians
MX; Mexico; =; Mexico-Stad; Mexico City; Mexicaans/Mexicaan/Mexicanen/Mexicaanse; Mexican/Mexicans
MD; Moldavië; Moldova; Chisinau; =; Moldavisch/Moldaviër/Moldaviërs/Moldavische; Moldovan/Moldovans
MC; Monaco; =; Monaco; =; Monegaskisch/Monegask/Monegasken/Monegaskische; Monegasque
MN; Mongolië; Mongolia; Ulaanbaatar; =; Mongools/Mongool/Mongolen/Mongoolse; Mongolian/Mongolians
ME; Montenegro; =; Podgorica; =; Montenegrijns/Montenegrijn/Montenegrijnen/Montenegrijnse; Montenegrin/Montenegrins
MZ; Mozambique; =; Maputo; =; Mozambikaans/Mozambikaan/Mozambikanen/Mozambikaanse; Mozambican/Mozambicans
MM; Myanmar/Birma; Myanmar/Burma; Naypyidaw; =; Birmees/Birmezen/Birmese/Birmaans/Birmaanse; Burmese
NA; Namibië; Namibia; Windhoek; =; Namibisch/Namibiër/Namibiërs/Namibische; Namibian/Namibians
NL; Nederland/Holland/Koninkrijk der Nederlanden; Netherlands/The Netherlands/Holland; Amsterdam; =; Nederlands/Nederlander/Nederlanders/Nederlandse/Hollands/Hollander/Hollanders/Hollandse; Dutch/Dutchman/Dutchmen
NP; Nepal; =; Kathmandu; =; Nepalees/Nepalezen/Nepalese; Nepalese/Nepali/Nepalis
NI; Nicaragua; =; Managua; =; Nicaraguaans/Nicaraguaan/Nicaraguanen/Nicaraguaanse; Nicaraguan/Nicaraguans
NZ; Nieuw-Zeeland; New Zealand; Wellington; =; Nieuw-Zeelands/Nieuw-Zeelander/Nieuw-Zeelanders/Nieuw-Zeelandse; New Zealander/New Zealanders
NE; Niger; =; Niamey; =; Nigerees/Nigerezen/Nigerese; Nigerien
NG; Nigeria; =; Abuja; =; Nigeriaans/Nigeriaan/Nigerianen/Nigeriaanse; Nigerian/Nigerians
KP; Noord-Korea; North Korea; Pyongyang; =; Noord-Koreaans/Noord-Koreaan/Noord-Koreanen/Noord-Koreaanse; North Korean/North Koreans
MK; Noord-Macedonië/Macedonië; North Macedonia/Macedonia; Skopje; =; Macedonisch/Macedoniër/Macedoniërs/Macedonische; Macedonian/Macedonians
NO; Noorwegen; Norway; Oslo; =; Noors/Noor/Noren/Noorse; Norwegian/Norwegians
UG; Oeganda; Uganda; Kampala; =; Oegandees/Oegandezen/Oegandese; Ugandan/Ugandans
UA; Oekraïne; Ukraine; Kiev; Kyiv; Oekraïens/Oekraïner/Oekraïners/Oekraïense; Ukrainian/Ukrainians
UZ; Oezbekistan; Uzbekistan; Tasjkent; Tashkent; Oezbeeks/Oezbeek/Oezbeken/Oezbeekse; Uzbek/Uzbeks
OM; Oman; =; Muscat; =; Omaans/Omani/Omani's/Omaanse; Omani/Omanis
AT; Oostenrijk; Austria; Wenen; Vienna; Oostenrijks/Oostenrijker/Oostenrijkers/Oostenrijkse; Austrian/Austrians
TL; Oost-Timor; East Timor/Timor-Leste; Dili; =; Oost-Timorees/Oost-Timorezen/Oost-Timorese; East Timorese
PK; Pakistan; =; Islamabad; =; Pakistaans/Pakistaan/Pakistanen/Pakistaanse; Pakistani/Pakistanis
PS; Palestina/Palestijnse gebieden; Palestine/Palestinian territories; Ramallah; =; Palestijns/Palestijn/Palestijnen/Palestijnse; Palestinian/Palestinians
PA; Panama; =; Panama-Stad; Panama City; Panamees/Panamezen/Panamese; Panamanian/Panamanians
PG; Papoea-Nieuw-Guinea; Papua New Guinea; Port Moresby; =; Papoea/Papoea's; Papuan/Papuans
PY; Paraguay; =; Asuncion; =; Paraguayaans/Paraguayaan/Paraguayanen/Paraguayaanse; Paraguayan/Paraguayans
PE; Peru; =; Lima; =; Peruaans/Peruaan/Peruanen/Peruaanse/Peruviaans/Peruviaanse; Peruvian/Peruvians
PL; Polen; Poland; Warschau; Warsaw; Pools/Pool/Poolse; Polish/Pole/Poles
PT; Portugal; =; Lissabon; Lisbon; Portugees/Portugezen/Portugese; Portuguese
PR; Puerto Rico; =; San Juan; =; Puerto Ricaans/Puerto Ricaan/Puerto Ricanen/Puerto Ricaanse; Puerto Rican/Puerto Ricans
QA; Qatar; =; Doha; =; Qatarees/Qatari/Qatari's/Qatarese; Qatari/Qataris
RO; Roemenië; Romania; Boekarest; Bucharest; Roemeens/Roemeen/Roemenen/Roemeense; Romanian/Romanians
RU; Rusland/Russische Federatie; Russia/Russian Federation; Moskou; Moscow; Russisch/Rus/Russen/Russin/Russische; Russian/Russians
RW; Rwanda; =; Kigali; =; Rwandees/Rwandezen/Rwandese; Rwandan/Rwandans
SM; San Marino; =; San Marino; =; San Marinees/San Marinese; Sammarinese
SA; Saoedi-Arabië/Saudi-Arabië; Saudi Arabia; Riyad; Riyadh; Saoedisch/Saoedi/Saoedi's/Saoediër/Saoediërs/Saoedische/Saudi-Arabisch/Saoedi-Arabische; Saudi/Saudis/Saudi Arabian
SN; Senegal; =; Dakar; =; Senegalees/Senegalezen/Senegalese; Senegalese
RS; Servië; Serbia; Belgrado; Belgrade; Servisch/Serviër/Serviërs/Servische; Serbian/Serb/Serbs
SC; Seychellen; Seychelles; Victoria; =; Seychels/Seychelse; Seychellois
SL; Sierra Leone; =; Freetown; =; Sierra Leoons/Sierra Leoner/Sierra Leoners/Sierra Leoonse; Sierra Leonean/Sierra Leoneans
SG; Singapore; =; Singapore; =; Singaporees/Singaporezen/Singaporese/Singaporeaan; Singaporean/Singaporeans
SX; Sint Maarten; =; Philipsburg; =; Sint-Maartens/Sint-Maartense; 
SI; Slovenië; Slovenia; Ljubljana; =; Sloveens/Sloveen/Slovenen/Sloveense; Slovenian/Slovene/Slovenes/Slovenians
SK; Slowakije; Slovakia; Bratislava; =; Slowaaks/Slowaak/Slowaken/Slowaakse; Slovak/Slovaks/Slovakian
SD; Soedan/Sudan; Sudan; Khartoem; Khartoum; Soedanees/Soedanezen/Soedanese; Sudanese
SO; Somalië; Somalia; Mogadishu; =; Somalisch/Somaliër/Somaliërs/Somalische; Somali/Somalis
ES; Spanje; Spain; Madrid; =; Spaans/Spanjaard/Spanjaarden/Spaanse; Spanish/Spaniard/Spaniards
LK; Sri Lanka; =; Colombo; =; Sri Lankaans/Sri Lankaan/Sri Lankanen/Sri Lankaanse; Sri Lankan/Sri Lankans
SR; Suriname; =; Paramaribo; =; Surinaams/Surinamer/Surinamers/Surinaamse; Surinamese
SY; Syrië; Syria; Damascus; =; Syrisch/Syriër/Syriërs/Syrische; Syrian/Syrians
TJ; Tadzjikistan; Tajikistan; Doesjanbe; Dushanbe; Tadzjieks/Tadzjiek/Tadzjieken/Tadzjiekse; Tajik/Tajiks
TW; Taiwan; =; Taipei; =; Taiwanees/Taiwanezen/Taiwanese; Taiwanese
TZ; Tanzania; =; Dodoma; =; Tanzaniaans/Tanzaniaan/Tanzanianen/Tanzaniaanse; Tanzanian/Tanzanians
TH; Thailand; =; Bangkok; =; Thais/Thai/Thaise; Thai/Thais
TG; Togo; =; Lomé; Lome; Togolees/Togolezen/Togolese; Togolese
TO; Tonga; =; Nuku'alofa; =; Tongaans/Tonganen/Tongaanse; Tongan/Tongans
TT; Trinidad en Tobago/Trinidad; Trinidad and Tobago/Trinidad; Port of Spain; =; Trinidadiaans/Trinidadiaanse; Trinidadian/Trinidadians
TD; Tsjaad; Chad; N'Djamena; =; Tsjadisch/Tsjadiër/Tsjadiërs/Tsjadische; Chadian/Chadians
CZ; Tsjechië/Tsjechische Republiek; Czechia/Czech Republic; Praag; Prague; Tsjechisch/Tsjech/Tsjechen/Tsjechische; Czech/Czechs
TN; Tunesië; Tunisia; Tunis; =; Tunesisch/Tunesiër/Tunesiërs/Tunesische; Tunisian/Tunisians
TR; Turkije; Turkey/Türkiye; Ankara; =; Turks/Turk/Turken/Turkse; Turkish/Turk/Turks
TM; Turkmenistan; =; Asjchabad; Ashgabat; Turkmeens/Turkmeen/Turkmenen/Turkmeense; Turkmen
UY; Uruguay; =; Montevideo; =; Uruguayaans/Uruguayaan/Uruguayanen/Uruguayaanse; Uruguayan/Uruguayans
VA; Vaticaanstad/Vaticaan; Vatican City/Vatican; Vaticaanstad; Vatican City; Vaticaans/Vaticaanse; 
VE; Venezuela; =; Caracas; =; Venezolaans/Venezolaan/Venezolanen/Venezolaanse; Venezuelan/Venezuelans
AE; Verenigde Arabische Emiraten/Emiraten; United Arab Emirates/UAE; Abu Dhabi; =; Emiraats/Emirati/Emirati's; Emirati/Emiratis
GB; Verenigd Koninkrijk/Groot-Brittannië/VK; United Kingdom/Britain/Great Britain/UK; Londen; London; Brits/Brit/Britten/Britse; British/Briton/Britons/Brits
US; Verenigde Staten/VS/Amerika/Verenigde Staten van Amerika/USA; United States/US/America/United States of America/USA/U.S.; Washington; =; Amerikaans/Amerikaan/Amerikanen/Amerikaanse; American/Americans
VN; Vietnam; =; Hanoi; =; Vietnamees/Vietnamezen/Vietnamese; Vietnamese
BY; Wit-Rusland/Belarus; Belarus; Minsk; =; Wit-Russisch/Wit-Rus/Wit-Russen/Wit-Russische/Belarussisch/Belarussische; Belarusian/Belarusians
ZM; Zambia; =; Lusaka; =; Zambiaans/Zambiaan/Zambianen/Zambiaanse; Zambian/Zambians
ZW; Zimbabwe; =; Harare; =; Zimbabwaans/Zimbabwaan/Zimbabwanen/Zimbabwaanse; Zimbabwean/Zimbabweans
ZA; Zuid-Afrika; South Africa; Pretoria; =; Zuid-Afrikaans/Zuid-Afrikaan/Zuid-Afrikanen/Zuid-Afrikaanse; South African/South Africans
KR; Zuid-Korea; South Korea; Seoul; =; Zuid-Koreaans/Zuid-Koreaan/Zuid-Koreanen/Zuid-Koreaanse; South Korean/South Koreans
SS; Zuid-Soedan; South Sudan; Juba; =; Zuid-Soedanees/Zuid-Soedanezen/Zuid-Soedanese; South Sudanese
SE; Zweden; Sweden; Stockholm; =; Zweeds/Zweed/Zweedse; Swedish/Swede/Swedes
CH; Zwitserland; Switzerland; Bern; =; Zwitsers/Zwitser/Zwitserse; Swiss
SU; Sovjet-Unie/Sovjetunie/USSR; Soviet Union/USSR; Moskou; Moscow; Sovjetrussisch/Sovjet/Sovjets; Soviet/Soviets
YU; Joegoslavië; Yugoslavia; Belgrado; Belgrade; Joegoslavisch/Joegoslaaf/Joegoslaven/Joegoslavische; Yugoslav/Yugoslavs
DD; DDR/Oost-Duitsland; East Germany/GDR; Oost-Berlijn; East Berlin; Oost-Duits/Oost-Duitser/Oost-Duitsers/Oost-Duitse; East German/East Germans
CS; Tsjecho-Slowakije; Czechoslovakia; Praag; Prague; Tsjecho-Slowaaks/Tsjecho-Slowaakse; Czechoslovak
XE; Engeland; England; Londen; London; Engels/Engelsman/Engelsen/Engelse; English/Englishman/Englishmen
XS; Schotland; Scotland; Edinburgh; =; Schots/Schot/Schotten/Schotse; Scottish/Scot/Scots/Scotsman
XW; Wales; =; Cardiff; =; Welsh/Welshman/Welshmen; Welsh/Welshman/Welshmen
XN; Noord-Ierland; Northern Ireland; Belfast; =; Noord-Iers/Noord-Ier/Noord-Ieren/Noord-Ierse; Northern Irish
`;

/** All countries. */
export const countries: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', nl = '', en = '', capitalNl = '', capitalEn = '', demonymsNl = '', demonymsEn = ''] =
      row.split(';').map((cell) => cell.trim());
    const names = (cell: string): string[] => cell.split('/').filter((n) => n !== '');
    return {
      code,
      names: { nl: names(nl), en: names(en === '=' ? nl : en) },
      capital: { nl: capitalNl, en: capitalEn === '=' ? capitalNl : capitalEn },
      demonyms: { nl: names(demonymsNl), en: names(demonymsEn) },
    };
  });
