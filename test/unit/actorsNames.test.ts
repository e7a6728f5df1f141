/** Names to actors: which names are one and the same, and which are kept apart. */
import { describe, expect, it } from 'vitest';
import { soundKey, withinOneSlip } from '../../server/src/analysis/actors/spelling';
import { english } from '../../server/src/languages/en/language';
import { link, nameActors } from './actorsMarked';

describe('persons', () => {
  it('links surnames, with and before their full name', () => {
    expect(nameActors('[p Terlaak] wint. [p Wubbo Terlaak] juicht. “Mooi”, zei [p Terlaak].')).toEqual(
      Array(3).fill('wubbo-terlaak'),
    );
  });

  it('reads particles as part of the surname', () => {
    expect(
      nameActors('[p Ilse van den Heuvelink] belde. [p Van den Heuvelink] hing op. [p Heuvelink] zweeg.'),
    ).toEqual(Array(3).fill('ilse-van-den-heuvelink'));
  });

  it('links a given name, the first of two surnames, a double name, capitals and a genitive', () => {
    expect(nameActors('[p Lidewij Oostra] zong. [p Lidewij] boog.')).toEqual(Array(2).fill('lidewij-oostra'));
    expect(nameActors('[p Marisol Quintana Reyes] belde. [p Quintana] lachte.')).toEqual(
      Array(2).fill('marisol-quintana-reyes'),
    );
    expect(nameActors('[p Tine Bok-Halma] komt. [p Tine Bok] ging. [p Bok Halma] zweeg.')).toEqual(
      Array(3).fill('tine-bok-halma'),
    );
    expect(nameActors('[p TERLAAK] stopt. [p Wubbo Terlaak] huilt. [p Terlaaks] zoon ook.')).toEqual(
      Array(3).fill('wubbo-terlaak'),
    );
  });

  it('sees through initials and spellings', () => {
    expect(nameActors('[p J.P. Wouda] en later [p Jan Pieter Wouda].')).toEqual(
      Array(2).fill('jan-pieter-wouda'),
    );
    expect(nameActors('[p Dmytro Hryvnenko] belde. [p Hrivnenko] hing op.')).toEqual(
      Array(2).fill('dmytro-hryvnenko'),
    );
    expect(new Set(nameActors('[p Sergej Baltin] belde. [p Sergei Baltin] ook, zei [p Baltin].')).size).toBe(
      1,
    );
    expect(new Set(nameActors('[p Zoë Kaborá] wint. [p Kabora] danst.')).size).toBe(1);
  });

  it('keeps two bearers of one surname apart', () => {
    expect(nameActors('[p Bert Drost] en [p Anna Drost] reden. [p Drost] viel.')).toEqual([
      'bert-drost',
      'anna-drost',
      '-',
    ]);
    expect(nameActors('[p Bert Drost] en [p Anna Drost] reden. Mevrouw [p Drost] viel.').at(-1)).toBe(
      'anna-drost',
    );
    expect(
      nameActors('[p Bert Drost] reed. [p Drost] viel.\n\nZijn dochter [p Anna Drost] zag het.').slice(0, 2),
    ).toEqual(['bert-drost', 'bert-drost']);
    expect(nameActors('[p Simon Peeters] en [p Simone Peeters] trouwden.')).toEqual([
      'simon-peeters',
      'simone-peeters',
    ]);
  });
});

describe('organisations and places', () => {
  it('links abbreviations to full names, in brackets or by initials', () => {
    expect(
      nameActors('De [o Bond van Zeeuwse Kokkelvissers] ([o BZK]) staakt. De [o BZK] wil geld.'),
    ).toEqual(Array(3).fill('bond-van-zeeuwse-kokkelvissers'));
    expect(new Set(nameActors('De [o KNTB] zweeg. De [o Koninklijke Nederlandse Theebond] niet.')).size).toBe(
      1,
    );
    expect(new Set(nameActors('De [o Agrarische Oogstbank] ([o AgOB]) leent. [o AgOB] int.')).size).toBe(1);
  });

  it('links short forms, but not the object of a preposition or another number', () => {
    expect(new Set(nameActors('[o FC Waddenzee] wint. [o Waddenzee] juicht.')).size).toBe(1);
    expect(
      new Set(nameActors('[o Wexley council] met. [o Wexley Borough Council] voted.', english)).size,
    ).toBe(1);
    expect(new Set(nameActors('[o Kelderman Inc.] sold. [o Kelderman] bought.', english)).size).toBe(1);
    expect(new Set(nameActors('De [o Raad van Noordland] zit. [o Noordland] staat.')).size).toBe(2);
    expect(new Set(nameActors('[o Radio Terp] en [o Radio Terp 2].')).size).toBe(2);
  });

  it('knows synonyms, and keeps a capital apart from its country', () => {
    expect(nameActors('De [l VS] en [l Amerika], de [l Verenigde Staten].')).toEqual(
      Array(3).fill('verenigde-staten'),
    );
    expect(new Set(nameActors('De [o Navo] en de [o NAVO].')).size).toBe(1);
    expect(new Set(nameActors('[l Moskou] en [l Rusland]')).size).toBe(2);
  });

  it('never joins names of different types', () => {
    expect(nameActors('[l Veldwijk] ligt daar. [o Veldwijk] won. [p Veldwijk] lachte.')).toEqual([
      'veldwijk',
      'veldwijk-organisation',
      'veldwijk-person',
    ]);
  });
});

describe('actors', () => {
  it('carry their fullest name, the other forms and a gender', () => {
    const { actors } = link(
      '[p TERLAAK] wint. [p Wubbo Terlaak] en mevrouw [p Ypma] juichen. [p Terlaak] danst.',
    );
    expect(actors[0]).toMatchObject({ name: 'Wubbo Terlaak', aliases: ['TERLAAK', 'Terlaak'] });
    expect(actors[1]).toMatchObject({ name: 'Ypma', gender: 'female' });
  });

  it('share the surname of the one they are joined to', () => {
    expect(nameActors('Het echtpaar [p Joop] en [p Annie Vos] uit [l Terwolde].')).toEqual([
      'joop-vos',
      'annie-vos',
      'terwolde',
    ]);
    expect(nameActors('[p Joop] zag [p Annie Vos].')[0]).toBe('joop');
  });

  it('come out the same every time, whatever the names are', () => {
    const odd = '[p ] [o ...] [p -] [l ’s] [m 12] [p Van] [p 🙂 Smit]';
    expect(link(odd)).toEqual(link(odd));
  });
});

describe('spelling', () => {
  it('has one key for usual transliterations', () => {
    expect(soundKey('zelenskyy')).toBe(soundKey('zelenski'));
    expect(soundKey('bakker')).not.toBe(soundKey('bekker'));
  });

  it('counts one slip', () => {
    expect(withinOneSlip('oostra', 'oosrta')).toBe(true);
    expect(withinOneSlip('oostra', 'oostera')).toBe(true);
    expect(withinOneSlip('oostra', 'ostera')).toBe(false);
  });
});
