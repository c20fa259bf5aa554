import { paperColours } from '../../../shared/domain/map/drawing.ts';
import { mapDrawing } from '../../../shared/domain/map/map-drawing.ts';
import type { MapSheetView } from '../../../shared/domain/map/sheet-view.ts';
import { PageHead } from '../coverage-report/report-head.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapLines } from './map-lines.tsx';

/** A map on one sheet across: the drawing with its legend beside it. Paper and preview show this same component. */
export function MapPages({ view }: { view: MapSheetView }) {
  const drawing = mapDrawing(view.map);
  return (
    <article className="report" data-paper="A4 landscape" data-colour={view.colour} lang="de">
      <header>
        <PageHead view={view} />
        <p className="note responses">{view.responses}</p>
      </header>
      <div className="map-beside">
        {/* A drawing with text in it, not a picture file. */}
        {/* oxlint-disable jsx-a11y/prefer-tag-over-role */}
        <svg
          className="map-picture"
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={view.map.alternative}
        >
          <MapLines drawing={drawing} colours={paperColours} />
        </svg>
        {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
        <div>
          <h2>{view.map.title}</h2>
          <MapLegend legend={view.map.legend} colours={paperColours} className="map-legend" />
          {view.map.notes.map((note) => (
            <p key={note} className="note">
              {note}
            </p>
          ))}
        </div>
      </div>
    </article>
  );
}
