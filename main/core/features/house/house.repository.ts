import type { FontWeight, HouseFont, TemplatePurpose } from '../../../../shared/contract/house.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

export interface StoredTemplate {
  id: string;
  purpose: TemplatePurpose;
  name: string;
  sha256: string;
  size: number;
  at: string;
  person: string;
}
const templates = statement<StoredTemplate>(
  'SELECT id, purpose, name, sha256, size, at, person FROM word_template ORDER BY purpose',
);

export const allTemplates = (db: ReadDb): StoredTemplate[] => db.all(templates);
export const templateFor = (db: ReadDb, purpose: TemplatePurpose): StoredTemplate | undefined =>
  allTemplates(db).find((one) => one.purpose === purpose);

const fonts = statement<HouseFont>(
  'SELECT id, weight, family, name, sha256, size, at, person FROM house_font ORDER BY weight DESC',
);

/** The normal face first. */
export const allFonts = (db: ReadDb): HouseFont[] => db.all(fonts);
export const fontFor = (db: ReadDb, weight: FontWeight): HouseFont | undefined =>
  allFonts(db).find((one) => one.weight === weight);
