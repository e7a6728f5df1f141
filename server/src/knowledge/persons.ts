/** Well-known persons with facts that do not age: gender and country. Source: own list; licence MIT. */

/** `name|gender|country code`, looked up by the whole name or, where no other row shares it, by the surname. */
const rows = `
Vladimir Poetin|m|RU
Vladimir Putin|m|RU
Dmitri Medvedev|m|RU
Sergej Lavrov|m|RU
Sergei Sjojgoe|m|RU
Dmitri Peskov|m|RU
Maria Zacharova|f|RU
Aleksej Navalny|m|RU
Jevgeni Prigozjin|m|RU
Volodymyr Zelensky|m|UA
Volodymyr Zelenskyy|m|UA
Dmytro Koeleba|m|UA
Dmytro Kuleba|m|UA
Petro Porosjenko|m|UA
Vitali Klitsjko|m|UA
Aleksandr Loekasjenko|m|BY
Svetlana Tichanovskaja|f|BY
Joe Biden|m|US
Donald Trump|m|US
Barack Obama|m|US
Michelle Obama|f|US
George W. Bush|m|US
Bill Clinton|m|US
Hillary Clinton|f|US
Kamala Harris|f|US
Mike Pence|m|US
JD Vance|m|US
Marco Rubio|m|US
Antony Blinken|m|US
John Kerry|m|US
Nancy Pelosi|f|US
Mitch McConnell|m|US
Lloyd Austin|m|US
Jake Sullivan|m|US
Jerome Powell|m|US
Janet Yellen|f|US
Elon Musk|m|US
Jeff Bezos|m|US
Mark Zuckerberg|m|US
Bill Gates|m|US
Tim Cook|m|US
Jens Stoltenberg|m|NO
Mark Rutte|m|NL
Wopke Hoekstra|m|NL
Sigrid Kaag|f|NL
Hugo de Jonge|m|NL
Dick Schoof|m|NL
Geert Wilders|m|NL
Frans Timmermans|m|NL
Rob Jetten|m|NL
Dilan Yeşilgöz|f|NL
Caroline van der Plas|f|NL
Pieter Omtzigt|m|NL
Jesse Klaver|m|NL
Thierry Baudet|m|NL
Henri Bontenbal|m|NL
Kajsa Ollongren|f|NL
Femke Halsema|f|NL
Ahmed Aboutaleb|m|NL
Jan Peter Balkenende|m|NL
Wim Kok|m|NL
Ruud Lubbers|m|NL
Louis van Gaal|m|NL
Ronald Koeman|m|NL
Max Verstappen|m|NL
Alexander De Croo|m|BE
Bart De Wever|m|BE
Charles Michel|m|BE
Elio Di Rupo|m|BE
Guy Verhofstadt|m|BE
Herman Van Rompuy|m|BE
Jan Jambon|m|BE
Frank Vandenbroucke|m|BE
Maggie De Block|f|BE
Sophie Wilmès|f|BE
Paul Magnette|m|BE
Tom Van Grieken|m|BE
Conner Rousseau|m|BE
Annelies Verlinden|f|BE
Hadja Lahbib|f|BE
Ludivine Dedonder|f|BE
Marc Van Ranst|m|BE
Remco Evenepoel|m|BE
Wout van Aert|m|BE
Angela Merkel|f|DE
Olaf Scholz|m|DE
Friedrich Merz|m|DE
Annalena Baerbock|f|DE
Robert Habeck|m|DE
Frank-Walter Steinmeier|m|DE
Ursula von der Leyen|f|DE
Christian Lindner|m|DE
Gerhard Schröder|m|DE
Helmut Kohl|m|DE
Emmanuel Macron|m|FR
François Hollande|m|FR
Nicolas Sarkozy|m|FR
Jacques Chirac|m|FR
Marine Le Pen|f|FR
Jean-Yves Le Drian|m|FR
Christine Lagarde|f|FR
Michel Barnier|m|FR
Boris Johnson|m|GB
Theresa May|f|GB
David Cameron|m|GB
Tony Blair|m|GB
Gordon Brown|m|GB
Margaret Thatcher|f|GB
Rishi Sunak|m|GB
Liz Truss|f|GB
Keir Starmer|m|GB
Nigel Farage|m|GB
Nicola Sturgeon|f|GB
Giorgia Meloni|f|IT
Mario Draghi|m|IT
Silvio Berlusconi|m|IT
Matteo Salvini|m|IT
Pedro Sánchez|m|ES
Josep Borrell|m|ES
António Guterres|m|PT
Viktor Orbán|m|HU
Donald Tusk|m|PL
Andrzej Duda|m|PL
Kaja Kallas|f|EE
Sanna Marin|f|FI
Mette Frederiksen|f|DK
Kiril Petkov|m|BG
Aleksandar Vučić|m|RS
Recep Tayyip Erdogan|m|TR
Benjamin Netanyahu|m|IL
Yasser Arafat|m|PS
Mahmoud Abbas|m|PS
Bashar al-Assad|m|SY
Saddam Hoessein|m|IQ
Hassan Rohani|m|IR
Ali Khamenei|m|IR
Mohammed bin Salman|m|SA
Xi Jinping|m|CN
Narendra Modi|m|IN
Shinzo Abe|m|JP
Kim Jong-un|m|KP
Justin Trudeau|m|CA
Mark Carney|m|CA
Jair Bolsonaro|m|BR
Javier Milei|m|AR
Nicolás Maduro|m|VE
Nelson Mandela|m|ZA
Jacinda Ardern|f|NZ
Kofi Annan|m|GH
Ban Ki-moon|m|KR
Tedros Adhanom Ghebreyesus|m|ET
`;

export interface KnownPerson {
  readonly name: string;
  readonly gender: 'male' | 'female';
  readonly country: string;
}

export const knownPersons: readonly KnownPerson[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name, gender, country] = row.split('|');
    return { name: name!, gender: gender === 'm' ? 'male' : 'female', country: country! };
  });
