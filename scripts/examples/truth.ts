import type ExcelJS from 'exceljs';
import type { ExampleFile, TruthOffer } from './types.ts';
import { fieldOfAction, fieldsOfAction, municipalities } from './vocabulary.ts';

type Reported = TruthOffer & { sender: ExampleFile['sender'] };

/** The text as Excel shows it, as far as the examples need it. */
function shown(cell: ExcelJS.Cell): string {
  if (cell.numFmt === 'mmm yy') return 'Okt 15';
  return typeof cell.value === 'string' ? cell.value : '';
}

/** Sheet and address of every cell with exactly this text. Throws when there is none. */
function cellsWith(file: ExampleFile, original: string): { sheet: string; cell: string }[] {
  const found: { sheet: string; cell: string }[] = [];
  file.workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const text = shown(cell);
        const inside = original.includes('@') && text.endsWith(original);
        if (text === original || inside) found.push({ sheet: sheet.name, cell: cell.address });
      }),
    ),
  );
  if (found.length === 0) throw new Error(`${file.file}: keine Zelle mit ${original}`);
  return found;
}

function statement(files: readonly ExampleFile[], ags: string, code: string): string {
  const own = files.filter((file) => file.sender.kind === 'municipality' && file.sender.ags === ags);
  if (own.length === 0) return 'notReported';
  const named = own.some((file) =>
    file.offers.some((offer) => offer.municipalities.includes(ags) && offer.fields.includes(code)),
  );
  if (named) return 'named';
  return own.some((file) => file.confirmedNone.includes(code)) ? 'confirmedNone' : 'notMentioned';
}

function coverage(files: readonly ExampleFile[], offers: readonly Reported[]): object[] {
  return Object.entries(municipalities).flatMap(([municipality, ags]) =>
    Object.keys(fieldsOfAction).map((code) => {
      const here = offers.filter((offer) => offer.municipalities.includes(ags) && offer.fields.includes(code));
      const others = here.filter(({ sender }) => sender.kind === 'actor' || sender.ags !== ags);
      const counts = { count: here.length, fromOthers: others.length, statement: statement(files, ags, code) };
      return { ags, municipality, fieldOfAction: fieldOfAction(code), ...counts };
    }),
  );
}

function totals(offers: readonly Reported[]): object {
  const districtWide = offers.filter((offer) => offer.districtWide);
  const perMunicipality = Object.values(municipalities).map((ags) => [
    ags,
    offers.filter((offer) => offer.municipalities.includes(ags)).length,
  ]);
  const perField = Object.keys(fieldsOfAction).map((code) => [
    fieldOfAction(code),
    offers.filter((offer) => offer.fields.includes(code)).length,
  ]);
  const wide = Object.keys(fieldsOfAction).map((code) => [
    fieldOfAction(code),
    districtWide.filter((offer) => offer.fields.includes(code)).length,
  ]);
  return {
    offers: offers.length,
    districtWide: districtWide.length,
    perMunicipality: Object.fromEntries(perMunicipality),
    perFieldOfAction: Object.fromEntries(perField),
    districtWidePerFieldOfAction: Object.fromEntries(wide),
  };
}

function describe(file: ExampleFile): object {
  return {
    file: file.file,
    sender: file.sender,
    offers: file.offers.length,
    confirmedNone: file.confirmedNone.map(fieldOfAction),
    toClarify: file.questions.map((question) => ({ ...question, cells: cellsWith(file, question.original) })),
    fileQuestions: file.fileQuestions,
  };
}

/** What a reader that understands everything must find in the example files, after all answers are given. */
export function truthOf(files: readonly ExampleFile[]): object {
  const offers = files.flatMap((file) => file.offers.map((offer) => ({ ...offer, sender: file.sender })));
  const answered = new Set(files.flatMap(({ sender }) => (sender.kind === 'municipality' ? [sender.ags] : [])));
  return {
    survey: 'Bestandserhebung 2026',
    district: '05162',
    answered: [...answered].sort(),
    notAnswered: Object.values(municipalities).filter((ags) => !answered.has(ags)),
    totals: totals(offers),
    files: files.map(describe),
    coverage: coverage(files, offers),
  };
}
