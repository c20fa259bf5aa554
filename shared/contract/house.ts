import * as z from 'zod';
import { command, fileToken, id, instant, nothing, query, text } from './define.ts';

/** What a Word template of the house is for: papers, minutes, every other report. */
export const templatePurposes = ['paper', 'minutes', 'report'] as const;
export type TemplatePurpose = (typeof templatePurposes)[number];

/** What was found in a template; nothing of it keeps the template from being used. */
const templateCheck = z.strictObject({
  /** Placeholders that are filled, each once. */
  filled: z.array(text),
  /** Names that are no placeholder; they stay as they are unless a section of a document is called so. */
  unknown: z.array(text),
  /** Braces that open and do not close, with what follows. */
  broken: z.array(text),
  /** Parts of a document that no placeholder shows: they would not be in the file. */
  missing: z.array(text),
});
export type TemplateCheck = z.infer<typeof templateCheck>;

const keptFile = { id, name: text, sha256: z.string(), size: z.int(), at: instant, person: text };
const wordTemplate = z.strictObject({
  ...keptFile,
  purpose: z.enum(templatePurposes),
  /** Null where the kept file cannot be read any more. */
  check: templateCheck.nullable(),
});
export type WordTemplate = z.infer<typeof wordTemplate>;

/** Cuts of the house's own face. */
export const fontWeights = ['regular', 'bold'] as const;
export type FontWeight = (typeof fontWeights)[number];
const houseFont = z.strictObject({ ...keptFile, weight: z.enum(fontWeights), family: text });
export type HouseFont = z.infer<typeof houseFont>;
const weightInput = z.strictObject({ weight: z.enum(fontWeights) });
/** A face with its bytes, for print and preview. */
export const fontFace = z.strictObject({ weight: z.enum(fontWeights), base64: z.string().max(3_000_000) });
export type FontFaceBytes = z.infer<typeof fontFace>;

const purposeInput = z.strictObject({ purpose: z.enum(templatePurposes) });
const commanded = z.strictObject({ commandId: z.string() });

/** The form of the house: its own Word templates. */
export const houseContract = {
  'house.templates': query(nothing, z.strictObject({ templates: z.array(wordTemplate).max(templatePurposes.length) })),
  'house.removeTemplate': command(purposeInput, commanded),
  'house.fonts': query(nothing, z.strictObject({ fonts: z.array(houseFont).max(fontWeights.length) })),
  /** Throws FONT_UNREADABLE. */
  'house.fontFaces': query(nothing, z.strictObject({ faces: z.array(fontFace).max(fontWeights.length) })),
  'house.removeFont': command(weightInput, commanded),
};

/** Paths stay with the shell. */
export const houseInternalContract = {
  /** Throws WORD_FILE_KIND, WORD_FILE_MACROS, WORD_FILE_LINKED, TEMPLATE_WITHOUT_PLACEHOLDERS and those of reading a file. */
  'house.keepTemplatePath': command(
    purposeInput.extend({ path: z.string(), name: text }),
    commanded.extend({ check: templateCheck }),
  ),
  /** Throws FONT_KIND, FONT_DAMAGED, FONT_PROTECTED, FONT_FAMILY and those of reading a file. */
  'house.keepFontPath': command(
    weightInput.extend({ path: z.string(), name: text }),
    commanded.extend({ family: text }),
  ),
  /** A template to begin with: every placeholder in the form of the program. */
  'house.sampleTemplate': query(purposeInput, z.strictObject({ fileName: text, base64: z.string() })),
};

/** Answered by the shell, for it alone knows what a token stands for. */
export const houseShellContract = {
  'shell.keepTemplate': command(purposeInput.extend({ token: fileToken }), commanded.extend({ check: templateCheck })),
  'shell.keepFont': command(weightInput.extend({ token: fileToken }), commanded.extend({ family: text })),
  'shell.saveSampleTemplate': command(purposeInput, z.strictObject({ saved: z.boolean(), fileName: text })),
};
