import { memo } from 'react';
import type { DirectorySectionView } from '../../../shared/domain/coverage-report/view-types.ts';
import { keptTogether } from '../../../shared/domain/documents/fitted.ts';
import { reportTexts as t } from '../../../shared/i18n/de/report.ts';

/** The offers by municipality in two columns; the municipality's name stands again where it runs on to a new page. */
export const Directory = memo(function Directory({ sections }: { sections: readonly DirectorySectionView[] }) {
  return (
    <section className="directory">
      <h2>{t.directoryHeading}</h2>
      <p className="note">{t.directoryNote}</p>
      {sections.map((section) => (
        <DirectorySection key={section.heading} section={section} />
      ))}
    </section>
  );
});

/**
 * The seen heading is the head of the table, and print repeats it with everything that was said of it; so it is kept
 * out of the structure, and the one heading of outline and screen reader is painted white and tiny.
 */
function DirectorySection({ section }: { section: DirectorySectionView }) {
  return (
    <table className="section" role="presentation">
      <thead>
        <tr>
          <td aria-hidden="true">
            <p className="sectionHead">{section.heading}</p>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <h3 className="words">{section.heading}</h3>
            {section.note && <p className="note">{section.note}</p>}
            <ul className="entries">
              {section.entries.map(({ name, details }, index) => (
                <li key={index} className="entry">
                  <b>{name}</b>
                  {details.length > 0 && <span>{keptTogether(details.join('\u00a0· '))}</span>}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
