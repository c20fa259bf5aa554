import type { SourceView } from '../../../shared/domain/coverage-report/view-types.ts';
import { keptTogether } from '../../../shared/domain/documents/fitted.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';

/** Which returns the figures come from. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  return (
    <section className="sources">
      <h2>{t.sources}</h2>
      <p className="note">{sources.length === 0 ? t.noSources : t.sourcesNote}</p>
      <ul className="entries">
        {sources.map(({ sender, fileName, takenOver }, index) => (
          <li key={index} className="entry">
            <b>{sender}</b>
            <span>{keptTogether(t.sourceDetails(fileName, takenOver))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
