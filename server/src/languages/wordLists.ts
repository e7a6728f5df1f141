/** Cuts the lists that a language's files are written in: a string is quicker to read and to mend than an array. */

/** The words of a list parted by white space. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** The phrases of a list parted by " | ". */
export function phrases(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim());
}

/** The names of a list on several lines, parted by "|" and by the lines' ends; empty lines do not count. */
export function lines(list: string): string[] {
  return list
    .split(/[\n|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
