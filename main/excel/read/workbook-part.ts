import { parsePart, type PartSource } from './parts.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

export interface SheetEntry {
  name: string;
  hidden: boolean;
  relationId: string;
}
export interface WorkbookPart {
  sheets: SheetEntry[];
  /** Dates count from 1904-01-01 instead of 1900-01-01. */
  date1904: boolean;
}

class WorkbookHandler implements XmlHandler {
  readonly found: WorkbookPart = { sheets: [], date1904: false };
  #inSheets = false;
  open(name: string, scanner: XmlScanner): void {
    if (name === 'sheets') this.#inSheets = true;
    else if (name === 'workbookPr') this.found.date1904 = isTrue(scanner.attribute('date1904'));
    else if (name === 'sheet' && this.#inSheets) {
      this.found.sheets.push({
        name: scanner.attribute('name') ?? `Tabelle${this.found.sheets.length + 1}`,
        hidden: /^(hidden|veryHidden)$/.test(scanner.attribute('state') ?? ''),
        relationId: scanner.prefixedAttribute('id') ?? '',
      });
    }
  }
  close(name: string): void {
    if (name === 'sheets') this.#inSheets = false;
  }
  text(): void {}
}

/** An `xsd:boolean`: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

export async function readWorkbookPart(source: PartSource, part: string): Promise<WorkbookPart> {
  const handler = new WorkbookHandler();
  await parsePart(source, part, handler);
  return handler.found;
}
