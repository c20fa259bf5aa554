/** What is heard of a PDF beside the words of its pages. */
export const printingTexts = {
  toPage: (page: number): string => `Zu Seite ${page}`,
};
