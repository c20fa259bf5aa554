import type { Agreement, AgreementPart, AgreementRow } from '../../../../shared/contract/cooperation.ts';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { Problem } from '../../../../shared/domain/problem.ts';
import { recordRow, recordValues } from '../../database/record-row.ts';
import type { ReadContext, WriteContext } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { OrganizationNames } from '../offers/index.ts';
import { removeExtras } from '../records/index.ts';
import * as repository from './cooperation.repository.ts';

export const listAgreements = ({ db }: ReadContext): OutputOf<'cooperation.agreements'> => ({
  agreements: repository.listAgreements(db).map((row) => recordValues<AgreementRow>(row)),
});

/** Throws AGREEMENT_NOT_FOUND. */
export function getAgreement({ db }: ReadContext, { id }: { id: string }): Agreement {
  const row = repository.findAgreement(db, id);
  if (!row) throw new Problem('AGREEMENT_NOT_FOUND');
  return {
    ...recordValues<Agreement>(row),
    parts: repository.partsOf(db, id).map((part) => recordValues<AgreementPart>(part)),
  };
}

/** Every agreement with its parts. */
export const agreementsOf = (context: ReadContext): Agreement[] =>
  listAgreements(context).agreements.map(({ id }) => getAgreement(context, { id }));

/** Throws AGREEMENT_NOT_FOUND, NAME_MISSING. */
export function saveAgreement({ recorder }: WriteContext, { id, values }: InputOf<'cooperation.saveAgreement'>) {
  if (values.name?.trim() === '' || (id === null && values.name === undefined)) throw new Problem('NAME_MISSING');
  if (id !== null && !recorder.read('agreement', id)) throw new Problem('AGREEMENT_NOT_FOUND');
  const agreementId = id ?? newId();
  if (id === null) recorder.create('agreement', { id: agreementId, ...recordRow(values) });
  else recorder.update('agreement', id, recordRow(values));
  return { id: agreementId, commandId: recorder.commandId };
}

/** With its parts, notes and documents. Throws AGREEMENT_NOT_FOUND. */
export function removeAgreement({ db, recorder }: WriteContext, { id }: { id: string }) {
  if (!recorder.read('agreement', id)) throw new Problem('AGREEMENT_NOT_FOUND');
  for (const part of repository.partsOf(db, id)) recorder.remove('agreement_part', String(part['id']));
  removeExtras(db, recorder, 'agreement', id);
  recorder.remove('agreement', id);
  return { commandId: recorder.commandId };
}

/** Who gives what, or is asked to join. Throws AGREEMENT_NOT_FOUND, PART_WITHOUT_PARTNER. */
export function savePart(context: WriteContext, { id, agreementId, values }: InputOf<'cooperation.savePart'>) {
  const { db, recorder } = context;
  const before = id === null ? {} : recorder.read('agreement_part', id);
  if (!recorder.read('agreement', agreementId) || !before) throw new Problem('AGREEMENT_NOT_FOUND');
  const after = { ...before, ...recordRow(values) };
  if ((after['ags'] ?? null) === null && (after['organization_id'] ?? null) === null)
    throw new Problem('PART_WITHOUT_PARTNER');
  const partId = id ?? newId();
  if (id === null) {
    const place = { agreement_id: agreementId, position: repository.nextPartPosition(db, agreementId) };
    recorder.create('agreement_part', { id: partId, ...place, ...recordRow(values) });
  } else recorder.update('agreement_part', id, recordRow(values));
  return { id: partId, commandId: recorder.commandId };
}

/** Throws AGREEMENT_NOT_FOUND. */
export function removePart({ recorder }: WriteContext, { id }: { id: string }) {
  if (!recorder.read('agreement_part', id)) throw new Problem('AGREEMENT_NOT_FOUND');
  recorder.remove('agreement_part', id);
  return { commandId: recorder.commandId };
}

/** An agreement begun with what somebody said: a Kommune or a known actor gives it, agreed where it was a promise. */
export function makeAgreement(
  context: WriteContext,
  said: { name: string; text: string; who: string | null; ags: string | null; day: string | null; promised: boolean },
): string {
  const { id } = saveAgreement(context, { id: null, values: { name: said.name, text: said.text } });
  const organizationId = said.who === null ? null : (new OrganizationNames(context.db).find(said.who)?.id ?? null);
  if (said.ags === null && organizationId === null) return id;
  savePart(context, {
    id: null,
    agreementId: id,
    values: {
      ags: said.ags,
      organizationId,
      contribution: said.text,
      ...(said.promised && { answer: 'agreed', answerDay: said.day }),
    },
  });
  return id;
}
