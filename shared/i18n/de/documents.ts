/** Words of documents made of blocks. */
export const documentTexts = {
  sheetText: 'Text',
};
