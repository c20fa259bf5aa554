// Builds resources/geo/nrw-municipalities.topo.json and nrw-regions.json. Needed only when the source changes;
// the built files are in the repository. See docs/third-party.md.
// Usage: node scripts/node24.mjs scripts/build-geo.ts [folder of an earlier run, to save the download]
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { assertBoundaries, buildTopology } from './geo/boundaries.ts';
import { assertRegions, toRegions } from './geo/regions.ts';
import { download, readNrw, topologyTools } from './geo/source.ts';

const MAX_BYTES = 400_000;
const output = resolve(import.meta.dirname, '../resources/geo');

function write(file: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  assert.ok(bytes <= MAX_BYTES, `${file} ist mit ${bytes} Bytes zu groß`);
  writeFileSync(join(output, file), text);
  console.log(`${file}: ${bytes} Bytes`);
}

function build(folder: string): void {
  const gemeinden = readNrw(folder, 'gemeinden');
  const regions = toRegions(readNrw(folder, 'kreise'), gemeinden);
  assertRegions(regions);
  const topology = buildTopology(gemeinden, topologyTools(folder));
  assertBoundaries(gemeinden, topology);
  mkdirSync(output, { recursive: true });
  write('nrw-regions.json', `${JSON.stringify(regions, null, 1)}\n`);
  write('nrw-municipalities.topo.json', `${JSON.stringify(topology)}\n`);
  console.log(`${gemeinden.length} Kommunen, ${regions.districts.length} Kreise und kreisfreie Städte`);
}

const given = process.argv[2];
const folder = given ? resolve(given) : mkdtempSync(join(tmpdir(), 'verzahnt-geo-'));
try {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules'))) download(folder);
  build(folder);
} finally {
  if (!given) rmSync(folder, { recursive: true, force: true });
}
