import type { GapView } from '../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';

/** Only gaps that a person confirmed with a reason. */
export function GapTable({ gaps }: { gaps: readonly GapView[] }) {
  const heads = t.gapColumns;
  return (
    <section>
      <h2>{t.gapsHeading}</h2>
      <table className="lines">
        <caption className="unseen">{t.gapsNote}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.municipality}</th>
            <th scope="col">{heads.field}</th>
            <th scope="col">{heads.reason}</th>
            <th scope="col">{heads.planned}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <tr key={`${gap.municipality} ${gap.field}`}>
              <th scope="row">{gap.municipality}</th>
              <td>{gap.field}</td>
              <td>{gap.reason}</td>
              <td>{gap.planned}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
