export { AddressList } from './address-list.tsx';
export { AddressesPage } from './addresses-page.tsx';
export { PointPanel } from './point-panel.tsx';
export { PointsLayer } from './points-layer.tsx';
export { PointsNote } from './points-note.tsx';
export { usePoints, type Cluster, type PointsOnMap } from './use-points.ts';
