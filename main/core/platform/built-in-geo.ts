import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceFolder } from './resources.ts';

export interface District {
  /** 5 characters, e.g. 05162. */
  ags5: string;
  name: string;
  kind: string;
  municipalities: { ags: string; name: string; designation: string }[];
}
interface Census {
  source: string;
  municipalities: { ags: string; population: number }[];
}
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(resourceFolder(), 'geo', name), 'utf8')) as T;

let districts: District[] | null = null;

/** All Kreise and kreisfreie Städte of NRW with their municipalities, from the built-in data. */
export function builtInDistricts(): District[] {
  districts ??= readJson<{ districts: District[] }>('nrw-regions.json').districts;
  return districts;
}

/** Inhabitants by AGS where a source is built in, with its name. */
export function builtInPopulation(): { source: string; byAgs: ReadonlyMap<string, number> } {
  const { source, municipalities } = readJson<Census>('census-2022.json');
  return { source, byAgs: new Map(municipalities.map(({ ags, population }) => [ags, population])) };
}
