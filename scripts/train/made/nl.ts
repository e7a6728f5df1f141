/** Dutch sentences for training in which the place tells what a name is. Invented for this project; licence MIT. */
import type { Recipe } from './make';

export const dutch: Recipe = {
  documents: 260,
  words: {
    // Surnames that are words, or also names of places. Those of test/unit/surnamesThatAreWords.test.ts are kept out.
    surname:
      'Brug, Berg, Kist, Zwaan, Hamer, Klok, Trap, Veer, Wolk, Deur, Vork, Haak, Knop, Naald, Ring, Schop, Tak, Blok, Emmer, Fles, Kogel, Laan, Meer, Noot, Paal, Riet, Touw, Vink, Wagen, Zaag, Mantel, Koning, Ridder, Boer, Dijk, Goud, Helm, Jager, Kroon, Lans, Munt, Oever, Pijl, Rots, Sloot, Toren, Winter, Zand, Raad, Geluk, Zorg, Vrede, Post, Poort, Grond, Bakker, Visser, Mulder, Kramer, Kuipers, Smit, Prins, Keizer, Paap, Hulst, Delft, Gent, Hoorn, Breda, Zwolle, Tiel, Wit, Zwart, Groen, Bruin, Lang, Kort, Sterk, Vrolijk, Stil, Vroeg, Mei, Maandag, Kat, Wolf, Beer, Mol, Valk, Kraai, Mus, Uil, Hert, Karper, Snoek, Bot, Appel, Peer, Pruim, Raap, Kool, Ui, Zout, Honing, Brood, Koek, Melk, Bier, Wijn',
    given:
      'Joris, Femke, Noor, Wietse, Sanne, Bram, Fatima, Youssef, Anke, Marijn, Lotte, Dirk, Jelle, Saskia, Mehmet, Ilse, Ruben, Hanne, Griet, Wout, Tjitske, Bente, Koos, Aaltje, Sjoerd, Naima, Roderik, Liesbet, Stef, Ward',
    initials: 'J., A.M., P.J.C., H., Th., E.M.W., R.J., K., M., W.F.',
    particled:
      'De Vries, De Wit, Van den Berg, Van der Meer, De Boer, Van Hulst, De Jonge, Ter Horst, Van de Ven, De Zwart, Van Gent, Vander Beken, De Smet, Van Rijn, Den Hollander, Van ’t Hof',
    particledLow: 'de Vries, de Wit, van den Berg, van der Meer, de Boer, van Hulst, ter Horst, van de Ven',
    party:
      'VVD, PvdA, CDA, D66, SP, PVV, GroenLinks, ChristenUnie, SGP, Volt, BBB, N-VA, CD&V, Vooruit, FNV, CNV, ABVV',
    partyMember:
      "VVD'er, PvdA'er, CDA'er, D66'er, SP'er, PVV'er, GroenLinkser, ChristenUnie'er, N-VA'er, BBB'er",
    partyRole:
      'leider, Kamerlid, fractievoorzitter, senator, wethouder, raadslid, voorman, lijsttrekker, minister, woordvoerder, voorzitter, bestuurder',
    role: 'trainer, coach, burgemeester, wethouder, directeur, rechter, aanvoerder, doelman, keeper, spits, minister, staatssecretaris, advocaat, officier van justitie, hoogleraar, onderzoeker, dirigent, regisseur, kapitein, bondscoach, voorzitter, woordvoerder, korpschef, notaris, curator, schepen, gedeputeerde, commissaris, premier, schrijver, huisarts, boswachter, ondernemer, wielrenner, schaatser, verdachte, getuige, bestuurslid, oud-minister, ex-trainer, interim-directeur, vakbondsleider, fractieleider, teamleider, ploegleider, gemeentesecretaris, topvrouw, topman',
    title:
      'mevrouw, meneer, dhr., mevr., dr., prof. dr., mr., ir., drs., ds., prof., professor, zuster, pater',
    place:
      'Oosterveen, Lindjesdorp, Kilkenny, Wardhuizen, Boxmeer, Eesveen, Zandvliet, Hazerdrecht, Kruiswijk, Maldegem, Tervuren, Sint-Oedel, Nieuw-Vossem, Oud-Alblas, Beerschoten, Luttenberg, Opglabbeek, Grijpskerk, Steenbeke, Drongelen, Kapelbrug, Varik, Wolvega, Ruinen, Zelem, Almkerk',
    street:
      'Dorpsstraat, Kerkplein, Lindelaan, Plein 1813, Oude Gracht, Stationsweg, Markt, Havenkade, Tuinstraat, Molenpad',
    company:
      'Voorma, Delfin, Brikko, Tessel, Hoogland, Van Aalst, Meridiaan, De Zaaier, Noordkaap, Polaris, Sterk en Zonen, Arcadis Zuid, Vesta, Kwadrant, Lumen, Agrifirm West, Orbis, Winkelhaak, De Schakel, Zonneweelde, Bergzicht, Kalandra, Fenix, Ypsilon, Noorderlicht, Solvera, Hartman, Mosa, Telema, Domus',
    club: 'Zwarberg, Lierendonk, Be Quick, Vitesse ’08, Houtland, SV Oosterveen, Rapid Wardhuizen, FC Luttenberg, HVC, Sparta Tiel, DOS’63, KV Steenbeke, Excelsior Varik',
    firmKind:
      'supermarktketen, concern, bouwbedrijf, vervoerder, softwarebedrijf, energiebedrijf, uitgeverij, warenhuis, bank, verzekeraar, chipmaker, zuivelconcern, reisorganisatie, woningcorporatie, zorginstelling, stichting, vakbond, persbureau, brouwerij, fietsenmaker, rederij, luchtvaartmaatschappij, modemerk, webwinkel, busbedrijf, projectontwikkelaar, adviesbureau, actiegroep, belangenvereniging, netbeheerder, omroep, krant, weekblad, ziekenhuis, scholengroep, onderzoeksbureau',
    people:
      'Russen, Fransen, Duitsers, Britten, Amerikanen, Chinezen, Polen, Friezen, Limburgers, Walen, Vlamingen, Denen, Turken',
    adjective:
      'Russische, Franse, Duitse, Britse, Amerikaanse, Chinese, Poolse, Friese, Limburgse, Waalse, Vlaamse, Deense, Turkse',
    said: 'zegt, zei, stelt, vindt, meldt, benadrukt, verwacht, vreest, erkent, reageert, vertelt, legt uit',
  },
  sentences: [
    '{party}-{partyRole} <P {surname}> vindt het plan te mager.',
    'Volgens {party}-{partyRole} <P {surname}> is er nog niets besloten.',
    '"Dat gaat niet lukken", {said} {party}-{partyRole} <P {surname}>.',
    'Ook {party}-{partyRole} <P {particled}> wil uitleg.',
    '{role} <P {surname}> was tevreden over de avond.',
    '"We gaan door", {said} {role} <P {surname}>. <P {=surname}> wil er verder niets over kwijt.',
    '<P {surname}> knikte, maar {role} <P {surname}> schudde het hoofd.',
    'Het was {role} <P {surname}> die als eerste belde.',
    'Dat heeft {role} <P {given} {surname}> bekendgemaakt. <P {=surname}> spreekt van een moeilijke beslissing.',
    'De nieuwe {role} <P {surname}> begint in mei.',
    'Oud-{role} <P {surname}> en {role} <P {particled}> kennen elkaar al jaren.',
    'Hij kreeg steun van {title} <P {surname}>.',
    '{title} <P {initials} {surname}> sprak de zaal toe.',
    'Volgens {title} <P {surname}> van het {firmKind} <O {company}> was dat nodig.',
    '<P {initials} {surname}> tekende het verslag.',
    'De brief is van <P {initials} {particledLow}>, {role} te <L {place}>.',
    '<P {given} {surname}>, {role} in <L {place}>, {said} dat het wel meevalt.',
    '<P {given} {surname}> ({role}): "Het wordt een lang jaar."',
    'De {role}, <P {surname}>, liet weten dat hij blijft.',
    'De verdachte, <P {given} {initials}>, ontkent.',
    'De ministers <P {surname}> en <P {particled}> waren erbij, net als de burgemeesters <P {surname}> en <P {surname}>.',
    '<P {given}> en <P {given} {surname}> wonen in <L {place}>. Broer <P {given}> vertrok naar <L {place}>.',
    '<P {particled}> ging eerder weg. Later kwam <P {=particled}> terug.',
    '"{-surname} of geen {-surname}, wij blijven", {said} <P {particled}>.',
    'De {-surname} was dicht, en de {-surname} ook. Niemand wist waarom.',
    'Een {-surname} is geen {-surname}, zegt men in <L {place}>.',
    '{surname} of niet, de avond was geslaagd.',
    'De {role} en de trainer spraken af in de kantine. {partyRole} worden is niet moeilijk.',
    '<P {surname}> ({partyMember}) wil een debat. De {partyMember} krijgt steun van <P {surname}> (<O {party}>).',
    "Raadslid <P {given} {surname}> (<O {party}>) is tegen. '<D {adjective}> toestanden', {said} hij.",
    '{partyMember} <P {surname}> dient een motie in, samen met {partyMember} <P {particled}>.',
    'Het {firmKind} <O {company}> heeft driehonderd mensen in dienst. <O {=company}> maakte vorig jaar winst.',
    '{firmKind} <O {company}> sluit de vestiging in <L {place}>.',
    'Een woordvoerder van <O {company}> wil niet reageren.',
    'Dat meldt <O {company}> woensdag. De aandelen van <O {=company}> daalden.',
    'Bij <O {company}> werken nu veertig mensen minder, {said} het bestuur van <O {=company}>.',
    '<O {company}>, een {firmKind} uit <L {place}>, neemt <O {company}> over.',
    '<O {company}> (het {firmKind}) en <O {company}> gaan samen verder.',
    '<O {company} NV> en <O {company} BV> bouwen samen.',
    '"Wij betalen niet", laat <O {company}> weten.',
    'Zij werkte eerder voor <O {company}> en <O {company}>, en zat in het bestuur van <O {party}>.',
    'Het <O ministerie van Wonen> en de <O gemeente {place}> onderzoeken de zaak. De <O gemeente {=place}> betaalt.',
    'De <O rechtbank {place}> deed dinsdag uitspraak; het <O hof {place}> volgt later.',
    '<O {club}> won met 2-1 van <O {club}>. Trainer <P {surname}> van <O {=club}> was trots.',
    '<P {surname}> schoot <O {club}> op voorsprong, daarna maakte <P {surname}> gelijk.',
    'In <L {place}> staat een {-surname}; aan de <L {street}> staat niets meer.',
    'Op <L {street}> in <L {place}> was het stil.',
    'Hij reed van <L {place}> naar <L {place}>, via <L {place}>.',
    'Burgemeester <P {surname}> van <L {place}> en wethouder <P {surname}> van <L {place}> tekenden.',
    '<L {place}> - De {role} van <L {=place}> stapt op.',
    'Het Westen doet niets, zeggen de <D {people}>. De <D {people}> denken daar anders over.',
    'De <D {adjective}> {role} <P {surname}> belde zijn <D {adjective}> collega <P {surname}>.',
    'De <D {people}> zwijgen. <D {people}> en <D {people}> bleven thuis.',
    '<P {surname}>: "Ik stop ermee." <P {surname}>: "Dat is jammer."',
    'Vraag het aan <P {surname}>, of aan <P {particled}>, of aan <O {company}>.',
    'Wie volgt <P {surname}> op als {role}? <P {given} {surname}> is in de race.',
    'Het boek van <P {given} {particledLow}> verscheen bij <O {company}>.',
    'Familie <P {surname}> uit <L {place}> won de prijs.',
    'Niet de {role}, maar <P {surname}> zelf had gebeld.',
    'Het <D {adjective}> {firmKind} <O {company}> opent een kantoor in <L {place}>.',
    '<O Stichting {company}> en de <O Vereniging {place}> dienen bezwaar in.',
    'Aan de <O Universiteit {place}> doceert hoogleraar <P {surname}> recht.',
    '<O Museum {surname}> in <L {place}> trekt meer bezoekers, aldus directeur <P {surname}>.',
  ],
};
