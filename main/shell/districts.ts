import { shell as texts } from '../../shared/i18n/de/shell.ts';
import { builtInDistricts } from '../core/platform/built-in-geo.ts';
import { readWorkbook } from '../excel/client.ts';
import type { Districts } from './core-port.ts';
import { proposeDistricts, type FileHints } from './district-proposal.rules.ts';

/** Enough to find the sender; the files are read in full when they are taken in. */
const files = 8;
const rows = 60;
const seconds = 5;

/** A file that cannot be read speaks by its name alone; the import says what is wrong with it. */
async function hintsOf({ path, name }: { path: string; name: string }): Promise<FileHints> {
  try {
    const { sheets } = await readWorkbook(path, { timeLimitSeconds: seconds });
    const cells = sheets.flatMap((sheet) => sheet.rows.slice(0, rows).flatMap((row) => row.cells));
    return { name, cells: cells.filter((cell) => typeof cell === 'string') };
  } catch {
    return { name, cells: [] };
  }
}

const known = (): { key: string; name: string; kind: string; municipalities: string[] }[] =>
  builtInDistricts().map(({ ags5, name, kind, municipalities }) => ({
    key: ags5,
    name,
    kind,
    municipalities: municipalities.map((municipality) => municipality.name),
  }));

/** The Kreise of the built-in data, and which of them files speak of. */
export const districts: Districts = {
  list: async () => known(),
  propose: async (chosen) => {
    const hints: FileHints[] = [];
    for (const file of chosen.slice(0, files)) hints.push(await hintsOf(file));
    const proposals = proposeDistricts(hints, known());
    return proposals.map(({ key, name, files: count, municipalities }) => ({
      key,
      name,
      reason: texts.districtReason(count, municipalities),
    }));
  },
};
