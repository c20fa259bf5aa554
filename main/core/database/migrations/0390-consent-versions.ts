/** The frozen version of the concept the Kommunen are asked about; rounds from before are only called something. */
export const consentVersions = {
  version: 390,
  name: 'consent versions',
  sql: `
ALTER TABLE consent_round ADD COLUMN paper_version_id TEXT REFERENCES paper_version (id);
CREATE INDEX consent_round_on ON consent_round (paper_version_id) WHERE paper_version_id IS NOT NULL;`,
};
