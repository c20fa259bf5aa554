import type { ReportView } from '../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';

/** Letterhead, title, Stand and the key figures. */
export function ReportHead({ view }: { view: ReportView }) {
  return (
    <header>
      <div className="letterhead">
        <div>
          <p>
            <strong>{view.district}</strong>
          </p>
          <p>{view.office}</p>
        </div>
        <div className="occasion">
          {view.occasion.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {view.title.trim() !== '' && <h1>{view.title}</h1>}
      <p className="subtitle">{view.subtitle}</p>
      <ul className="figures" aria-label={t.keyFigures}>
        {view.figures.map(({ value, label }) => (
          <li key={label}>
            <b>{value}</b> {label}
          </li>
        ))}
      </ul>
      <p className="note responses">{view.responses}</p>
    </header>
  );
}
