/** What runs in the report's page: tells the editor where to go and what to save, and keeps place and folding. */

/**
 * @param words what the buttons under each chart say
 * @param made what the page was made of; it keeps it for when it comes back with the window
 */
export function reportScript(words: { readonly svg: string; readonly png: string }, made: unknown): string {
  // "<" could end the script.
  return `(${page.toString()})(...${JSON.stringify([words, made]).replaceAll('<', '\\u003c')})`;
}

/** Stands alone: it is sent to the page as text. */
function page(words: { svg: string; png: string }, made: unknown): void {
  interface Api {
    postMessage(said: unknown): void;
    getState(): { open?: string[]; scroll?: number } | undefined;
    setState(state: unknown): void;
  }
  const api = (globalThis as unknown as { acquireVsCodeApi(): Api }).acquireVsCodeApi();
  const kept = api.getState() ?? {};
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-keep]')];
  const keep = (): void =>
    api.setState({ made, open: folds.filter((d) => d.open).map((d) => d.dataset['keep']), scroll: scrollY });
  for (const fold of folds) {
    if (kept.open) fold.open = kept.open.includes(fold.dataset['keep']!);
    fold.addEventListener('toggle', keep);
  }
  scrollTo(0, kept.scroll ?? 0);
  keep();
  addEventListener('scroll', keep, { passive: true });

  /** Outside the page its colours are not known: they are written into the picture. */
  const standing = (chart: SVGElement): SVGElement => {
    const copy = chart.cloneNode(true) as SVGElement;
    const { width, height } = chart.getBoundingClientRect();
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    const [own, copied] = [chart, copy].map((c) => [...c.querySelectorAll<SVGElement>('text, rect')]);
    for (const [i, element] of own!.entries()) {
      const { fill, fontFamily, fontSize } = getComputedStyle(element);
      copied![i]!.setAttribute('fill', fill);
      copied![i]!.setAttribute('font-family', fontFamily);
      copied![i]!.setAttribute('font-size', fontSize);
    }
    for (const a of copy.querySelectorAll('a')) a.removeAttribute('href');
    return copy;
  };
  const save = (as: string, name: string, content: string): void =>
    api.postMessage({ kind: 'save', as, name, content });
  const savePng = (chart: SVGElement, name: string): void => {
    const { width, height } = chart.getBoundingClientRect();
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width * 2, height * 2];
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = getComputedStyle(document.body).backgroundColor;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      save('png', name, canvas.toDataURL('image/png').replace(/^.*,/, ''));
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standing(chart).outerHTML)}`;
  };
  for (const chart of document.querySelectorAll<SVGElement>('svg.chart')) {
    const name = chart.closest('section')?.id ?? '';
    const bar = document.createElement('div');
    bar.className = 'save';
    for (const as of ['svg', 'png'] as const) {
      const button = document.createElement('button');
      button.textContent = words[as];
      button.addEventListener('click', () =>
        as === 'svg' ? save('svg', name, standing(chart).outerHTML) : savePng(chart, name),
      );
      bar.append(button);
    }
    chart.parentElement!.after(bar);
  }
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-save]')) save('html', '', '');
    if (target.closest('[data-refresh]')) api.postMessage({ kind: 'refresh' });
    const link = target.closest('a');
    const href = link?.getAttribute('href');
    if (!link || typeof href !== 'string') return;
    event.preventDefault();
    const own = link.getAttribute('data-at');
    const quote = own ?? document.querySelector(`${href} [data-at]`)?.getAttribute('data-at');
    if (typeof quote === 'string') api.postMessage({ kind: 'show', at: JSON.parse(quote) as unknown });
  });
}
