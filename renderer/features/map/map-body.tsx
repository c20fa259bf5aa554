import type { Box } from '../../../shared/domain/map/geometry.ts';
import type { MapView } from '../../../shared/domain/map/map-view.ts';
import { mapTexts } from '../../../shared/i18n/de/map.ts';
import { MapLegend } from '../../print/map-sheet/map-legend.tsx';
import { PointsLayer, PointsNote, type Cluster, type PointsOnMap } from '../addresses/index.ts';
import { Banner } from '../../ui/index.ts';
import { MapPicture } from './map-picture.tsx';
import { MapTable } from './map-table.tsx';
import type { MapState } from './map-url.ts';
import { screenColours } from './screen-colours.ts';
import styles from './map.module.css';

interface MapBodyProps {
  view: MapView;
  state: MapState;
  onOpen: (ags: string) => void;
  located: Located;
}

/** What fills the window, the located offers in it, and the circle that is open. */
interface Located {
  visible: Box;
  points: PointsOnMap | null;
  cluster: Cluster | null;
  onCluster: (cluster: Cluster) => void;
}

/** The map or its table, with the legend beside it; without outlines only the table, and it says so. */
export function MapBody({ view, state, onOpen, located }: MapBodyProps) {
  const { visible, points, cluster, onCluster } = located;
  const asTable = state.table || view.shapes.length === 0;
  return (
    <>
      {view.shapes.length === 0 && <Banner title={mapTexts.empty.title}>{mapTexts.empty.text}</Banner>}
      <div className={styles.work} data-panel={state.open === null && cluster === null ? 'closed' : 'open'}>
        {asTable ? (
          <MapTable view={view} onOpen={onOpen} />
        ) : (
          <div className={styles.map}>
            <MapPicture view={view} open={state.open} onOpen={onOpen} visible={visible}>
              {points && (
                <PointsLayer
                  key={`${visible.left} ${visible.right}`}
                  points={points}
                  open={cluster}
                  onOpen={onCluster}
                />
              )}
            </MapPicture>
          </div>
        )}
        <div className={styles.beside}>
          <h2>{view.title}</h2>
          {!asTable && <MapLegend legend={view.legend} colours={screenColours} className={styles.legend} />}
          <div className={styles.notes}>
            {view.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
          {state.points && <PointsNote />}
          <p className={styles.source}>{view.source}</p>
        </div>
      </div>
    </>
  );
}
