export { MapPage } from './MapPage.tsx';
export { mapOfUrl } from './map-url.ts';
