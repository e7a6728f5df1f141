/** How the report looks: in the editor's own colours, and in a browser's where it stands alone. */
export const reportStyle = `
:root { color-scheme: light dark; --fg: var(--vscode-editor-foreground, CanvasText); --bg: var(--vscode-editor-background, Canvas);
  --quiet: var(--vscode-descriptionForeground, color-mix(in srgb, CanvasText 70%, Canvas)); --mark: var(--vscode-charts-blue, #2f6fb3);
  --line: var(--vscode-panel-border, color-mix(in srgb, CanvasText 25%, Canvas));
  --link: var(--vscode-textLink-foreground, LinkText); --focus: var(--vscode-focusBorder, Highlight); }
body { font: 14px/1.5 var(--vscode-font-family, system-ui, sans-serif); color: var(--fg); background: var(--bg); margin: 0 auto; max-width: 820px; padding: 16px 20px 60px; }
h1 { font-size: 1.5rem; font-weight: 600; margin: .4rem 0; } h2 { font-size: 1.1rem; font-weight: 600; margin: 2.2rem 0 .4rem; } h3 { font-size: 1rem; font-weight: 600; margin: 1rem 0 .2rem; }
p { margin: .3rem 0; } .quiet, caption, .note { color: var(--quiet); }
a { color: var(--link); } a:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.scroll { overflow-x: auto; } .chart { display: block; max-width: none; font: 12px var(--vscode-font-family, system-ui, sans-serif); }
.chart text { fill: var(--fg); } .chart text.quiet { fill: var(--quiet); } .chart .mark { fill: var(--mark); }
.chart a { cursor: pointer; } .chart a:hover .mark, .chart a:focus .mark { stroke: var(--focus); stroke-width: 2; } .chart a:focus { outline: none; }
table { border-collapse: collapse; margin: .5rem 0; width: 100%; } th, td { text-align: left; padding: 3px 10px 3px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td { min-width: 3.5em; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } caption { text-align: left; }
details { margin: .4rem 0; } summary { cursor: pointer; color: var(--quiet); } .bad { font-weight: 600; }
blockquote { margin: .35rem 0; padding-left: .7rem; border-left: 3px solid var(--line); } blockquote:target { border-color: var(--mark); background: color-mix(in srgb, var(--mark) 12%, transparent); }
.save { display: flex; gap: 8px; } button { font: inherit; color: var(--vscode-button-secondaryForeground, var(--fg)); background: var(--vscode-button-secondaryBackground, var(--bg)); border: 1px solid var(--vscode-contrastBorder, var(--line)); border-radius: 2px; padding: 2px 10px; cursor: pointer; }
@media print { .save, button { display: none; } details > * { display: block; } }`;
