/** The most characters a cell of Excel holds; longer texts come from programs that write what Excel could not open. */
const mostCharacters = 32_767;

/** The text as far as a cell can hold it; `onCut` hears of what is cut off. */
export function withinCell(text: string, onCut: () => void): string {
  if (text.length <= mostCharacters) return text;
  onCut();
  return text.slice(0, mostCharacters);
}
