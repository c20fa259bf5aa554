import type { SheetView } from '../../../shared/domain/municipality-sheet/sheet-view.ts';
import { PageHead } from '../coverage-report/report-head.tsx';
import { DistrictWide, Offers } from './offers.tsx';
import { ReleaseBox } from './release-box.tsx';
import { SheetSources } from './sheet-sources.tsx';
import { Statements } from './statements.tsx';

/** With more offers than these everything stands closer, so that one page still does for most municipalities. */
const mostAtEase = 22;

/** The whole Kommunenblatt: one page where the offers allow it. Paper and preview show this same component. */
export function SheetPages({ view }: { view: SheetView }) {
  const dense = view.offers.length > mostAtEase;
  return (
    <article className="report sheet" data-dense={dense} data-colour={view.colour} lang="de">
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
        <ReleaseBox writingLines={dense ? 3 : 5} />
      </div>
      <Offers heading={view.offersHeading} offers={view.offers} />
      <DistrictWide offers={view.districtWide} />
      <SheetSources sources={view.sources} />
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
