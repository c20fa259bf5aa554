import type { KeyFigure, PageView, ReportView } from '../../../shared/domain/coverage-report/view-types.ts';
import { keptTogether } from '../../../shared/domain/documents/fitted.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';

/** A title of more letters would push what matters off the first page: it is set smaller. */
const longTitle = 90;

/** Letterhead, title and Stand of every document. */
export function PageHead({ view }: { view: PageView }) {
  return (
    <>
      <div className="letterhead">
        <div>
          <p>
            <strong>{view.district}</strong>
          </p>
          <p>{view.office}</p>
        </div>
        <div className="occasion">
          {view.logo !== '' && <img className="logo" src={view.logo} alt={t.logo(view.district)} />}
          {view.occasion.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {view.title.trim() !== '' && <h1 data-long={view.title.length > longTitle}>{view.title}</h1>}
      <p className="subtitle">{keptTogether(view.subtitle)}</p>
    </>
  );
}

/** The most important numbers, large. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <ul className="figures" aria-label={t.keyFigures}>
      {figures.map(({ value, label }) => (
        <li key={label}>
          <b>{value}</b> {label}
        </li>
      ))}
    </ul>
  );
}

/** Head of the report with who has not answered. */
export function ReportHead({ view }: { view: ReportView }) {
  return (
    <header>
      <PageHead view={view} />
      <KeyFigures figures={view.figures} />
      <p className="note responses">{view.responses}</p>
    </header>
  );
}
