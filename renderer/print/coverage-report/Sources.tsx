import type { SourceView } from '../../../shared/domain/coverage-report/view-types.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';

/** Which returns the figures come from. */
export function Sources({ sources }: { sources: readonly SourceView[] }) {
  return (
    <section>
      <h2>{t.sources}</h2>
      {sources.length === 0 ? (
        <p className="note">{t.noSources}</p>
      ) : (
        <table className="lines sources">
          <caption className="unseen">{t.sourcesNote}</caption>
          <thead>
            <tr>
              <th scope="col">{t.sender}</th>
              <th scope="col">{t.file}</th>
              <th scope="col">{t.takenOver}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source, index) => (
              <tr key={index}>
                <th scope="row">{source.sender}</th>
                <td>{source.fileName}</td>
                <td>{source.takenOver}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
