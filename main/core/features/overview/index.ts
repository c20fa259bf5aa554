import { Temporal } from 'temporal-polyfill';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { commandLabel } from '../../../../shared/i18n/de/commands.ts';
import { fundingTexts } from '../../../../shared/i18n/de/funding.ts';
import { overviewTexts } from '../../../../shared/i18n/de/overview-items.ts';
import { listBackups } from '../../database/backup.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { listDeadlines } from '../funding/index.ts';
import { dueReminders } from '../records/index.ts';
import { dueRounds, pendingReleases } from '../surveys/index.ts';
import * as repository from './overview.repository.ts';

type Overview = OutputOf<'overview.get'>;
type Item = Overview['due'][number];

/** Rounds that wait for answers, and what ends in the next six months. */
function due({ db, clock }: ReadContext): Item[] {
  const items = dueRounds(db, clock.today()).map(({ id, title, due, missing }): Item => ({
    label: overviewTexts.missing(title),
    detail: [...(due ? [overviewTexts.dueOn(due, due < clock.today())] : []), missing.join(', ')].join(' · '),
    count: missing.length,
    target: { page: 'surveys', id },
  }));
  items.push(
    ...pendingReleases(db, clock.today()).map(({ id, title, missing }): Item => ({
      label: overviewTexts.releases(title),
      detail: missing.join(', '),
      count: missing.length,
      target: { page: 'surveys', id },
    })),
  );
  const inHalfAYear = Temporal.PlainDate.from(clock.today()).add({ months: 6 }).toString();
  const ending = repository.countEnding(db, clock.today(), inHalfAYear);
  if (ending > 0) {
    items.push({
      label: overviewTexts.ending,
      detail: overviewTexts.endingDetail,
      count: ending,
      target: { page: 'offers', id: `ending:${inHalfAYear}` },
    });
  }
  const inTwoMonths = Temporal.PlainDate.from(clock.today()).add({ days: 60 }).toString();
  const money = listDeadlines({ db }).rows.filter(({ day, what }) => what !== 'keepUntil' && day <= inTwoMonths);
  const [first] = money;
  if (first) {
    items.push({
      label: overviewTexts.funding,
      detail: fundingTexts.overview.detail(first.day, `${first.programme}: ${first.grant}`),
      count: money.length,
      target: { page: 'funding', id: 'deadlines' },
    });
  }
  return items;
}

function toClarify({ db }: ReadContext): Item[] {
  const drafts = repository.countDrafts(db);
  const open: Item[] =
    drafts > 0
      ? [{ label: overviewTexts.drafts, detail: overviewTexts.draftsDetail, count: drafts, target: { page: 'import' } }]
      : [];
  const issues = repository.importsWithIssues(db).map(({ import_id: id, file_name: detail, n: count }): Item => ({
    label: overviewTexts.issues,
    detail,
    count,
    target: { page: 'imports', id },
  }));
  return [...open, ...issues];
}

function changed({ db }: ReadContext, since: string): Item[] {
  return repository.commandsSince(db, since).map(({ channel, commands, records, last }) => ({
    label: commandLabel(channel, channel === 'offers.remove' ? String(records) : ''),
    detail: last,
    count: channel === 'offers.remove' ? null : commands,
    target: { page: 'history' },
  }));
}

function overview(context: ReadContext, { lastVisit }: InputOf<'overview.get'>): Overview {
  const { offers, imports } = repository.countAll(context.db);
  return {
    reminders: dueReminders(context),
    due: due(context),
    toClarify: toClarify(context),
    changed: changed(context, lastVisit ?? ''),
    lastBackup: listBackups(context.folder)[0]?.at ?? null,
    offers,
    imports,
  };
}

export const overviewHandlers: Handlers<'overview.get'> = { 'overview.get': { runs: 'query', handle: overview } };
