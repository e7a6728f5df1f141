/** Roles, descriptions and pronouns: who is who where no name stands. */
import { describe, expect, it } from 'vitest';
import { english } from '../../server/src/languages/en/language';
import type { Language } from '../../server/src/languages/language';
import { dutch } from '../../server/src/languages/nl/language';
import { link, nameActors, references } from './actorsMarked';

const rolesOf = (marked: string, language: Language = dutch): string[] =>
  link(marked, language).actors.flatMap((a) => a.roles.map((r) => `${a.name}: ${r.text}`));

describe('roles', () => {
  it.each([
    ['De Deense minister van Visserij [p Mads Holm] kwam.', 'Mads Holm: Deense minister van Visserij'],
    [
      'Dat zei minister [p Holm] van Landbouw en Visserij gisteren.',
      'Holm: minister van Landbouw en Visserij',
    ],
    ['[p Ida Ros], topvrouw van [o Zonnig], belde.', 'Ida Ros: topvrouw van Zonnig'],
    [
      'Voor [p Ida Ros], hoogleraar waterbouw in [l Terwolde], is het duidelijk.',
      'Ida Ros: hoogleraar waterbouw in Terwolde',
    ],
    ['Wethouder [p Ida Ros] ([o PBX], 52) belde.', 'Ida Ros: Wethouder'],
    ['“Ik sprak [p Holm] (de Deense minister, red.)”, zei ze.', 'Holm: Deense minister'],
    ['Zijn advocaat, [p Ida Ros] uit [l Terwolde], pleitte.', 'Ida Ros: advocaat'],
    ['Restauratrice [p Ida Ros] belde.', 'Ida Ros: Restauratrice'],
    ['Officier van justitie [p Ida Ros] belde.', 'Ida Ros: Officier van justitie'],
    ['De directeur van de school [p Ida Ros] belde.', 'Ida Ros: directeur van de school'],
    [
      'De gouverneur van de regio [l Terwolde], [p Ida Ros], belde.',
      'Ida Ros: gouverneur van de regio Terwolde',
    ],
    ['Hoogleraar [p Ida Ros] van [o Zonnig] en [p Bo Wind] belden.', 'Ida Ros: Hoogleraar van Zonnig'],
    ['Toen belde kaasmaker [p Bo Wind] uit [l Terwolde].', 'Bo Wind: kaasmaker uit Terwolde'],
    ['Zijn vader, de 81-jarige [p Aart Ros], keek toe.', 'Aart Ros: vader'],
  ])('in Dutch: %s', (marked, roles) => {
    expect(rolesOf(marked)).toEqual(roles.split('|'));
  });

  it.each([
    ['Council leader [p Jo Hill] ([o Labour]) left.', 'Jo Hill: Council leader'],
    ['Its chair, [p Jo Hill], said so.', 'Jo Hill: chair'],
    ['[p Jo Hill], who leads the opposition, left.', 'Jo Hill: who leads the opposition'],
    ['Deputy Prime Minister [p Jo Hill] left.', 'Jo Hill: Deputy Prime Minister'],
    ['Retired judge Dame [p Jo Hill] left.', 'Jo Hill: Retired judge'],
    ['The chair of judges, the poet [p Jo Hill], left.', 'Jo Hill: poet|Jo Hill: chair of judges'],
    ["The union's chief negotiator, [p Jo Hill], left.", "Jo Hill: The union's chief negotiator"],
    ["The head of the dockers' union, [p Jo Hill], left.", "Jo Hill: head of the dockers' union"],
    ['Professor [p Jo Hill] of [o Kings College] left.', 'Jo Hill: Professor of Kings College'],
    ['His barrister, [p Jo Hill] KC, left.', 'Jo Hill: barrister'],
    ['[p Jo Hill], a baker who lives alone, left.', 'Jo Hill: baker'],
    ['[p Jo Hill], a Conservative, left.', 'Jo Hill: Conservative'],
    [
      'Council member [p Jo Hill], whose husband, [p Al Hill], was ill, left.',
      'Jo Hill: Council member|Al Hill: husband',
    ],
    ['Mayor [p Jo Hill] of [l Boston] left. The [l Boston] mayor was ill.', 'Jo Hill: Mayor of Boston'],
  ])('in English: %s', (marked, roles) => {
    expect(rolesOf(marked, english)).toEqual(roles.split('|'));
  });

  it('of several together are each one’s', () => {
    expect(rolesOf('De presidenten [p Jan Mol] en [p Bo De Wit] spraken.')).toEqual([
      'Jan Mol: presidenten',
      'Bo De Wit: presidenten',
    ]);
    expect(rolesOf('Er komt een top tussen presidenten [p Jan Mol] en [p Bo De Wit].')).toEqual([
      'Jan Mol: presidenten',
      'Bo De Wit: presidenten',
    ]);
    const { actors } = link('De ministers van Onderwijs, [p Jan Mol] en [p Bo Kamer], spraken.');
    expect(actors.map(({ roles }) => roles[0]?.resolved)).toEqual([
      'minister van Onderwijs',
      'minister van Onderwijs',
    ]);
  });

  it('come from descriptions elsewhere, ages and origins apart', () => {
    expect(rolesOf('Aanvoerder [p Bo Wind] (21) baalde. De middenvelder zweeg.')).toEqual([
      'Bo Wind: Aanvoerder',
      'Bo Wind: middenvelder',
    ]);
    expect(link('[p Bo Wind] ([o D66], 51) baalde.').actors[0]).toMatchObject({
      roles: [],
      age: '51',
      affiliations: ['D66'],
    });
  });

  it('wait for a compatriot, and for the one suspect of several descriptions', () => {
    expect(rolesOf('[p Jan Mol] sprak zijn Deense collega.\n\nDe Deense [p Mads Holm] zweeg.')).toEqual([
      'Mads Holm: Deense collega',
    ]);
    expect(
      references('De dader vluchtte. Hij viel.\n\nEen verdachte is gepakt. [p Jan V.] (27) bekende.'),
    ).toEqual(['De dader = jan-v', 'Hij = jan-v', 'Een verdachte = jan-v']);
  });

  it('tell whose, where the article does', () => {
    const { actors } = link('President [p Jan Mol] sprak met zijn Deense ambtgenoot [p Mads Holm].');
    expect(actors[1]!.roles[0]).toMatchObject({
      text: 'Deense ambtgenoot',
      kind: 'relation',
      resolved: 'Deense President',
    });
  });

  it('say where they stand', () => {
    const { text, actors } = link('De Deense minister van Visserij [p Mads Holm] kwam.');
    const { span } = actors[0]!.roles[0]!;
    expect(text.slice(span.start, span.end)).toBe('De Deense minister van Visserij');
  });
});

describe('descriptions', () => {
  it('are never who does it in the same clause', () => {
    expect(rolesOf('Officier van justitie [p Ida Ros] pleitte. Zij verwijt de verdachte dat.')).toEqual([
      'Ida Ros: Officier van justitie',
    ]);
    expect(references('Minister [p Bo Wind] kwam. Hij belde de premier.')).toEqual([
      'Hij = bo-wind',
      'de premier = -',
    ]);
    expect(references('Mayor [p Jo Hill] came. She called the governor.', english)).toEqual([
      'She = jo-hill',
      'the governor = -',
    ]);
  });

  it('are no parts of the body', () => {
    expect(references('[p Ida Ros] schudt het hoofd.')).toEqual([]);
    expect(references('[p Jo Hill] shook her head.', english)).toEqual(['her = jo-hill']);
  });

  it('go to the actor with that role', () => {
    expect(
      references(
        'Wethouder [p Ida Ros] sprak met agent [p Bo Wind].\n\nDe wethouder zei niets. De agent wel.',
      ),
    ).toEqual(['De wethouder = ida-ros', 'De agent = bo-wind']);
    expect(
      references(
        '[O Shell]-topman [p Bo Wind] en [O NAVO]-topman [p Jo Hill] spraken.\n\nDe [O NAVO]-topman bleef.',
      ),
    ).toEqual(['De NAVO-topman = jo-hill']);
    expect(references('Fractievoorzitter [p Ida Ros] sprak. De voorzitter lachte.')).toEqual([
      'De voorzitter = ida-ros',
    ]);
  });

  it('tell two of one role apart by nationality, else stay open', () => {
    const two = 'De Deense minister [p Holm] en de Zweedse minister [p Lund] spraken.\n\n';
    expect(references(`${two}De Zweedse minister zweeg.`)).toEqual(['De Zweedse minister = lund']);
    expect(references(`${two}De minister zweeg.`)).toEqual(['De minister = -']);
  });

  it('know where somebody comes from, and how old he is', () => {
    expect(
      references('De Duitse renner [p Uwe Kern] won van de Belgische renner [p Bo Wind]. De Duitser lachte.'),
    ).toEqual(['De Duitser = uwe-kern']);
    expect(references('[p Uwe Kern] (24) won van [p Bo Wind] (31). De 31-jarige renner huilde.')).toEqual([
      'De 31-jarige renner = bo-wind',
    ]);
    expect(references('Het Duitse bier smaakt [p Bo Wind] goed.')).toEqual([]);
  });

  it('see that a midfielder can be the captain', () => {
    expect(references('“Jammer”, zei aanvoerder [p Bo Wind]. De middenvelder baalde.')).toEqual([
      'De middenvelder = bo-wind',
    ]);
  });

  it('never give an office to the one just named', () => {
    expect(references('[p Bo Wind] kreeg zes jaar. De rechter vond dat terecht.')).toEqual([
      'De rechter = -',
    ]);
    expect(references('Burgemeester [p Ida Ros] wacht op de minister.')).toEqual(['de minister = -']);
  });

  it('find organisations by noun, kind and common knowledge', () => {
    expect(references('Machinebouwer [o Lumo] groeit. Het bedrijf zoekt mensen.')).toEqual([
      'Het bedrijf = lumo',
    ]);
    expect(references('De [o NAVO] groeit. Het bondgenootschap zoekt mensen.')).toEqual([
      'Het bondgenootschap = navo',
    ]);
    expect(references('[o Omroep Terp] zendt uit. De omroep groeit, de krant niet.')).toEqual([
      'De omroep = omroep-terp',
      'de krant = -',
    ]);
    expect(references('[o Kelderman Ltd] grew. The company hired.', english)).toEqual([
      'The company = kelderman-ltd',
    ]);
  });

  it('keep an unnamed person, and whom a spokesman speaks for', () => {
    expect(references('Een bakker uit [l Terwolde] belde. Hij lachte.')).toEqual([
      'Een bakker = een-bakker-uit-terwolde',
      'Hij = een-bakker-uit-terwolde',
    ]);
    expect(link('[o Lumo] groeit. “Ja”, zei een woordvoerder.').actors.at(-1)!.name).toBe(
      'een woordvoerder (Lumo)',
    );
  });

  it('wait for a name that fills them', () => {
    expect(
      references('Een buurvrouw zag rook. “Brand”, dacht ze.\n\n“Het was eng”, zegt [p Loes Bakker].'),
    ).toEqual(['Een buurvrouw = loes-bakker', 'ze = loes-bakker']);
    expect(references('“Stilte”, riep de rechter. Rechter [p Ida Ros] hamerde.')).toEqual([
      'de rechter = ida-ros',
    ]);
    expect(references('[p Ida Ros], zoals de officier heet, gelooft het niet.')).toEqual([
      'de officier = ida-ros',
    ]);
    expect(references('De man die belde, is boer [p Bo Wind].')).toEqual(['De man = bo-wind']);
    expect(references('De dader vluchtte. Agenten hielden [p Bo W.] aan. [p Bo W.] zweeg.')).toEqual([
      'De dader = bo-w',
    ]);
  });

  it('do not wait where two compete', () => {
    expect(
      references('Een buurvrouw zag rook. Een buurman ook. “Het was eng”, zegt [p Sam Bakker].').map(
        (r) => r.split(' = ')[1],
      ),
    ).not.toContain('sam-bakker');
  });

  it('know whom a lawyer pleads for, and who stands trial', () => {
    expect(
      references('[p Jan V.] stond terecht. Advocaat [p Ida Ros] zei dat haar cliënt zwijgt.').at(-1),
    ).toBe('haar cliënt = jan-v');
    expect(references('[p Jan V.] stond terecht. De verdachte zweeg.')).toEqual(['De verdachte = jan-v']);
  });

  it('know the suspect of the article, and that a client inside marks is not the one before', () => {
    expect(
      references(
        '[p Jan V.] stond terecht. Later zweeg [p Jan V.]. Volgens [p Els O.] loog hij.\n\n“Mijn cliënt is onschuldig”, pleitte meester [p Ida Ros].',
      ).at(-1),
    ).toBe('Mijn cliënt = jan-v');
  });

  it('know kin from the other side, and by name', () => {
    expect(references('Zijn vrouw [p Els] wachtte. [p Bo Wind] kwam niet.')).not.toContain(
      'Haar man = bo-wind',
    );
    expect(references('[p Bo Wind] belde. Zijn vrouw [p Els Tak] wachtte. Haar man kwam niet.')).toEqual([
      'Zijn = bo-wind',
      'Haar = els-tak',
      'Haar man = bo-wind',
    ]);
    expect(
      references('De zestienjarige zat op zijn stoel. Zijn moeder zweeg. Toen riep haar zoon iets.').at(-1),
    ).toBe('haar zoon = de-zestienjarige');
    expect(
      references('[p Ann Hill] called. Her husband [p Jim Tuck] waited. His wife was late.', english).at(-1),
    ).toBe('His wife = ann-hill');
  });

  it('tell the gender, and the role for what follows', () => {
    expect(
      references('Minister [p Kars] at mee met [p Ann Poel]. De bewindsman vroeg haar om raad.').slice(-2),
    ).toEqual(['De bewindsman = kars', 'haar = ann-poel']);
    expect(
      references('[p Bo Wind] (61) is moe. De fruitteler zucht. Zijn broer wacht. De teler gaat.').at(-1),
    ).toBe('De teler = bo-wind');
  });

  it('pass over whom only somebody quoted has named', () => {
    expect(
      references('Op een bord staat: ‘Voor [p Ria] en de meiden’. Volgens de eigenaresse helpt het.'),
    ).toEqual(['de eigenaresse = -']);
  });

  it('know a party by its member', () => {
    expect(references("[p Ida Ros] ([o D66]) sprak. Daarna las de D66'er voor.")).toEqual([
      "de D66'er = ida-ros",
    ]);
  });

  it('are no mention where they are told of a subject', () => {
    expect(references('[p Bo Wind] was met twee treffers de grote man.')).toEqual([]);
  });

  it('let an office speak for its holder', () => {
    expect(references('Minister [p Ida Ros] liet via haar kabinet weten dat het lukt.')).toEqual([
      'haar = ida-ros',
      'haar kabinet = ida-ros',
    ]);
  });
});

describe('pronouns', () => {
  it('go to the speaker or subject before', () => {
    expect(references('Trainer [p Bo Wind] baalde. “Nee”, zei hij.')).toEqual(['hij = bo-wind']);
    expect(references('Volgens [p Ida Ros] lukt het. Volgens haar is dat knap.')).toEqual(['haar = ida-ros']);
    expect(references('[p Jim Hill] left. “No,” he said.', english)).toEqual(['he = jim-hill']);
  });

  it('look at gender', () => {
    expect(references('[p Jan Smit] sprak met [p Anna Bos]. Ze lachte.')).toEqual(['Ze = anna-bos']);
    expect(references('[p Anna Bos] zag [p Jan Smit]. Hij lachte.')).toEqual(['Hij = jan-smit']);
  });

  it('pass over persons inside a quotation', () => {
    expect(references('“[p Jan Smit] is een held”, zei [p Karel Bos]. Hij lachte.')).toEqual([
      'Hij = karel-bos',
    ]);
  });

  it('pass over plurals', () => {
    expect(references('[p Anna Bos] sprak. Ze zeggen van alles, en ze hebben er drie.')).toEqual([]);
  });

  it('tell whose something is, the subject of the clause first', () => {
    expect(references('[p Anna Bos] sprak. Haar kat sliep.')).toEqual(['Haar = anna-bos']);
    expect(references('[p Ann Hill] spoke. Her cat slept.', english)).toEqual(['Her = ann-hill']);
    expect(references('[p Jan Smit] zag hoe [p Karel Bos] zijn hond uitliet.')).toEqual(['zijn = karel-bos']);
    expect(references('Volgens [p Ida Ros] verliest de partij haar kiezers.')).toEqual([
      'de partij = de-partij',
      'haar = de-partij',
    ]);
  });

  it('take “zijn” for a verb behind a plural subject', () => {
    expect(references('[p Jan Smit] kwam. De bussen zijn duur. Ze zijn traag.')).toEqual([]);
  });

  it('take up an organisation', () => {
    expect(references('[o Lumo Group] said it would close. Its chair left.', english)).toEqual([
      'it = lumo-group',
      'Its = lumo-group',
      'Its chair = -',
    ]);
    expect(references('De [o Inspectie Zee] laat weten dat zij komt.')).toEqual(['zij = inspectie-zee']);
  });

  it('take “die” for the one named last', () => {
    expect(references('[p Jan Smit] belde [p Karel Bos]. Die zei niets.')).toEqual(['Die = karel-bos']);
  });

  it('follow the subject into a subordinate clause', () => {
    expect(references('Rechter [p Anna Bos] sprak. [p Ida Ros] vertelt dat ze komt.')).toEqual([
      'ze = ida-ros',
    ]);
  });

  it('doubt whether the subject of a statement also made it', () => {
    expect(references('[p Jan Smit] kwam. [p Karel Bos] heeft geen schrik, beweert hij.')).toEqual([
      'hij = -',
    ]);
    expect(references('[p Karel Bos] heeft geen schrik, beweert hij.')).toEqual(['hij = karel-bos']);
  });

  it('stay open between equals', () => {
    expect(references('[p Jan Smit] en [p Karel Bos] kwamen. Hij lachte.')).toEqual(['Hij = -']);
  });

  it('go on between marks with whom the speaker told of, but for kin and behind a colon', () => {
    expect(references('“Mijn trainer belde”, zei [p Bo Wind]. “Hij huilde.”').slice(-2)).toEqual([
      'Mijn trainer = mijn-trainer',
      'Hij = mijn-trainer',
    ]);
    expect(references('“I had a farmer, a man of 54, here,” [p Jo Hill] said. “He left.”', english)).toEqual([
      'a farmer = a-farmer',
      'He = a-farmer',
    ]);
    expect(references('“Mijn moeder belde”, zei [p Bo Wind]. “Ze huilde.”').at(-1)).toBe('Ze = -');
    expect(references('“Mijn trainer belde”, zei [p Bo Wind]. En van achteren: “Hij liegt.”').at(-1)).toBe(
      'Hij = -',
    );
  });

  it('mean rather whom the article is about where a paragraph begins with one', () => {
    const topic = '[p Mia Vos] bakt. [p Vos] is blij met [p Vos].\n\n';
    const before = '[p Ida Ros] komt, omdat [p Vos] belde.\n\nZij lachte.';
    expect(references(before).at(-1)).toBe('Zij = ida-ros');
    expect(references(topic + before).at(-1)).toBe('Zij = mia-vos');
  });

  it('know that a father’s neighbour in the list is the same child’s', () => {
    expect(
      references('[p Bo Wind] groeide op. Zijn vader was smid, zijn moeder naaister.').slice(-2),
    ).toEqual(['zijn = bo-wind', 'zijn moeder = -']);
  });

  it('refer to nobody inside marks or without anybody', () => {
    expect(references('[p Jan Smit] zweeg. “Hij komt niet”, riep een buurvrouw.')[0]).toBe('Hij = -');
    expect(references('Hij kwam niet.')).toEqual(['Hij = -']);
  });
});

describe('the whole', () => {
  it('keeps mentions in order, and apart but for compounds', () => {
    const { mentions } = link(
      'De [O NAVO]-topman belde. [p Jo Hill] van [o Lumo], de baas, zei dat hij komt.',
    );
    for (const [i, mention] of mentions.entries()) {
      const next = mentions[i + 1];
      if (!next) continue;
      expect(next.span.start).toBeGreaterThanOrEqual(mention.span.start);
      if (!next.compound && !next.possessive)
        expect(next.span.start).toBeGreaterThanOrEqual(mention.span.end);
    }
  });

  it('survives texts without words, CRLF and emoji', () => {
    expect(link('')).toMatchObject({ mentions: [], actors: [] });
    expect(references('Trainer [p Bo Wind] 🙂 baalde.\r\n\r\n“Nee”, zei hij.\r\n')).toEqual([
      'hij = bo-wind',
    ]);
    expect(nameActors('[p Bo Wind]\r\n[p Wind]')).toEqual(['bo-wind', 'bo-wind']);
  });
});
