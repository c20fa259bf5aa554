import * as z from 'zod';
import { exchangeOptions, exchangeShellContract } from './exchange.ts';
import { ags, command, done, fileToken, id, nothing, query, text } from './define.ts';
import { handout, handoutFormats, handoutOptions, issuedDocument } from './handouts.ts';
import { fontFace } from './house.ts';
import { answerOf, problemInfo } from './imports.ts';
import { addressesShellContract } from './addresses.ts';
import { houseShellContract } from './house.ts';
import { indicatorsShellContract } from './indicators.ts';
import { mapShellContract } from './map.ts';
import { meetingsShellContract } from './meetings.ts';
import { papersShellContract } from './papers.ts';
import { planningShellContract } from './planning.ts';
import { recordsShellContract } from './records.ts';
import { surveyFiles } from './surveys.ts';

export const themes = ['system', 'light', 'dark', 'highContrast'] as const;

export const shellState = z.strictObject({
  /** null: the welcome page is shown. */
  workspace: z.strictObject({ folder: text, districtName: text, demo: z.boolean() }).nullable(),
  /** Why the last data folder could not be opened, with what can be done. */
  problem: problemInfo
    .extend({ folder: text, backups: z.array(z.strictObject({ token: fileToken, label: text })) })
    .nullable(),
  defaultFolder: text,
  theme: z.enum(themes),
  version: text,
  host: z.enum(['electron', 'standin']),
  platform: text,
});
export type ShellState = z.infer<typeof shellState>;

export const chosenFile = z.strictObject({
  token: fileToken,
  name: text,
  size: z.int(),
  /** Full path, only of a chosen data folder: the person sees where the data will lie. */
  path: text.optional(),
});
export type ChosenFile = z.infer<typeof chosenFile>;
export const districtChoice = z.strictObject({
  key: z.string(),
  name: text,
  kind: text,
  municipalities: z.array(text),
});
export type DistrictChoice = z.infer<typeof districtChoice>;

/** Files written into a folder for recipients. */
const writtenFiles = z.strictObject({
  saved: z.boolean(),
  folder: text,
  files: z.array(text),
  recipientIds: z.array(id),
  withoutEmail: z.array(text),
});

/** Calls the shell answers itself: windows, dialogs, files, printing. No path crosses the bridge. */
export const shellContract = {
  ...recordsShellContract,
  ...mapShellContract,
  ...indicatorsShellContract,
  ...addressesShellContract,
  ...exchangeShellContract,
  ...meetingsShellContract,
  ...planningShellContract,
  ...houseShellContract,
  ...papersShellContract,
  'shell.state': query(nothing, shellState),
  /** All 53 of NRW: 30 Kreise, the Städteregion, 22 kreisfreie Städte. */
  'shell.districts': query(nothing, z.strictObject({ districts: z.array(districtChoice) })),
  /** Opens the file dialog; an empty list when cancelled. */
  'shell.chooseFiles': command(
    z.strictObject({
      purpose: z.enum([
        'import',
        'backup',
        'dataFolder',
        'attachment',
        'boundaries',
        'addresses',
        'wordTemplate',
        'houseFont',
        'wishes',
      ]),
    }),
    z.strictObject({ files: z.array(chosenFile) }),
  ),
  /** A file dropped or pasted into the window, as bytes. */
  'shell.takeFile': command(z.strictObject({ name: text, base64: z.string().max(90_000_000) }), chosenFile),
  /**
   * A range pasted into the window, as the paste event gives it; it becomes a file that is read like any other. Throws
   * PASTE_EMPTY, PASTE_PICTURE, PASTE_TOO_LARGE, PASTE_NO_RANGE.
   */
  'shell.takePaste': command(
    z.strictObject({ markup: z.string(), text: z.string(), picture: z.boolean() }),
    chosenFile,
  ),
  /** The same for what lies on the clipboard now; its content does not reach the page. */
  'shell.takeClipboard': command(nothing, chosenFile),
  /** Starts reading files as a job; each becomes a draft at once (see `imports.drafts`). */
  'shell.readImports': command(
    z.strictObject({ tokens: z.array(fileToken).min(1).max(50), answerOf: answerOf.optional() }),
    z.strictObject({ jobId: z.string(), draftIds: z.array(id) }),
  ),
  /** Which Kreis the files speak of, from their names and cells. */
  'shell.proposeDistrict': query(
    z.strictObject({ tokens: z.array(fileToken).max(50) }),
    z.strictObject({ proposals: z.array(z.strictObject({ key: z.string(), name: text, reason: text })) }),
  ),
  /** New data folder (default place without a token) for this Kreis; it becomes the open one. */
  'shell.createWorkspace': command(
    z.strictObject({ districtKey: z.string().regex(/^05\d{3}$/), folder: fileToken.optional() }),
    shellState,
  ),
  /** Builds the demo Kreis if needed (reads the example returns) and opens it. */
  'shell.openDemo': command(nothing, shellState),
  'shell.discardDemo': command(nothing, shellState),
  'shell.openWorkspace': command(z.strictObject({ folder: fileToken }), shellState),
  /** A chosen file, or by its name one of the backups kept in the open data folder. */
  'shell.restoreBackup': command(
    z.union([z.strictObject({ backup: fileToken }), z.strictObject({ kept: text.min(1) })]),
    shellState,
  ),
  'shell.closeWorkspace': command(nothing, shellState),
  'shell.setTheme': command(z.strictObject({ theme: z.enum(themes) }), shellState),
  /** Makes, keeps and offers to save a report. `saved` is false when the save dialog was cancelled; it is kept anyway. */
  'shell.issueHandout': command(
    z.strictObject({ options: handoutOptions, format: z.enum(handoutFormats) }),
    z.strictObject({ document: issuedDocument, saved: z.boolean() }),
  ),
  /**
   * One document after the other, each kept as issued, into a folder or joined to one PDF called `name`; nothing is made when the
   * dialog is cancelled. `missing` names by index what was not made: with the reason, or null where the batch was stopped before.
   */
  'shell.issueHandouts': command(
    z.strictObject({
      jobId: id,
      options: z.array(handoutOptions).min(1).max(500),
      format: z.enum(handoutFormats),
      joined: z.boolean(),
      name: text.min(1),
    }),
    z.strictObject({
      documents: z.array(issuedDocument),
      missing: z.array(z.strictObject({ index: z.int(), reason: text.nullable() })),
      saved: z.boolean(),
      place: text,
    }),
  ),
  /** Ends a batch after the document that is being made; what is finished stays. */
  'shell.stopHandouts': command(z.strictObject({ jobId: id }), done),
  /** The system's print dialog with the same page. */
  'shell.printHandout': command(z.strictObject({ options: handoutOptions }), done),
  /** What `print.html?document=<token>` shows; asked only by the print page, with the token of its own address. */
  'shell.printData': query(
    z.strictObject({ document: fileToken }),
    z.strictObject({ handout, faces: z.array(fontFace) }),
  ),
  /** Opens the kept file itself (a copy in the temporary folder) in the program Windows uses for it. */
  'shell.openIssued': command(z.strictObject({ id }), done),
  'shell.saveIssuedAs': command(z.strictObject({ id }), z.strictObject({ saved: z.boolean() })),
  /** The stored original of an import, opened as a copy. */
  'shell.openOriginal': command(z.strictObject({ importId: id }), done),
  /** Makes the workbook with the open questions of a file and offers to save it. */
  'shell.saveCorrectionSheet': command(
    z.strictObject({ of: z.enum(['draft', 'import']), id }),
    z.strictObject({ saved: z.boolean(), fileName: text }),
  ),
  /** Asks for a folder and writes one file per recipient into it; `saved` is false when the dialog was cancelled. */
  'shell.writeSurveyFiles': command(
    z.strictObject({
      surveyId: id,
      kind: z.enum(surveyFiles),
      recipientIds: z.array(z.union([id, ags])).max(500),
    }),
    writtenFiles,
  ),
  /**
   * Makes the Kommunenblatt of each recipient, keeps it as issued and writes a draft with it into the folder asked for; a batch
   * like `shell.issueHandouts`. `missing` names who got none: with the reason, or null where it was stopped before.
   */
  'shell.writeReleaseMails': command(
    z.strictObject({ jobId: id, surveyId: id, recipientIds: z.array(z.union([id, ags])).max(500) }),
    writtenFiles.extend({ missing: z.array(z.strictObject({ name: text, reason: text.nullable() })) }),
  ),
  /** Asks for a place and writes the chosen offers there; `saved` is false when the dialog was cancelled. */
  'shell.saveExport': command(
    exchangeOptions,
    z.strictObject({ saved: z.boolean(), fileName: text, folder: text, written: z.int() }),
  ),
  'shell.saveBackupAs': command(nothing, z.strictObject({ saved: z.boolean(), fileName: text })),
};
