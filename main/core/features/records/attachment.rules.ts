/** What is kept as an attachment: documents, tables, pictures, mails. Nothing that a double click would run. */
const endings = new Set(
  `pdf doc docx odt rtf txt md xls xlsx xlsm ods csv ppt pptx odp jpg jpeg png gif tif tiff bmp webp heic eml msg zip
   json geojson xml vcf ics`.split(/\s+/),
);

export const isKeptKind = (fileName: string): boolean =>
  endings.has(/\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '');
