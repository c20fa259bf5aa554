const weekday = /^(?:mo|di|mi|do|fr|sa|so)(?:\.|ntags?|enstags?|ttwochs?|nnerstags?|eitags?|mstags?|nnabends?)?$/i;

/** "Mo", "Di.", "mittwochs": the name of a weekday and nothing else. */
export const isWeekday = (text: string): boolean => weekday.test(text.trim());
