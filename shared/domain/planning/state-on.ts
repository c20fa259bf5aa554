/** What decides which report holds: its day, then when it was written. */
export interface DatedReport {
  /** Null where it holds for all Kommunen of the measure. */
  ags: string | null;
  day: string;
  at: string;
  /** Kommunen that no longer deviate from this report on; only in a report for all. */
  settles: readonly string[];
}
export interface StateOn<R> {
  /** The report that holds for all Kommunen without one of their own. */
  general: R | null;
  /** The own reports of Kommunen that deviate, by key. */
  deviating: Map<string, R>;
}

const later = (a: DatedReport, b: DatedReport): boolean => a.day > b.day || (a.day === b.day && a.at > b.at);

/**
 * The state of a measure on a day. A Kommune with a report of its own deviates until a later report for all says that
 * it no longer does; reports dated after the day do not count, whenever they were written.
 */
export function stateOn<R extends DatedReport>(reports: readonly R[], day: string): StateOn<R> {
  let general: R | null = null;
  const own = new Map<string, R>();
  const settled = new Map<string, R>();
  for (const report of reports) {
    if (report.day > day) continue;
    if (report.ags === null) {
      if (!general || later(report, general)) general = report;
      for (const ags of report.settles) {
        const known = settled.get(ags);
        if (!known || later(report, known)) settled.set(ags, report);
      }
      continue;
    }
    const known = own.get(report.ags);
    if (!known || later(report, known)) own.set(report.ags, report);
  }
  for (const [ags, report] of settled) {
    const deviation = own.get(ags);
    if (deviation && later(report, deviation)) own.delete(ags);
  }
  return { general, deviating: own };
}
