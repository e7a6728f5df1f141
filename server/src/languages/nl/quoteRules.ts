/** The quote rules as they work in Dutch, each with its examples. Source: own sentences; licence MIT. */
import type { CueVerb } from '../quoteData';
import { finds, gives, type QuoteRule } from '../quoteRules';

export const quoteRules: readonly QuoteRule[] = [
  finds(
    'inverted',
    'verb and speaker behind the words',
    ['“De brug is dicht”, zegt Bas Tol.', 'De brug blijft dicht tot mei, waarschuwt Bas Tol.'],
    ['Bas Tol, voorzitter van de bond, noemt dat onzin.'],
  ),
  finds('inverted-so', 'the same with "zo" before the verb', [
    'De brug blijft dicht, zo waarschuwde Bas Tol.',
  ]),
  finds(
    'inverted-other',
    'any other verb, and somebody right behind it',
    [
      '“Daar ga ik niet over”, haalt Bas Tol zijn schouders op.',
      '“Daar ga ik niet over”, toonde de schipper zich boos.',
      '“Daar ga ik niet over”, haalde hij zijn schouders op.',
      '“Elke dag dek ik nog voor vier”, leest zij.',
    ],
    ['“Daar ga ik niet over”, met Bas Tol als getuige.'],
  ),
  finds('thus', '"aldus" or "dixit" and the speaker', [
    '“De brug is dicht”, aldus Bas Tol.',
    '“Genoeg”, dixit Bas Tol.',
  ]),
  finds('subject-first-colon', 'speaker, verb, colon', ['Bas Tol zegt: “De brug is dicht.”']),
  finds(
    'subject-first-clause',
    'speaker, verb and a clause with "dat" or "of"',
    ['Bas Tol zegt dat de brug dicht is.', 'Bas Tol vraagt zich af of de brug opengaat.'],
    ['Bas Tol stelde dat getal bij.', 'Bas Tol kan niet zeggen dat het hem spijt.'],
  ),
  finds(
    'subject-first-marked',
    'speaker, verb and marked words',
    ['Bas Tol noemt het besluit “een klap in het gezicht”.'],
    ['Bas Tol zong “Aan de Amsterdamse grachten”.'],
  ),
  finds('subject-first-infinitive', 'speaker, verb and an infinitive', ['Bas Tol zegt geen geld te hebben.']),
  finds(
    'subject-first-speaks-of',
    '"spreekt van"',
    ['Bas Tol spreekt van pure willekeur.'],
    ['Bas Tol spreekt met de wethouder.'],
  ),
  finds('subject-first-object', 'a promise and its object', ['Bas Tol belooft een nieuwe pont.']),
  finds(
    'subject-first-opinion',
    '"vindt" and its judgement',
    ['Bas Tol vindt de eis te hoog.'],
    ['De markt vindt plaats op het plein.'],
  ),
  finds('inverted-ahead-colon', 'verb, speaker, colon', ['Daarover zei Bas Tol: “De brug is dicht.”']),
  finds('inverted-ahead-clause', 'verb, speaker and a clause', [
    'Gisteren zei Bas Tol dat de brug dicht is.',
  ]),
  finds('inverted-ahead-marked', 'verb, speaker and marked words', [
    'Gisteren noemde Bas Tol het besluit “een klap in het gezicht”.',
  ]),
  finds('inverted-ahead-infinitive', 'verb, speaker and an infinitive', [
    'Gisteren zei Bas Tol geen geld te hebben.',
  ]),
  finds(
    'anaphoric',
    '"dat zegt" about the sentence before',
    ['De brug is al jaren lek. Dat bevestigt Bas Tol.'],
    ['Is de brug lek? Dat zegt Bas Tol.'],
  ),
  finds(
    'according-first',
    '"volgens" and the speaker before the statement',
    ['Volgens Bas Tol is de brug lek.'],
    ['Volgens de wet is de brug veilig.', 'Volgens een vast patroon gaat de brug open.'],
  ),
  finds(
    'according-medial',
    '"volgens" inside or behind the statement',
    ['De brug is volgens Bas Tol lek.'],
    ['Alles ging volgens plan.'],
  ),
  finds(
    'words-of',
    '"in de woorden van", "in Tols ogen", "naar haar mening"',
    ['In de woorden van Bas Tol is de brug “een hoop roest”.', 'Naar de mening van Bas Tol is de brug lek.'],
    ['Bas Tol stond met tranen in zijn ogen.'],
  ),
  finds('own-words', '"naar eigen zeggen"', ['Bas Tol heeft naar eigen zeggen nooit een boete gehad.']),
  finds('as-said', '"zoals … zegt" behind a statement', [
    'De schippers betalen de rekening, zoals Bas Tol zegt.',
  ]),
  finds('as-said-marked', '"zoals … zegt" beside marked words', [
    'Het is, zoals Bas Tol het noemt, “een hoop roest”.',
  ]),
  finds(
    'noun-clause',
    'a noun of speaking with a clause',
    [
      'De waarschuwing van Bas Tol dat de brug lek is, kwam te laat.',
      'De Schippersbond stuurde een verklaring waarin de gemeente laksheid wordt verweten.',
    ],
    ['De verklaring van Bas Tol was kort.'],
  ),
  finds('hearsay', 'a statement that nobody is named for', ['Naar verluidt is de aannemer failliet.']),
  finds(
    'impersonal',
    '"klinkt het", "luidt het"',
    [
      'Bas Tol is boos. “Niemand luistert naar ons”, klinkt het.',
      '“Niemand luistert naar ons”, was de reactie van Bas Tol.',
    ],
    ['Dat klinkt Bas Tol goed in de oren.'],
  ),
  finds('impersonal-there', 'the same, by the body just named', [
    'De Schippersbond is boos. “Niemand luistert naar ons”, klinkt het daar.',
  ]),
  finds('impersonal-elsewhere', 'the same, somewhere with nobody who speaks', [
    'Bas Tol is boos. “Niemand luistert naar ons”, klinkt het vanuit de zaal.',
  ]),
  finds(
    'written-clause',
    '"in het verslag staat dat": the writing, or whose it is',
    [
      'In het verslag van de Schippersbond staat dat de brug lek is.',
      'In die nota staat dat de brug lek is.',
    ],
    ['In de haven staat vast dat de brug lek is.', 'Op de kade staat een man dat te lezen.'],
  ),
  finds('written-behind', 'words that stand somewhere, before the verb', [
    '“Eerst de boer, dan de burger”, staat op een spandoek.',
  ]),
  finds('written-colon', 'words that stand somewhere, behind a colon', [
    'Op een spandoek staat in grote letters: “Weg met de tol!”',
  ]),
  finds(
    'written-marked',
    'words that stand somewhere, right behind it',
    ['Op een spandoek stond “Geen brug zonder pont op deze rivier”.'],
    ['Op de lp staat “Blauwe trein”.'],
  ),
  finds(
    'verb-last',
    'marked words right before the verb of a clause that ends with it',
    [
      'De wethouder presenteert een pont die Bas Tol “een drijvend wrak” noemt.',
      'Bas Tol vertrekt, nadat hij de raad “een slangenkuil” had genoemd.',
      'Bas Tol, die de pont “een drijvend wrak” noemde, stapt op.',
    ],
    [
      'Hanna Brink, die Bas Tol “een held” noemde, stapt op.',
      'De bocht die de schippers “het gat” noemen, is diep.',
    ],
  ),
  finds('colon', 'marked words behind a name and a colon', ['Bas Tol kijkt op: “De brug is dicht.”']),
  finds('bracketed', 'the speaker in brackets behind the words', [
    'De schippers, onder wie Bas Tol, zijn boos. “Zonder brug geen brood” (Bas Tol)',
  ]),
  finds('headline', 'a title or heading that is all words said', [
    '‘Zonder brug is het gedaan met ons’\n\nDe schippers willen een pont en hebben dat drie keer gevraagd.',
  ]),
  finds(
    'headline-fragment',
    'words said within a title or heading',
    [
      'Schippers woest: brug ‘al jaren een hoop roest’\n\nDe schippers willen een pont en hebben dat drie keer gevraagd.',
    ],
    ['De ‘Snoek’ vaart weer\n\nDe schippers willen een pont en hebben dat drie keer gevraagd.'],
  ),
  finds('continuation', 'marked words that carry on without a cue', [
    '“De brug is dicht”, zegt Bas Tol. “Al drie weken.”',
  ]),
  finds('quotation', 'words written somewhere, by nobody named', [
    '“Geen brug zonder pont” hangt er al weken aan de gevel.',
    '“Zo gaat dat hier niet”, klepperde het door de gang.',
  ]),
  finds(
    'fragment',
    'marked words of the sentence’s subject',
    ['Bas Tol hoort zijn ploeg liever “een slap aftreksel van vroeger” dan een stel kampioenen.'],
    ['Bas Tol las het boek “De laatste schipper van de Maas”.'],
  ),
  finds(
    'nested',
    'words inside a quotation with a cue of their own',
    ['“Toen zei mijn dochter: ‘Nou, dan niet’”, vertelt Bas Tol.'],
    ['“Dat heet dan ‘maatwerk’”, moppert Bas Tol.'],
  ),
  finds('pull-quote', 'words set apart with a name on the next line', [
    'Schippers boos\n\nDe schippers willen een pont en hebben dat al drie keer gevraagd, zonder antwoord.\n\n“Wij varen elke dag een uur voor niets”\nSchipper Bas Tol (61)\n\nHet college komt in maart weer bijeen.',
  ]),
  finds(
    'interview-answer',
    'an answer behind a question and a dash',
    [
      'Bas Tol (61) vaart al dertig jaar op de rivier en stopt ermee.\n\nWaarom stopt u? – Omdat het genoeg is geweest.',
    ],
    ['Bas Tol (61) vaart al dertig jaar.\n\n- De pont ligt stil.\n\n- De sluis is dicht.'],
  ),

  gives('named', 'the source is a name', ['“De brug is dicht”, zegt Bas Tol.']),
  gives('description', 'the source is a role that the article fills', [
    'Burgemeester Sanne Kuik kijkt bezorgd. “De kade houdt het niet”, zegt de burgemeester.',
  ]),
  gives('pronoun', 'the source is a pronoun that the article links', [
    'Bas Tol kijkt op. “De brug is dicht”, zegt hij.',
  ]),
  gives('unnamed-source', 'the source is somebody without a name', [
    '“De brug is dicht”, zegt een trampolinist uit de flat.',
  ]),
  gives('representative', 'one who speaks for the organisation just named', [
    'Natuurmonumenten is bezorgd. “Het peil is te laag”, zegt een voorlichter.',
  ]),
  gives('pronoun-owner', 'whose relative the statement is about', [
    'Hanna Brink woont aan de kade. Haar moeder woont er ook.\n\nHaar moeder leeft op bij het water, zegt ze.',
  ]),
  gives('pronoun-sentence-before', '"zij" of several in the sentence before', [
    'Schippers van de Rouwe stuurden vrijdag een brief. “De brug is al jaren lek”, schrijven zij daarin.',
  ]),
  gives('organisation-before', 'a body of the organisation just named', [
    'Natuurmonumenten is bezorgd. “Het peil is te laag”, zegt die organisatie.',
  ]),
  gives('same-paragraph', 'who spoke last in the paragraph', [
    '“De brug is dicht”, zegt Bas Tol. “Al drie weken.”',
  ]),
  gives('sentence-before', 'whom the sentence before is about', [
    'Bas Tol haalt zijn schouders op. “Wat moet ik anders?”',
  ]),
  gives('introduced', 'somebody without a name whom the sentence before brings in', [
    'Bas Tol knikt. Een schipper uit Hoorn houdt zijn boekje omhoog. “Hier staat het toch echt in.”',
  ]),
  gives('asked', 'whom the sentence before asks something', [
    'Hanna Brink vroeg Bas Tol of de brug dicht was. “Al drie weken lang.”',
  ]),
  gives('writing', 'the thing that the words stand in', ['Op een spandoek staat: “Weg met de tol!”']),
  gives('topic', 'whom the words before the colon are about', [
    'Een bord hangt er al, tot vreugde van schipper Bas Tol: “De brug is open!”',
  ]),
  gives('subject', 'whom the words before the marked ones are about', [
    'Bas Tol hoort zijn ploeg liever “een slap aftreksel van vroeger” dan een stel kampioenen.',
  ]),
  gives('demonstrative', '"die" for whom the sentence before names last', [
    'Wim Baar vroeg het aan Bas Tol. Die hapte toe: “Natuurlijk doe ik dat!”',
  ]),
  gives('nested', 'the cue inside the quotation', [
    '“Toen zei mijn dochter: ‘Nou, dan niet’”, vertelt Bas Tol.',
  ]),
  gives('passage', 'the last speaker of the paragraphs before', [
    '“De brug is dicht, al weken”, zegt Bas Tol in zijn stuurhut.\n\n“Zo lang duurde het nog nooit.”',
  ]),
  gives('sentence-behind', 'the speaker of the quotation right behind', [
    '“De brug is dicht.” “En de kade ook”, zegt Bas Tol.',
  ]),
  gives('reopened', 'a quotation that each paragraph opens again', [
    '“De winter was zwaar. We lagen vast.\n\n“Nu is er de brug”, zegt Bas Tol.',
  ]),
  gives(
    'title-subject',
    'the subject of a title, who speaks of himself behind its colon',
    [
      'Bas Tol stopt ermee: ‘Ik ben moe’\n\nDe brugwachter gaat in mei met pensioen. Hij werkte veertig jaar op de brug.',
    ],
    [
      'Bas Tol stopt ermee: ‘Hij is moe’\n\nDe brugwachter gaat in mei met pensioen. Hij werkte veertig jaar op de brug.',
    ],
  ),
  gives('interviewee', 'whom the interview is with', [
    'Bas Tol (61) vaart al dertig jaar op de rivier.\n\nWaarom stopt u? – Omdat het genoeg is geweest.',
  ]),
  gives('likely', 'whom the most speaks for, where no cue names anybody', [
    'Er viel een goal in blessuretijd, en die telde niet.\n\n“Hier word ik dus gek van.” Trainer Bas Tol stond een half uur later nog te trillen. “We waren beter”, zegt Tol.',
  ]),
  gives('echo', 'the body quote that a heading repeats', [
    '‘Zonder brug geen brood’\n\nDe schippers willen een pont. “Zonder brug geen brood voor ons”, zegt Bas Tol.',
  ]),
  gives('next-line', 'the name below a pull quote', [
    'Schippers boos\n\nDe schippers willen een pont en hebben dat al drie keer gevraagd, zonder antwoord.\n\n“Wij varen elke dag een uur voor niets”\nSchipper Bas Tol (61)\n\nHet college komt in maart weer bijeen.',
  ]),
];

/** Sentences in one of which the verb reports, by its kind. */
export function sentencesWith({ kind, particle }: CueVerb, form: string): readonly string[] {
  const tail = particle === undefined ? '' : ` ${particle}`;
  if (kind === 'sound') return [`“De brug blijft dicht tot mei”, ${form} het oordeel van Bas Tol.`];
  if (kind === 'name')
    return [
      `Bas Tol ${form} het besluit${tail} “een klap in het gezicht”.`,
      `Bas Tol ${form} “een klap in het gezicht”${tail}.`,
    ];
  return [
    `“De brug blijft dicht tot mei”, ${form} Bas Tol${tail}.`,
    `Bas Tol ${form}${tail} dat de brug dicht blijft.`,
  ];
}
