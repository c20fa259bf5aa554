const weekday = /^(?:mo|di|mi|do|fr|sa|so)(?:\.|ntags?|enstags?|ttwochs?|nnerstags?|eitags?|mstags?|nnabends?)?$/i;

/** "Mo", "Di.", "mittwochs": the name of a weekday and nothing else. */
export const isWeekday = (text: string): boolean => weekday.test(text.trim());

/** "geschlossen", "-", "frei": nothing takes place. */
export const saysClosed = (text: string): boolean =>
  /^(?:geschlossen|zu|ruhetag|entfällt|frei|feiertag|[-–—/.x]*)$/i.test(text.trim());

const isTime = (text: string): boolean => /\d{1,2}[.:]\d{2}|uhr|\d ?h\b|\d ?[-–] ?\d/i.test(text);

/** "Mo, Mi" and "18–20 Uhr" are one time; "Mo 9–12" and "Di 9–12" are two. */
export function joinedTimes(before: string, next: string): string {
  const isOne = !isTime(before) || /^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$/.test(before);
  return isOne && isTime(next) && !isWeekday(next.split(' ')[0] ?? '') ? `${before} ${next}` : `${before}, ${next}`;
}
