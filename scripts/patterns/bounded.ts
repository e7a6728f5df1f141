/** Regular expressions of which recheck cannot tell, or that are tried on short text only: with the reason why they take no time. */

/** By `nameOf`. */
export const boundedPatterns: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        /^\uFEFF?[^\S\r\n]*(?:date \S+[^\S\r\n]+)?(?:language|lang|taal)[ :]+(\w{2,3})\b/i,
        'tried at the start of a text only; no part takes characters of the next',
      ],
      [
        /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]+$/u,
        'sees the end of a line only, no longer than a name (completion.ts)',
      ],
      [
        /\b(?:https?:\/\/|www\.)[^\s<>"“”‘’()[\]]*[^\s<>"“”‘’()[\].,;:!?]/iu,
        'begins once in each stretch without white space, and gives back punctuation only',
      ],
      [
        /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/u,
        'gives back punctuation only; looks 64 characters ahead for the sign of a mail address',
      ],
      [
        /\d+(?:[.,:/'’–-]\d+)*(?:\p{L}{1,3}(?!\p{L}|[-‐]))?/u,
        'each part begins with another kind of character, and what is left may be missing',
      ],
      [
        /^[^\S\n]*(?:\d+ (?:of|van|von|de) \d+ (?:documents?|documenten|dokumente)|(?:dokument|document) \d+ (?:of|van|von|de) \d+)[^\S\n]*$/im,
        'tried at the start of each line; no part takes characters of the next',
      ],
      [/^[^\S\n]*([\p{Lu}-]{3,20}):[^\S\n]*/u, 'tried at the start only, and looks 20 letters ahead'],
      [
        /^(?:byline|auteur|autor|author|highlight)\s*:\s*(\S.*)$/i,
        'tried at the start only; no part takes characters of the next',
      ],
      [
        /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[^\\{}]+/,
        'each kind of piece begins with another character',
      ],
      [/[-‐‑]\p{Ll}[\p{L}-]*$/u, 'sees one word of at most 80 letters (compounds.ts)'],
      [/^ge(?=.{3,}(?:t|d|en)$)/, 'tried at the start of a word only; gives back from its end once'],
      [/(.)\1+/, 'begins once in each run of one character'],
      [/\(([^()]{0,200})\)|\[([^[\]]{0,200})\]/, 'looks 200 characters ahead from each bracket'],
      [
        /(?<![.!?…])[.!?…]+(?:["”’»'“)\]]|\s(?:''|”|»)(?=\s|$))*\s+(?=["“„«‘'‚(\[]*(?:,,\s?)?[\p{Lu}\p{N}])/u,
        'begins once in each run of full stops; the parts behind it take different characters',
      ],
      [/(?<!\s)\s+\S*$/, 'looks behind, so that it begins once in each run of its first part'],
      [/(?<!\p{L})(\p{L}+\.?)\s+$/u, 'looks behind, so that it begins once in each run of its first part'],
      [/(?<!\s)\s+#[^]*/, 'looks behind, so that it begins once in each run of its first part'],
      [
        /(?<![\p{L}\p{N}.])([\p{L}\p{N}.]*)\.["”’»'“)\]]*\s+$/u,
        'looks behind, so that it begins once in each run of its first part',
      ],
      [
        /(?<!\p{L})(\p{L}+)\s+X\.["”’»'“)\]]*\s+$/u,
        'looks behind, so that it begins once in each run of its first part',
      ],
      [
        /(?:^|[\s(![])#\p{L}|[(|]|(?:^|\s)(?:\.[+*]?|\*|\/.+\/)(?=\s|$)|@(?:has|is)[A-Z]/u,
        'sees the first 1,000 characters of what is typed (typedSearch.ts)',
      ],
      [/\([^)]*\)/, 'sees a pattern of at most 1,000 characters (checkPattern.ts)'],
      [
        /\{(?![\d,\s]+\})[^}]*\}?|(?<!\[)<[^>]*>|%[^%\s]+%/,
        'sees a pattern of at most 1,000 characters (checkPattern.ts)',
      ],
      [/\[[^\]]*\]/, 'sees a pattern of at most 1,000 characters (checkPattern.ts)'],
      [
        /(?<=^|[\s([!^])\/(?:\\.|[^/\\])+\/(?=[?+*$\])|\s]|$)/,
        'sees a pattern of at most 1,000 characters (checkPattern.ts)',
      ],
      [/\s*[|\n]\s*/, 'sees the lists of words of a language only (de/lists.ts)'],
    ] satisfies readonly (readonly [RegExp, string])[]
  ).map(([pattern, why]) => [String(pattern), why]),
);
