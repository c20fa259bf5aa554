import * as z from 'zod';
import { ags, command, done, nothing, query, text } from './define.ts';

export const settings = z.strictObject({
  /** 5 characters, e.g. 05162. */
  districtKey: z.string(),
  districtName: z.string(),
  demo: z.boolean(),
  /** Who works here; written into the history. */
  personName: text,
  /** Letterhead of reports. */
  office: text,
  department: text,
  contactLine: text,
  reference: text,
  /** PNG or JPEG of the letterhead as a data URL; empty or missing where there is none. */
  logo: z
    .string()
    .max(300_000)
    .regex(/^(data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+)?$/)
    .optional(),
  /** Family of the house's own face; missing where documents have that of the program. */
  face: text.optional(),
});
export type Settings = z.infer<typeof settings>;

export const region = z.strictObject({
  ags,
  name: text,
  designation: text,
  /** Inhabitants, or null where no source is known. */
  population: z.int().nullable(),
  populationSource: text.nullable(),
});
export type Region = z.infer<typeof region>;

export const settingsContract = {
  'settings.get': query(nothing, settings),
  'settings.update': command(
    settings
      .pick({ personName: true, office: true, department: true, contactLine: true, reference: true, logo: true })
      .partial(),
    settings,
  ),
  /** The municipalities (or own regions) of the Kreis, in AGS order. */
  'regions.list': query(nothing, z.strictObject({ regions: z.array(region) })),
  /** Own regions of a kreisfreie Stadt: the whole list, in order. Regions in use cannot be removed (REGION_IN_USE). */
  'regions.save': command(
    z.strictObject({ regions: z.array(z.strictObject({ ags: ags.optional(), name: text.min(1) })).max(100) }),
    done,
  ),
};
