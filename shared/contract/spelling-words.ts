/** How the spellings of a group were found to belong together, the surest first. */
export const spellingRungs = ['spelling', 'letters', 'sound', 'oneLetter', 'twoLetters'] as const;
