import type { ConceptVersion } from '../../../../shared/contract/cooperation.ts';
import type { Row } from '../../database/entities.ts';
import { statement, type ReadDb } from '../../database/statement.ts';

const measureName = `CASE WHEN measure.id IS NOT NULL THEN measure.number || ' ' || measure.name END AS measure`;
const agreements = statement<Row>(
  `SELECT a.id, a.name, ${measureName}, a.state, a.start_day, a.end_day,
     (SELECT count(*) FROM agreement_part WHERE agreement_id = a.id) AS parts,
     (SELECT count(*) FROM agreement_part WHERE agreement_id = a.id AND answer = 'open') AS unanswered,
     (SELECT min(due) FROM agreement_part WHERE agreement_id = a.id AND answer IN ('agreed', 'partly') AND done_day IS NULL)
       AS next_due
   FROM agreement AS a LEFT JOIN measure ON measure.id = a.measure_id
   ORDER BY a.state = 'ended', a.name, a.id LIMIT 500`,
);
const agreementById = statement<Row, [string]>(
  `SELECT a.*, ${measureName} FROM agreement AS a LEFT JOIN measure ON measure.id = a.measure_id WHERE a.id = ?`,
);
const parts = statement<Row, [string]>(
  `SELECT p.id, p.ags, p.organization_id, p.contribution, p.due, p.asked_day, p.answer, p.answer_day, p.done_day, p.note,
     o.name AS organization
   FROM agreement_part AS p LEFT JOIN organization AS o ON o.id = p.organization_id
   WHERE agreement_id = ? ORDER BY p.position, p.id LIMIT 500`,
);
const lastPart = statement<{ n: number | null }, [string]>(
  'SELECT max(position) AS n FROM agreement_part WHERE agreement_id = ?',
);
const rounds = statement<Row>(
  'SELECT id, name, paper_version_id, day, due, remark FROM consent_round ORDER BY day IS NULL, day DESC, id DESC LIMIT 500',
);
const consents = statement<Row, [string]>(
  `SELECT c.id, c.ags, c.asked_day, c.answer, c.answer_day, c.reservation, c.resolution, c.note,
     (SELECT count(*) FROM attachment WHERE entity = 'consent' AND entity_id = c.id) AS attachments
   FROM consent AS c WHERE consent_round_id = ?`,
);
const conceptVersions = `SELECT v.id, paper_id AS paperId, paper.name AS paper, v.number, at
   FROM paper_version AS v JOIN paper ON paper.id = paper_id`;
const versions = statement<ConceptVersion>(
  `${conceptVersions} WHERE concept = 1 ORDER BY at DESC, v.number DESC LIMIT 500`,
);
const versionById = statement<ConceptVersion, [string]>(`${conceptVersions} WHERE v.id = ?`);
const due = statement<{ n: number; first: string | null }, [string]>(
  `SELECT count(*) AS n, min(due) AS first FROM agreement_part
   WHERE answer IN ('agreed', 'partly') AND done_day IS NULL AND due <= ?`,
);
const open = statement<{ id: string; day: string; agreement: string; giver: string; contribution: string | null }>(
  `SELECT part.id, due AS day, agreement.name AS agreement, contribution,
     coalesce((SELECT name FROM region WHERE region.ags = part.ags),
       (SELECT name FROM organization WHERE organization.id = part.organization_id), '') AS giver
   FROM agreement_part AS part JOIN agreement ON agreement.id = part.agreement_id
   WHERE answer IN ('agreed', 'partly') AND done_day IS NULL AND due IS NOT NULL ORDER BY due, part.id`,
);

export const listAgreements = (db: ReadDb) => db.all(agreements);
export const findAgreement = (db: ReadDb, id: string) => db.get(agreementById, id);
export const partsOf = (db: ReadDb, agreementId: string) => db.all(parts, agreementId);
export const nextPartPosition = (db: ReadDb, agreementId: string): number =>
  (db.get(lastPart, agreementId)?.n ?? 0) + 1;
export const listRounds = (db: ReadDb) => db.all(rounds);
export const consentsOf = (db: ReadDb, roundId: string) => db.all(consents, roundId);
export const listVersions = (db: ReadDb) => db.all(versions);
export const findVersion = (db: ReadDb, id: string) => db.get(versionById, id);
/** What was agreed, is not there yet and should be until a day. */
export const contributionsDue = (db: ReadDb, until: string) => db.get(due, until) ?? { n: 0, first: null };
/** All that was agreed, has a day and is not there yet. */
export const openContributions = (db: ReadDb) => db.all(open);
