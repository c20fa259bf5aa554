import { Temporal } from 'temporal-polyfill';
import type { InputOf, OutputOf } from '../../../../shared/contract/index.ts';
import { commandLabel } from '../../../../shared/i18n/de/commands.ts';
import { currencyTexts } from '../../../../shared/i18n/de/currency.ts';
import { cooperationTexts } from '../../../../shared/i18n/de/cooperation.ts';
import { fundingTexts } from '../../../../shared/i18n/de/funding.ts';
import { inquiryTexts } from '../../../../shared/i18n/de/inquiries.ts';
import { overviewTexts } from '../../../../shared/i18n/de/overview-items.ts';
import { duplicatesTexts } from '../../../../shared/i18n/de/duplicates.ts';
import { privacyTexts } from '../../../../shared/i18n/de/privacy.ts';
import { listBackups } from '../../database/backup/own-backups.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { currencyOf } from '../offers/index.ts';
import { countPairs } from '../duplicates/index.ts';
import { listDeadlines } from '../funding/index.ts';
import { openUntil } from '../inquiries/index.ts';
import { duePersons } from '../persons/index.ts';
import { dueReminders } from '../records/index.ts';
import { contributionsDue } from '../cooperation/index.ts';
import { meetingsDue, tasksDue } from '../meetings/index.ts';
import { dueRounds, pendingReleases } from '../surveys/index.ts';
import * as repository from './overview.repository.ts';

type Overview = OutputOf<'overview.get'>;
type Item = Overview['due'][number];

/** Meetings within two weeks or with a deadline behind them, and tasks whose date has come. */
function dueInMeetings({ db, clock }: ReadContext): Item[] {
  const today = clock.today();
  const soon = Temporal.PlainDate.from(today).add({ days: 14 }).toString();
  const meetings = meetingsDue(db, today, soon).map((row): Item => ({
    label: String(row['name']),
    detail: overviewTexts.meeting(
      String(row['day']),
      row['state'] === 'planned' ? String(row['dispatch_due'] ?? '') : '',
    ),
    count: null,
    target: { page: 'meetings', id: String(row['id']) },
  }));
  const { n: count, first } = tasksDue(db, today);
  if (count > 0)
    meetings.push({
      label: overviewTexts.tasks,
      detail: overviewTexts.dueOn(first ?? '', true),
      count,
      target: { page: 'tasks' },
    });
  return meetings;
}

/** What Kommunen and actors promised and is to be there by now. */
function dueContributions({ db, clock }: ReadContext): Item[] {
  const { n: count, first } = contributionsDue(db, clock.today());
  if (count === 0) return [];
  const detail = overviewTexts.dueOn(first ?? '', true);
  return [{ label: cooperationTexts.overview.label, detail, count, target: { page: 'cooperation' } }];
}

/** Call-offs and proofs of the next two months, the late ones with them. */
function dueMoney({ db, clock }: ReadContext): Item[] {
  const until = Temporal.PlainDate.from(clock.today()).add({ days: 60 }).toString();
  const open = listDeadlines({ db }).rows.filter(({ day, what }) => what !== 'keepUntil' && day <= until);
  const [first] = open;
  if (!first) return [];
  const detail = fundingTexts.overview.detail(first.day, `${first.programme}: ${first.grant}`);
  return [{ label: overviewTexts.funding, detail, count: open.length, target: { page: 'funding', id: 'deadlines' } }];
}

/** Questions to be answered within two weeks, the late ones with them. */
function dueInquiries({ db, clock }: ReadContext): Item[] {
  const today = clock.today();
  const open = openUntil(db, Temporal.PlainDate.from(today).add({ days: 14 }).toString());
  const [first] = open;
  if (!first) return [];
  const detail = inquiryTexts.overview.detail(first.due, first.question, first.due < today);
  const target = { page: 'inquiries' as const, ...(open.length === 1 && { id: first.id }) };
  return [{ label: inquiryTexts.overview.label, detail, count: open.length, target }];
}

/** Persons whose date of deletion has come or whose consent is withdrawn or old, and take-overs never finished. */
function duePrivacy(context: ReadContext): Item[] {
  const open = duePersons(context);
  if (open.length === 0) return [];
  const byReason = [...Map.groupBy(open, ({ reason }) => reason)];
  const detail = byReason.map(([reason, all]) => privacyTexts.overview.reason(reason, all.length)).join(' · ');
  return [{ label: privacyTexts.overview.label, detail, count: open.length, target: { page: 'privacy' } }];
}

/** What may not hold any longer; the way leads to the first list that is not empty. */
function uncertainOffers(context: ReadContext): Item[] {
  const { lists } = currencyOf(context);
  const found = (['stale', 'fundingOver', 'providerEnds'] as const).flatMap((key) => {
    const total = lists.find((list) => list.key === key)?.total ?? 0;
    return total > 0 ? [{ key, detail: currencyTexts.overview[key](total) }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const detail = found.map((one) => one.detail).join(' · ');
  return [{ label: currencyTexts.overview.label, detail, count: null, target: { page: 'currency', id: first.key } }];
}

/** Rounds that wait for answers, and what ends in the next six months. */
function due(context: ReadContext): Item[] {
  const { db, clock } = context;
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
  return [
    ...items,
    ...uncertainOffers(context),
    ...dueMoney(context),
    ...dueInquiries(context),
    ...dueInMeetings(context),
    ...dueContributions(context),
    ...duePrivacy(context),
  ];
}

function toClarify({ db }: ReadContext): Item[] {
  const drafts = repository.countDrafts(db);
  const open: Item[] =
    drafts > 0
      ? [{ label: overviewTexts.drafts, detail: overviewTexts.draftsDetail, count: drafts, target: { page: 'import' } }]
      : [];
  const issues = repository.importsWithIssues(db).map(({ import_id: id, file_name: label, n: count }): Item => ({
    label,
    detail: overviewTexts.issues,
    count,
    target: { page: 'imports', id },
  }));
  const count = countPairs(db);
  const { overview: label, overviewDetail: detail } = duplicatesTexts;
  const pairs: Item[] = count > 0 ? [{ label, detail, count, target: { page: 'duplicates' } }] : [];
  return [...open, ...pairs, ...issues];
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
