/** Yes and no in words. */
export const yesNo = (value: boolean): string => (value ? 'ja' : 'nein');
