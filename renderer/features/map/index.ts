export { MapPage } from './map-page.tsx';
export { mapOfUrl } from './map-url.ts';
