import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { mapDrawing } from '../../../shared/domain/map/map-drawing.ts';
import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { mapTexts as t } from '../../../shared/i18n/de/map.ts';
import { MapLines } from '../../print/map-sheet/map-lines.tsx';
import type { Box } from '../../../shared/domain/map/geometry.ts';
import { neighbourIn } from '../../ui/index.ts';
import { screenColours } from './screen-colours.ts';
import styles from './map.module.css';

const viewBoxOf = ({ left, top, right, bottom }: Box): string =>
  [left, top, right - left, bottom - top].map(Math.round).join(' ');

interface MapPictureProps {
  view: MapView;
  open: string | null;
  onOpen: (ags: string) => void;
  /** The part of the sheet that fills the window. */
  visible: Box;
  /** Drawn over the shapes. */
  children?: ReactNode;
}

/** The one tab stop of the drawing: arrows walk the municipalities, Enter opens one. */
function useWalk({ view, open, onOpen }: MapPictureProps) {
  const [current, setCurrent] = useState(open);
  const element = useRef<SVGSVGElement>(null);
  const places = view.shapes.map(({ ags, label }) => ({ ags, at: label.anchor }));
  const here = places.find(({ ags }) => ags === current) ?? places[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(here.ags);
    else {
      const next = neighbourIn(event.key, here, places);
      if (!next) return;
      setCurrent(next.ags);
      element.current?.querySelector<SVGElement>(`[data-ags="${next.ags}"]`)?.focus();
    }
    event.preventDefault();
  };
  return { element, here: here?.ags, setCurrent, onKeyDown };
}

/** The map; each municipality is a button in it. */
export function MapPicture(props: MapPictureProps) {
  const { view, open, onOpen, visible, children } = props;
  const drawing = useMemo(() => mapDrawing({ shapes: view.shapes, neighbours: view.surroundings }), [view]);
  const { element, here, setCurrent, onKeyDown } = useWalk(props);
  const hint = useId();
  return (
    <>
      {/* Shapes of a drawing cannot be buttons of HTML, nor the drawing a fieldset. */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        ref={element}
        className={styles.picture}
        viewBox={viewBoxOf(visible)}
        role="group"
        aria-label={view.title}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden="true" className={styles.lines}>
          <MapLines drawing={drawing} colours={screenColours} />
        </g>
        {view.shapes.map(({ ags, outline, words }) => (
          <path
            key={ags}
            d={outline}
            fillRule="evenodd"
            className={styles.place}
            role="button"
            aria-label={words}
            aria-pressed={ags === open}
            tabIndex={ags === here ? 0 : -1}
            data-ags={ags}
            onFocus={() => setCurrent(ags)}
            onClick={() => onOpen(ags)}
          >
            <title>{words}</title>
          </path>
        ))}
        {children}
      </svg>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions */}
      <p id={hint} className="visuallyHidden">
        {t.keyboard}
      </p>
    </>
  );
}
