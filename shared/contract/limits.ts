/** Rows of a list of entries that one answer carries. */
export const mostEntries = 500;
/** Bytes of one attachment. */
export const mostAttachmentBytes = 50_000_000;
