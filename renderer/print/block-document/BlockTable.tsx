import type { Block, DocumentCell, DocumentMark } from '../../../shared/contract/documents.ts';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import { Hatch } from '../coverage-report/Signs.tsx';

type Table = Extract<Block, { type: 'table' }>;

/** Bold letters that fit a column: 174 mm are shared, 4 mm of each stay empty, a letter takes 1.75 mm. */
const lettersIn = (part: number): number => Math.max(5, Math.floor((part * 174 - 4) / 1.75));

const marks: Record<DocumentMark, string> = {
  circle: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Z',
  triangle: 'M6 1.2 11.4 10.8H.6Z',
  square: 'M1.8 1.8h8.4v8.4H1.8Z',
  diamond: 'M6 .4 11.2 6 6 11.6.8 6Z',
  check: 'M4.7 8.1 2.1 5.5.9 6.7l3.8 3.8 6.6-6.9L10 2.4Z',
  ring: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Zm0 1.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
};

function CellContent({ cell }: { cell: DocumentCell }) {
  return (
    <>
      {cell.hatched && <Hatch />}
      {cell.mark && (
        <svg className="sign" viewBox="0 0 12 12" width="2.4mm" height="2.4mm" aria-hidden="true">
          <path d={marks[cell.mark]} fillRule="evenodd" />
        </svg>
      )}
      <span className={cell.hatched ? 'onHatch' : undefined}>{cell.text}</span>
    </>
  );
}

/** A table of lines; its head stands again on every page it runs on to. */
export function BlockTable({ table }: { table: Table }) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <>
      <table className="lines shares">
        <caption>{table.caption}</caption>
        <colgroup>
          {table.columns.map(({ share }, index) => (
            <col key={index} width={`${(100 * share) / whole}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ text, align }, index) => (
              <th key={index} scope="col" data-align={align}>
                {hyphenate(text, lettersIn(table.columns[index]!.share / whole))}
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
                    colSpan={kind === 'group' && cells.length === 1 ? table.columns.length : undefined}
                  >
                    <CellContent cell={cell} />
                  </th>
                ) : (
                  <td key={column} data-align={table.columns[column]?.align}>
                    <CellContent cell={cell} />
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
