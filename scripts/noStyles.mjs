/** Takes the place of linkedom's parser of style sheets in the programs: an article hangs on none. */

export const parse = () => ({ cssRules: [] });
