import type { Block, DocumentCell } from '../../../shared/contract/documents.ts';
import { markPaths } from '../../../shared/domain/mark-paths.ts';
import { columnParts } from '../../../shared/domain/documents/column-parts.ts';
import { columnLetters, fitted } from '../../../shared/domain/documents/fitted.ts';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import { Hatch } from '../coverage-report/signs.tsx';

type Table = Extract<Block, { type: 'table' }>;

/** In a column of more letters the hatching of a matrix would end before the cell does. */
const lettersOfNarrow = 30;

function CellContent({ cell, letters }: { cell: DocumentCell; letters: number }) {
  return (
    <>
      {cell.hatched && <Hatch size={letters > lettersOfNarrow ? 'wide' : 'narrow'} />}
      {cell.mark && (
        <svg className="sign" viewBox="0 0 12 12" width="2.4mm" height="2.4mm" aria-hidden="true">
          <path d={markPaths[cell.mark]} fillRule="evenodd" />
        </svg>
      )}
      <span className={cell.hatched ? 'onHatch' : undefined}>{fitted(cell.text, letters)}</span>
    </>
  );
}

interface BlockTableProps {
  table: Table;
  /** The heading it stands under. */
  under: string;
  /** Of the text on its paper, in millimetres. */
  width: number;
  /** Of the place it is shown in, where that is narrower than the paper. */
  strip?: number | undefined;
}

/** A table of lines, in as many parts as its columns need. */
export const BlockTable = ({ table, ...place }: BlockTableProps) =>
  columnParts(table, place.width).map((part) => <TablePart key={part.caption} table={part} {...place} />);

/** Its head stands again on every page it runs on to. A caption that says no more than its heading is only heard. */
function TablePart({ table, under, width, strip = width }: BlockTableProps) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  const letters = columnLetters(table, strip);
  return (
    <>
      <table className="lines shares" data-writing={table.writing} data-dense={table.dense}>
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
