/** English sentences for training in which the place tells what a name is. Invented for this project; licence MIT. */
import type { Recipe } from './make';

export const english: Recipe = {
  words: {
    surname:
      'Bridge, Hill, Swan, Hammer, Bell, Wolf, Stone, Wood, Field, Marsh, Lake, Rivers, Banks, Church, Temple, Abbott, Bishop, King, Knight, Prince, Duke, Page, Cook, Baker, Fisher, Carpenter, Mason, Potter, Sawyer, Weaver, Brown, White, Black, Gray, Green, Young, Long, Short, Strong, Swift, Sharp, Wise, Best, Moody, Savage, Frost, Snow, Rain, Winter, May, June, Day, Friday, Fox, Bird, Finch, Drake, Crane, Hawk, Lamb, Bullock, Salmon, Pike, Rose, Flower, Berry, Bean, Rice, Pepper, Mustard, Butler, Sellers, Grant, Chance, Cash, Price, Penny, Love, Power, Battle, Cannon, Gunn, Archer, Bowman, Forrester, Grove, Lane, Street, Park, Castle, Hall, House, Gates, Wall, Pool, Shore, Beach, Orrick, Quillby, Harbottle, Colville, Tamsett, Vance, Okafor, Mbeki-Lowe, Nakagawa, Szabo, Lindqvist, Al-Farsi, Dlamini, Petrov, Mehta, Ramos, Ibarra, Khoury, Tran, Cho',
    given:
      'Tamsyn, Priya, Declan, Aoife, Malik, Hattie, Rosalind, Obi, Keiko, Mateus, Ingrid, Yusuf, Bronwen, Callum, Delphine, Ezra, Farah, Gareth, Halima, Imogen, Joaquin, Leilani, Marisol, Niall, Odette, Pavel, Rashida, Soren, Thandi, Vikram',
    initial: 'J., M., R., A., T., K., L., D., S., E.',
    title:
      'Mr., Mrs., Ms., Dr., Prof., Rep., Sen., Gov., Rev., Sgt., Lt., Capt., Col., Gen., Mr, Mrs, Ms, Dr',
    office:
      'President, Prime Minister, Chancellor, Governor, Senator, Mayor, Judge, Justice, Councillor, Congressman, Congresswoman, Taoiseach, Home Secretary, Foreign Minister, Attorney General, Secretary of State, Vice President, Police Chief, Chief Inspector, Detective, Sergeant, Captain, Commissioner, Ambassador, Chief Executive, CEO, Professor',
    role: 'coach, captain, spokesman, spokeswoman, manager, striker, goalkeeper, chief executive, chairman, chairwoman, director, head teacher, union leader, opposition leader, prosecutor, defence lawyer, forward, midfielder, driver, campaigner, farmer, resident, neighbour, witness, historian, economist, analyst, shadow minister, former minister, police chief, health minister, finance minister',
    place:
      'Kilcarra, Brackwater, Port Ellery, Thornmouth, Saltby, Wexcombe, East Haverley, Dunmore Cross, Lake Orrin, Marlow County, New Pelham, Fort Addison, Santa Rufina, San Telmo, Kamenka, Al-Marah, Nokuru, Takamine, Lower Ashby, Upper Merrow, Stanhope, Glenroe, Eastwick, Fairhaven, Cedar Falls, Millbrook, Riverton',
    region:
      'Ontario, Queensland, Bavaria, Kerala, Punjab, Sonora, Anatolia, Catalonia, Cornwall, Kent, Surrey, Texas, Ohio, Nevada, Hokkaido, Natal, Victoria, British Columbia, New South Wales, Nova Scotia',
    country:
      'Benin, Chile, Japan, India, Kenya, Peru, Norway, Turkey, Ukraine, Nepal, Cuba, Ghana, Jordan, Australia, New Zealand, South Korea, Sri Lanka, the Philippines, Brazil, Canada',
    demonym:
      'Beninese, Chilean, Japanese, Indian, Kenyan, Peruvian, Norwegian, Turkish, Ukrainian, Nepali, Cuban, Ghanaian, Jordanian, Australian, Brazilian, Canadian, British, American, French, German, Spanish, Italian, Russian, Chinese',
    people:
      'Russians, Canadians, Germans, Americans, Australians, Kenyans, Chileans, Italians, Brazilians, Ukrainians',
    company:
      'Brightwell, Orvane, Northlight, Kestrel, Delmar, Vantis, Hartwell, Solvane, Pemberton, Quarrystone, Lumora, Castell, Ironbridge, Meridian, Halcyon, Tarn, Velox, Zephyra, Corvid, Anvil',
    companyTail:
      'Group, Holdings, Airlines, Airways, Motors, Energy, Foods, Bank, Partners, Systems, Media, Pharma, Records, Pictures, Stores, Brothers, and Sons, Corporation, Inc., Ltd, plc, Technologies, Entertainment, Studios',
    firmKind:
      'supermarket chain, airline, carmaker, charity, retailer, union, think tank, software firm, law firm, news agency, broadcaster, newspaper, water company, energy supplier, bank, brewer, pressure group, campaign group, oil company, drugmaker, publisher, record label, start-up, shipping line, phone maker',
    acronym:
      'KTA, NUDW, BRF, TWU, IHRC, PFA, WSC, GRO, ECB, ACCC, NTSB, WHO, NRL, AFL, FIA, ITF, SANEF, RCMP, NSWRL, USGS',
    club: 'Saltby Rovers, Brackwater City, Thornmouth United, Kilcarra Celtic, Saltby Saints, Port Ellery Pilots, Wexcombe Town, Fairhaven Falcons, Real Telmo, Dynamo Kamenka, Riverton Raiders, Millbrook Athletic, FC Takamine, Cedar Falls Comets',
    body: 'Ministry of Health, Ministry of Foreign Affairs, Department of Transport, Department of Health, Supreme Court, High Court, Federal Court, Senate, House of Representatives, National Assembly, Parliament, Electoral Commission, Met Office, Coast Guard, National Police, Treasury, Home Office, Civil Aviation Authority, Geological Survey, Central Bank, Labour Party, Liberal Party, Green Party, Conservative Party, National Party, Constitutional Court',
    university:
      'University of Brackwater, Saltby University, University of Thornmouth, Kilcarra Institute of Technology, Wexcombe College, Fairhaven State University, Stanhope School of Medicine, University of Takamine',
    event:
      'World Cup, Olympic Games, Super Rugby, Grand Prix, Champions Trophy, Eastern Conference, Six Nations, Winter Carnival, Film Festival, Masters',
    day: 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, yesterday',
    said: 'said, told reporters, added, warned, argued, insisted, explained, confirmed',
  },
  sentences: [
    '{title} <P {surname}> {said} the vote was close. {title} <P {=surname}> declined to elaborate.',
    '{office} <P {surname}> signed the order on {day}.',
    'The order was signed by {office} <P {given} {surname}>. <P {=surname}> later {said} there was no choice.',
    '"We knew the risk," {said} {role} <P {surname}>.',
    '"It is over," <P {surname}> {said}.',
    '"It is over," {said} <P {surname}>, a {role}.',
    '<P {surname}> nodded; {office} <P {surname}> did not.',
    '<P {given} {initial} {surname}>, the {role}, arrived on {day}. <P {=given}> was alone.',
    '<P {given} {surname}>, 44, of <L {place}>, was charged on {day}.',
    '<P {given} {surname}> ({role}): "It will be a long year."',
    'Their {role}, <P {given} {surname}>, and {role} <P {surname}> both {said} so.',
    'Former {office} <P {surname}> and <P {given} {surname}> were there.',
    'According to <P {surname}>, the {-surname} was shut and the {-surname} empty.',
    '{surname} or no {-surname}, the show went on.',
    'The {-surname} was closed. A {-surname} is no use to anyone, {said} <P {surname}>.',
    '<P {given} {surname}> of the <O {body}> {said} it was too soon to tell.',
    'The {firmKind} <O {company}> employs three hundred people. <O {=company}> made a profit last year.',
    '{firmKind} <O {company}> will close its plant in <L {place}>, <L {region}>.',
    'A spokesman for <O {company}> declined to comment.',
    '<O {company} {companyTail}> {said} in a statement that sales rose. Shares in <O {=company}> fell.',
    '<O {company} {companyTail}>, a {firmKind} based in <L {place}>, is to buy <O {company}>.',
    '"We will not pay," <O {company}> {said}.',
    '<O {company}> {said} on {day} it would cut jobs. <O {=company}> has plants in <L {place}> and <L {country}>.',
    'She worked for <O {company} {companyTail}>, <O {acronym}> and the <O {acronym}>.',
    'The <O {body}> of <L {country}> rejected the plan; the <O {body}> has yet to rule.',
    'The <D {demonym}> <O {body}> confirmed it on {day}.',
    "<L {country}>'s <O {body}> opened an inquiry. Officials of the <O {body}> did not say more.",
    'The <O {place} Police Department> arrested two people. <O {place} Police> later released them.',
    'Officers of <O {region} Police> and the <O {place} Fire Service> were sent to <L {place}>.',
    'The <O {acronym}> issued a warning for <L {place}>. According to the <O {=acronym}>, it will pass.',
    'The <O Association of {people}>, known as the <O {acronym}>, agreed.',
    '<P {surname}>, who teaches at the <O {university}>, disagreed. The <O {university}> declined to comment.',
    'A study by <O {university}> found no effect, <P {given} {surname}> of the <O {university}> {said}.',
    'In <L {place}>, <L {country}>, the <D {demonym}> {role} <P {surname}> met his <D {demonym}> counterpart.',
    'The <D {demonym}> government and the <D {demonym}> {role} denied it.',
    '<D {people}> and <D {people}> were among the dead. The <D {people}> stayed.',
    'Trains from <L {place}> to <L {place}> in <L {region}> were cancelled.',
    '<L {place}>, <L {region}> - Two people died on {day}.',
    '<L {country}>, <L {country}> sign pact after talks in <L {place}>',
    '<D {demonym}> {role} <P {given} {surname}> dies at 81',
    '<O {club}> beat <O {club}> 2-1 on {day}. Manager <P {surname}> praised <O {=club}>.',
    'For <O {club}>, <P {given} {surname}> scored; <P {surname}> replied for <O {club}>.',
    '<P {surname}> joined <O {club}> from <O {club}> in 2015.',
    'The <M {event}> in <L {place}> begins on {day}; <L {country}> play <L {country}>.',
    '<L {country}> beat <L {country}> in the <M {event}> final, with <P {given} {surname}> scoring twice.',
    'The <M {event}> was held at <L {place} Stadium> in <L {place}>.',
    'Flights to <L {place} International Airport> were diverted to <L {place}>.',
    'The fire began near <L {place} Road> and spread to <L Mount {surname}>.',
    'The <L {place} River> flooded <L {place}>, the <O {body}> {said}.',
    'He paid US$200 to <O {company}>, or A$280, the court heard.',
    'The CEO of <O {company}>, <P {given} {surname}>, {said} the CEO of <O {company}> had called.',
    'The West did nothing, {said} <P {surname}>. The Government and the Opposition agreed.',
    'Monday, June 4: Coach quits. Police, Fire and Rescue were there.',
    'Wikinews spoke to <P {given} {surname}> of <O {company} {companyTail}>.',
    'The report was first published by <O The {place} Times> and the <O {place} Herald>.',
    '<O {place} City Council> and <O {place} County> approved it. Mayor <P {surname}> of <L {place}> signed.',
    '<P {surname}> and <P {surname}> were both elected to the <O {body}> for the <O {body}>.',
    '"I was there," wrote <P {surname}> on <O Twitter>.',
    'The couple, <P {given}> and <P {given} {surname}>, live in <L {place}>. <P {=given}> works for the <O {acronym}>.',
  ],
};
