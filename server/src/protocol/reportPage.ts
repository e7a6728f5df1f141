/** The report as a page: what client and command line put around what the server made. */

export interface ReportBody {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly style: string;
  /** What stands in `<body>`: no script, nothing remote. */
  readonly body: string;
}

/**
 * A whole document. Alone it allows no script and loads nothing.
 *
 * @param live of the editor's own page: its policy's sources, the words of the buttons, and the script that serves them
 */
export function reportPage(
  { title, language, style, body }: ReportBody,
  live?: { readonly nonce: string; readonly script: string; readonly buttons: string },
): string {
  const policy = live
    ? `default-src 'none'; img-src data:; style-src 'nonce-${live.nonce}'; script-src 'nonce-${live.nonce}'`
    : "default-src 'none'; style-src 'unsafe-inline'";
  const nonce = live ? ` nonce="${live.nonce}"` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style${nonce}>${style}</style>
</head>
<body>
${live?.buttons ?? ''}<main>
${body}
</main>
${live ? `<script${nonce}>${live.script}</script>` : ''}</body>
</html>
`;
}
