const days400 = 146_097;
const lastSerial = 2_958_465;
const days1904 = 1462;

/** Civil date of a day count from 0000-03-01 (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function civil(dayNumber: number): string {
  const era = Math.floor(dayNumber / days400);
  const day = dayNumber - era * days400;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const fullYear = year + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(fullYear, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
/** 1899-12-30, the zero of serial numbers after February 1900, counted from 0000-03-01. */
const serialZero = 693_899;

/**
 * The day (and time, to the minute) of a serial number, without any time zone. In the 1900 system the days 1-59 lie one
 * later, because Excel counts a 1900-02-29 that never was; that day, zero and everything out of range have no date.
 */
export function serialToIso(serial: number, date1904: boolean, withTime: boolean): string | null {
  const seconds = Math.round(serial * 86_400);
  let day = withTime ? Math.floor(seconds / 86_400) : Math.floor(serial);
  const minutes = withTime ? Math.floor((seconds - day * 86_400) / 60) : 0;
  if (date1904) {
    if (day < 0) return null;
    day += days1904;
  } else {
    if (day < 1 || day === 60) return null;
    if (day < 60) day += 1;
  }
  if (!(day <= lastSerial)) return null;
  const date = civil(day + serialZero);
  return minutes === 0 ? date : `${date}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

/** The serial number (1900 system) of an ISO date or date-time as in `<c t="d">`; null when it is not one. */
export function isoToSerial(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(iso.trim());
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number, number, number, number, number, number,
  ]; // prettier-ignore
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return null;
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const count = era * days400 + dayOfEra - serialZero;
  if (civil(count + serialZero) !== iso.trim().slice(0, 10)) return null;
  const serial = count <= 60 ? count - 1 : count;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}
