const level =
  /^(?:(?:sprach)?niveau|(?:kurs)?stufe|level|kurse?)?\s*:?\s*((?:[ABC][12](?:\.\d)?)(?:\s?(?:[-–/+]|bis|und)\s?[ABC][12](?:\.\d)?)?|alpha(?:betisierung)?)(?:[\s-](?:niveau|kurse?))?:?$/i;

/** "Niveau A1", "B1/B2", "A2-Kurse" above courses: the level of all of them; null where the words are others. */
export const levelOfHeading = (text: string): string | null => level.exec(text.trim())?.[1] ?? null;
