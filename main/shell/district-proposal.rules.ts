/** A Kreis and the names of its municipalities. */
export interface NamedDistrict {
  key: string;
  name: string;
  municipalities: readonly string[];
}
/** A file as far as it tells where it is from. */
export interface FileHints {
  name: string;
  /** Texts of the first rows. */
  cells: readonly string[];
}
export interface DistrictProposal {
  key: string;
  name: string;
  files: number;
  municipalities: string[];
}
const most = 3;

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
const words = (text: string): string =>
  ` ${folded(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
/** A cell speaks of a municipality when it holds nothing but its name; within sentences "Essen" is also a meal. */
const cellName = (text: string): string => words(text).replace(/^ (?:stadt|gemeinde|kommune|kreisstadt) /, ' ');

function namesIn(file: FileHints): (municipality: string) => boolean {
  const title = words(file.name);
  const cells = new Set(file.cells.map(cellName));
  return (municipality) => {
    const name = words(municipality);
    return title.includes(name) || cells.has(name);
  };
}

/**
 * The Kreise that files speak of: by municipality names in the file name, or as a whole cell. Most files first;
 * at most three. A name that several Kreise share counts for each of them.
 */
export function proposeDistricts(files: readonly FileHints[], districts: readonly NamedDistrict[]): DistrictProposal[] {
  const readers = files.map(namesIn);
  return districts
    .map(({ key, name, municipalities }) => {
      const named = municipalities.filter((municipality) => readers.some((holds) => holds(municipality)));
      const count = readers.filter((holds) => named.some(holds)).length;
      return { key, name, files: count, municipalities: named };
    })
    .filter(({ files: count }) => count > 0)
    .sort((a, b) => b.files - a.files || b.municipalities.length - a.municipalities.length)
    .slice(0, most);
}
