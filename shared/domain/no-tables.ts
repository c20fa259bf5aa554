const noTables = new Set(
  'pdf doc docx odt rtf md ppt pptx odp jpg jpeg png gif tif tiff bmp webp heic eml msg zip mp3 mp4'.split(' '),
);

/** Whether a file can hold no table, by its ending or because it is empty; any other is looked into. */
export const holdsNoTable = ({ name, size }: { name: string; size: number }): boolean =>
  size === 0 || noTables.has(/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '');
