import type { SheetView } from '../../../shared/domain/municipality-sheet/sheet-view.ts';
import { PageHead } from '../coverage-report/report-head.tsx';
import { sheetTexts } from '../../../shared/i18n/de/municipality-sheet.ts';
import { Offers, Running } from './offers.tsx';
import { ReleaseBox } from './release-box.tsx';
import { Statements } from './statements.tsx';

/** The whole Kommunenblatt on one page. Paper and preview show this same component. */
export function SheetPages({ view }: { view: SheetView }) {
  return (
    <article className="report sheet" data-form={view.form} data-colour={view.colour} lang="de">
      <header>
        <PageHead view={view} />
        <p className="note intro">{view.intro}</p>
        <p className="note responses">
          {view.answer} {view.responses}.
        </p>
        {view.release && <Released release={view.release} />}
      </header>
      <div className="beside">
        <Statements statements={view.statements} />
        <ReleaseBox writingLines={view.form === 'full' ? 5 : 3} />
      </div>
      <Offers view={view} />
      <Running heading={view.districtWideHeading} names={view.districtWide} />
      <Running heading={sheetTexts.sourcesHeading} names={view.sources} none={sheetTexts.noSources} />
    </article>
  );
}

function Released({ release }: { release: NonNullable<SheetView['release']> }) {
  return (
    <>
      <p className="note released">{release.sentence}</p>
      {release.changed.length > 0 && (
        <ul className="changed">
          {release.changed.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
