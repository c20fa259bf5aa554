/** "ja | nein | in Planung" side by side, of which one is ticked. */
const stateWord = /^(?:ja|nein|geplant|in (?:planung|arbeit)|(?:nicht )?vorhanden|teilweise|unbekannt)$/i;
export const isStateWord = (text: string): boolean => stateWord.test(text);
