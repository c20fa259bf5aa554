import type { Paint } from '../../../shared/domain/map/drawing.ts';
import { swatch, swatchSize } from '../../../shared/domain/map/map-drawing.ts';
import type { LegendView } from '../../../shared/domain/map/map-view.ts';
import { mapTexts as t } from '../../../shared/i18n/de/map.ts';
import { MapLines } from './map-lines.tsx';

interface MapLegendProps {
  legend: readonly LegendView[];
  colours: Record<Paint, string>;
  className?: string | undefined;
}

/** What the grounds of the map mean; only those that occur. */
export function MapLegend({ legend, colours, className }: MapLegendProps) {
  const [width, height] = [swatchSize.width + 2, swatchSize.height + 2];
  return (
    <ul className={className} aria-label={t.legend}>
      {legend.map((entry) => (
        <li key={entry.words}>
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
            <MapLines drawing={{ width, height, elements: swatch(entry, 1, 1) }} colours={colours} />
          </svg>
          <span>{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}
