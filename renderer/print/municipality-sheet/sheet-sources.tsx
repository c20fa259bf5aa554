import type { SourceView } from '../../../shared/domain/coverage-report/view-types.ts';
import { sheetTexts as t } from '../../../shared/i18n/de/municipality-sheet.ts';

/** The files that say something about the municipality, in running text. */
export function SheetSources({ sources }: { sources: readonly SourceView[] }) {
  return (
    <section className="sources">
      <h2>{t.sourcesHeading}</h2>
      {sources.length === 0 ? (
        <p className="note">{t.noSources}</p>
      ) : (
        <ul>
          {sources.map(({ sender, fileName, takenOver }, index) => (
            <li key={index}>{t.source(sender, fileName, takenOver)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
