/** An article in TEI P5 (https://tei-c.org): `said`, `persName`, `orgName`, `placeName`, `measure`, with its people listed. */
import { speakerIds, type ExportArticle } from './article';
import type { PublishedActor } from './published';
import { roleTexts } from './tables';
import { attributes, escapeXml } from './xml';

interface Element {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** Outer ones first where two start at one place. */
  readonly rank: number;
}

/** One TEI document. Elements that would cross a quote or a paragraph are cut at its edge, never lost. */
export function tei(article: ExportArticle): string {
  const { result, text } = article;
  const { outlet, url } = result;
  const ids = new Map(result.actors.map(({ id }, i) => [id, `a${i + 1}`]));
  const elements = elementsOf(article, ids);
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${escapeXml(result.language)}">
<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(result.title ?? result.file)}</title></titleStmt>
<publicationStmt><p>${escapeXml([outlet, url].filter((part) => part).join(', ') || 'Not published by this file.')}</p></publicationStmt>
<sourceDesc><bibl><title>${escapeXml(result.title ?? result.file)}</title>${outlet === undefined ? '' : `<publisher>${escapeXml(outlet)}</publisher>`}${result.date === null ? '' : `<date when="${escapeXml(result.date)}"/>`}<idno>${escapeXml(result.file)}</idno></bibl></sourceDesc>
</fileDesc>
</teiHeader>
<standOff>
${lists(result.actors, ids)}
</standOff>
<text><body>
${paragraphs(text)
  .map(({ start, end }) => `<p>${inline(text, start, end, elements)}</p>`)
  .join('\n')}
</body></text>
</TEI>
`;
}

const names = {
  person: ['listPerson', 'person', 'persName'],
  organisation: ['listOrg', 'org', 'orgName'],
  place: ['listPlace', 'place', 'placeName'],
} as const;

function lists(actors: readonly PublishedActor[], ids: ReadonlyMap<string, string>): string {
  const out: string[] = [];
  for (const type of ['person', 'organisation', 'place'] as const) {
    const [list, item, name] = names[type];
    const found = actors.filter((actor) => actor.type === type);
    if (found.length === 0) continue;
    const items = found.map((actor) => {
      const forms = [actor.name, ...actor.aliases].map((form) => `<${name}>${escapeXml(form)}</${name}>`);
      const notes = roleTexts(actor).map((role) => `<note type="role">${escapeXml(role)}</note>`);
      return `<${item} xml:id="${ids.get(actor.id)!}">${[...forms, ...notes].join('')}</${item}>`;
    });
    out.push(`<${list}>${items.join('\n')}</${list}>`);
  }
  const others = actors.filter((actor) => actor.type === 'other');
  const noted = others.map((a) => `<item xml:id="${ids.get(a.id)!}">${escapeXml(a.name)}</item>`);
  if (noted.length > 0) out.push(`<list>${noted.join('')}</list>`);
  return out.join('\n') || '<listPerson><person/></listPerson>';
}

function elementsOf({ result }: ExportArticle, ids: ReadonlyMap<string, string>): Element[] {
  const pointer = (id: string | null): string | undefined =>
    id !== null && ids.has(id) ? `#${ids.get(id)!}` : undefined;
  const said = result.quotes.flatMap((quote) =>
    quote.parts.map(({ start, end, marked }) => ({
      ...{ start, end, name: 'said', rank: 0 },
      attributes: {
        who:
          speakerIds(quote)
            .flatMap((id) => pointer(id) ?? [])
            .join(' ') || undefined,
        direct: String(marked),
        ana: quote.stance === 'says' ? undefined : `stance:${quote.stance}`,
        cert: quote.inferred ? 'medium' : undefined,
      },
    })),
  );
  const mentions = result.mentions.map(({ start, end, type, form, actor }) => ({
    ...{ start, end, rank: 1 },
    name: form === 'name' && type !== 'other' ? names[type][2] : 'rs',
    attributes: { ref: pointer(actor), type: form === 'name' ? undefined : form },
  }));
  const figures = result.figures.map(({ start, end, kind, value, unit }) => ({
    ...{ start, end, rank: 1 },
    name: kind === 'date' ? 'date' : 'measure',
    attributes:
      kind === 'date'
        ? { when: typeof value === 'string' && /^-?[\d-]+$/.test(value) ? value : undefined }
        : { type: kind, quantity: typeof value === 'number' ? value : undefined, unit: unit ?? undefined },
  }));
  return [...said, ...mentions, ...figures].sort(
    (a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end,
  );
}

/** Lines of the text that hold something, without their ends. */
function paragraphs(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** The text from start to end with its elements around their words, properly nested. */
function inline(text: string, start: number, end: number, elements: readonly Element[]): string {
  let out = '';
  let at = start;
  const open: { readonly end: number; readonly name: string }[] = [];
  const closeUntil = (offset: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const last = open.pop()!;
      out += `${escapeXml(text.slice(at, last.end))}</${last.name}>`;
      at = last.end;
    }
  };
  for (const element of between(elements, start, end)) {
    const from = Math.max(element.start, start);
    closeUntil(from);
    const to = Math.min(element.end, end, open.at(-1)?.end ?? end);
    if (to <= from) continue;
    out += `${escapeXml(text.slice(at, from))}<${element.name}${attributes(element.attributes)}>`;
    at = from;
    open.push({ end: to, name: element.name });
  }
  closeUntil(end);
  return out + escapeXml(text.slice(at, end));
}

function between(elements: readonly Element[], start: number, end: number): readonly Element[] {
  return elements.filter((element) => element.start < end && element.end > start);
}
