/** How deep the elements of a page are nested, told before anything is built of it: some thousand levels take minutes, or more stack than there is. */

/** Have no end, or one that may be left out. */
const open = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body'
  ).split(' '),
);

/** The greatest number of elements around any place, as the tags tell; about right where they do not match. Linear. */
export function nestingOf(html: string): number {
  let [depth, deepest, end] = [0, 0, 0];
  for (const { 0: tag, 1: closes, 2: name, index } of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (open.has(name!.toLowerCase())) continue;
    if (closes) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    const behind = index + tag.length;
    if (end >= 0 && end < behind) end = html.indexOf('>', behind);
    if (end > 0 && html[end - 1] === '/') continue;
    depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
