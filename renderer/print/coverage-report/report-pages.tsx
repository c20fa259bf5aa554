import type { ReportView } from '../../../shared/domain/coverage-report/view-types.ts';
import { Directory } from './directory.tsx';
import { GapTable } from './gap-table.tsx';
import { MatrixSection } from './matrix-section.tsx';
import { ReportHead } from './report-head.tsx';
import { Sources } from './sources.tsx';

/** The whole report in print order. Paper and preview show this same component with the same styles. */
export function ReportPages({ view }: { view: ReportView }) {
  return (
    <article className="report" data-colour={view.colour} lang="de">
      <ReportHead view={view} />
      <MatrixSection matrix={view.matrix} />
      {view.gaps.length > 0 && <GapTable gaps={view.gaps} />}
      {view.directory.length > 0 && <Directory sections={view.directory} />}
      <Sources sources={view.sources} />
    </article>
  );
}
