/** Reports that concern single Kommunen are few and count on every day; the last report for all is found by its day. */
export const decidingReports = {
  version: 320,
  name: 'deciding-reports',
  sql: `
CREATE INDEX status_report_own ON status_report (measure_id) WHERE ags IS NOT NULL OR settles <> '[]';`,
};
