import type { Block, DocumentCell } from '../../../shared/contract/documents.ts';
import { markPaths } from '../../../shared/domain/mark-paths.ts';
import { hyphenate, hyphenateText } from '../../../shared/domain/hyphenate.ts';
import { Hatch } from '../coverage-report/signs.tsx';

type Table = Extract<Block, { type: 'table' }>;

/** Bold letters that fit a column: 174 mm are shared, 4 mm of each stay empty, a letter takes 1.75 mm. */
const lettersIn = (part: number): number => Math.max(5, Math.floor((part * 174 - 4) / 1.75));

/** Soft hyphens only where a word does not fit its column. */
const fitted = (text: string, letters: number): string =>
  new RegExp(`\\p{L}{${letters + 1},}`, 'u').test(text) ? hyphenateText(text) : text;

function CellContent({ cell, letters }: { cell: DocumentCell; letters: number }) {
  return (
    <>
      {cell.hatched && <Hatch />}
      {cell.mark && (
        <svg className="sign" viewBox="0 0 12 12" width="2.4mm" height="2.4mm" aria-hidden="true">
          <path d={markPaths[cell.mark]} fillRule="evenodd" />
        </svg>
      )}
      <span className={cell.hatched ? 'onHatch' : undefined}>{fitted(cell.text, letters)}</span>
    </>
  );
}

/** A table of lines; its head stands again on every page it runs on to. A caption that the heading above says already is only heard. */
export function BlockTable({ table, under }: { table: Table; under: string }) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  const letters = table.columns.map(({ share }) => lettersIn(share / whole));
  return (
    <>
      <table className="lines shares" data-writing={table.writing}>
        <caption>
          <span className={table.caption === under ? 'unseen' : undefined}>{table.caption}</span>
        </caption>
        <colgroup>
          {table.columns.map(({ share }, index) => (
            <col key={index} width={`${(100 * share) / whole}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ text, align }, index) => (
              <th key={index} scope="col" data-align={align}>
                {hyphenate(text, letters[index])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ kind, cells }, index) => (
            <tr key={index} data-kind={kind}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th
                    key={column}
                    scope={kind === 'group' ? 'rowgroup' : 'row'}
                    data-hatched={cell.hatched}
                    colSpan={kind === 'group' && cells.length === 1 ? table.columns.length : undefined}
                  >
                    <CellContent cell={cell} letters={letters[column] ?? 0} />
                  </th>
                ) : (
                  <td key={column} data-align={table.columns[column]?.align} data-hatched={cell.hatched}>
                    <CellContent cell={cell} letters={letters[column] ?? 0} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {table.source && <p className="note source">{table.source}</p>}
    </>
  );
}
