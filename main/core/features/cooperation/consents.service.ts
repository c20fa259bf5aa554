import type { Consent, ConsentRound } from '../../../../shared/contract/cooperation.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { cooperationTexts } from '../../../../shared/i18n/de/cooperation.ts';
import { localDay } from '../../../../shared/i18n/format.ts';
import type { ReadDb } from '../../database/statement.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { removeExtras } from '../records/index.ts';
import { listRegions } from '../settings/index.ts';
import * as repository from './cooperation.repository.ts';

const notAsked: Omit<Consent, 'ags'> = {
  id: null,
  askedDay: null,
  answer: 'open',
  answerDay: null,
  reservation: null,
  resolution: null,
  note: null,
  attachments: 0,
};

/** Every version with every Kommune, in the order of the Kreis; who was not asked yet stands there as well. */
export function listConsents({ db }: Pick<ReadContext, 'db'>): OutputOf<'cooperation.consents'> {
  const places = listRegions(db);
  const rounds = repository.listRounds(db).map((row): ConsentRound => {
    const round = recordValues<Omit<ConsentRound, 'consents'>>(row);
    const known = new Map(
      repository.consentsOf(db, round.id).map((consent) => [String(consent['ags']), recordValues<Consent>(consent)]),
    );
    return { ...round, consents: places.map(({ ags }) => known.get(ags) ?? { ...notAsked, ags }) };
  });
  return { rounds, versions: repository.listVersions(db) };
}

type RoundValues = InputOf<'cooperation.saveRound'>['values'];
/** A new round has name and day of its version where nothing else is said. Throws PAPER_VERSION_NOT_FOUND. */
function afterVersion(db: ReadDb, { id, values }: InputOf<'cooperation.saveRound'>): RoundValues {
  if (!values.paperVersionId) return values;
  const version = repository.findVersion(db, values.paperVersionId);
  if (!version) throw new Problem('PAPER_VERSION_NOT_FOUND');
  if (id !== null) return values;
  const name = values.name ?? cooperationTexts.consents.versionName(version);
  return { ...values, name, day: values.day ?? localDay(version.at) };
}

/** Throws CONSENT_ROUND_NOT_FOUND, PAPER_VERSION_NOT_FOUND, NAME_MISSING. */
export function saveRound({ db, recorder }: WriteContext, input: InputOf<'cooperation.saveRound'>) {
  const { id } = input;
  const values = afterVersion(db, input);
  if (values.name?.trim() === '' || (id === null && values.name === undefined)) throw new Problem('NAME_MISSING');
  if (id !== null && !recorder.read('consent_round', id)) throw new Problem('CONSENT_ROUND_NOT_FOUND');
  const roundId = id ?? newId();
  if (id === null) recorder.create('consent_round', { id: roundId, ...recordRow(values) });
  else recorder.update('consent_round', id, recordRow(values));
  return { id: roundId, commandId: recorder.commandId };
}

/** With all answers and documents. Throws CONSENT_ROUND_NOT_FOUND. */
export function removeRound({ db, recorder }: WriteContext, { id }: { id: string }) {
  if (!recorder.read('consent_round', id)) throw new Problem('CONSENT_ROUND_NOT_FOUND');
  for (const consent of repository.consentsOf(db, id)) {
    removeExtras(db, recorder, 'consent', String(consent['id']));
    recorder.remove('consent', String(consent['id']));
  }
  removeExtras(db, recorder, 'consent_round', id);
  recorder.remove('consent_round', id);
  return { commandId: recorder.commandId };
}

/** Throws CONSENT_ROUND_NOT_FOUND. */
export function saveConsent(
  { db, recorder }: WriteContext,
  { roundId, ags, values }: InputOf<'cooperation.saveConsent'>,
) {
  if (!recorder.read('consent_round', roundId)) throw new Problem('CONSENT_ROUND_NOT_FOUND');
  const known = repository.consentsOf(db, roundId).find((one) => one['ags'] === ags);
  const id = known ? String(known['id']) : newId();
  if (known) recorder.update('consent', id, recordRow(values));
  else recorder.create('consent', { id, consent_round_id: roundId, ags, ...recordRow(values) });
  return { id, commandId: recorder.commandId };
}

/** Throws CONSENT_ROUND_NOT_FOUND. */
export function askAll(context: WriteContext, { roundId, day }: InputOf<'cooperation.askAll'>) {
  const { db, recorder } = context;
  const asked = new Map(
    repository
      .consentsOf(db, roundId)
      .map((one) => [one['ags'], one['asked_day'] !== null || one['answer'] !== 'open']),
  );
  const open = listRegions(db).filter(({ ags }) => asked.get(ags) !== true);
  if (open.length === 0 && !recorder.read('consent_round', roundId)) throw new Problem('CONSENT_ROUND_NOT_FOUND');
  for (const { ags } of open) saveConsent(context, { roundId, ags, values: { askedDay: day } });
  return { asked: open.length, commandId: recorder.commandId };
}
