/** Places of this room and the ones it links to. */
export const paths = {
  files: '/einlesen',
  check: (draftId: string): string => `/einlesen/${draftId}`,
  takeOver: '/einlesen/uebernehmen',
  register: '/daten/dateien',
  coverage: '/abdeckung',
  planning: '/massnahmen',
  actors: '/akteure/liste',
  offers: '/angebote',
} as const;
