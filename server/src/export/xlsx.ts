/** Quotes, actors and figures as three sheets of a spreadsheet. */
import type { ExportArticle } from './article';
import { harmless } from './csv';
import { tables, type TableName } from './tables';

const sheets: readonly TableName[] = ['quotes', 'actors', 'figures'];

/** The bytes of an `.xlsx` file. The library is loaded at the first call. */
export async function xlsx(articles: readonly ExportArticle[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const file = write(
    sheets.map((name) => {
      const { columns, rows } = tables[name](articles);
      return {
        sheet: name,
        stickyRowsCount: 1,
        columns: columns.map((column) => ({ width: column === 'words' ? 80 : 18 })),
        data: [
          columns.map((value) => ({ value, fontWeight: 'bold' as const })),
          ...rows.map((row) =>
            row.map((cell) =>
              cell === null
                ? null
                : typeof cell === 'number'
                  ? { value: cell, type: Number }
                  : { value: harmless(cell.slice(0, longest)), type: String },
            ),
          ),
        ],
      };
    }),
  );
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** A cell holds so many characters, says Excel's specification. */
const longest = 32_000;
