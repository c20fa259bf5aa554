import type { StatementView } from '../../../shared/domain/municipality-sheet/sheet-view.ts';
import { sheetTexts as t } from '../../../shared/i18n/de/municipality-sheet.ts';
import { hyphenate } from '../../../shared/domain/hyphenate.ts';
import { Hatch, Sign } from '../coverage-report/signs.tsx';

/** What the municipality said in each Handlungsfeld: in words, with the sign of the matrix before them. */
export function Statements({ statements }: { statements: readonly StatementView[] }) {
  return (
    <section className="statements">
      <h2>{t.statementsHeading}</h2>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t.statementColumns.field}</th>
            <th scope="col">{t.statementColumns.statement}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.field}>
              <th scope="row">{hyphenate(statement.field, 20)}</th>
              <td>
                <Said statement={statement} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Said({ statement }: { statement: StatementView }) {
  const { sign, hatched, statement: words, gap, others } = statement;
  return (
    <>
      <span className="mark" data-hatched={hatched} aria-hidden="true">
        {hatched && <Hatch />}
        <Sign sign={sign} />
      </span>
      {[words, ...(others === '' ? [] : [others])].join(', ')}
      {gap !== null && <span className="reason">{t.gapReason(gap.reason, gap.planned)}</span>}
    </>
  );
}
