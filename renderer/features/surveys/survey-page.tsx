import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Recipient, SurveyDetail } from '../../../shared/contract/surveys.ts';
import { mailingTexts } from '../../../shared/i18n/de/mailings.ts';
import { responseRate } from '../../../shared/i18n/de/response-rate.ts';
import { releaseTexts } from '../../../shared/i18n/de/releases.ts';
import { statusRoundTexts } from '../../../shared/i18n/de/status-round.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Banner, Button, ErrorState, LoadingSkeleton, Menu, MenuEntry, Page } from '../../ui/index.ts';
import { MailingDialog } from '../mailings/index.ts';
import { RecordExtras } from '../records/index.ts';
import { editPath } from './locations.ts';
import { RecipientPanel } from './recipient-panel.tsx';
import { RecipientTable } from './recipient-table.tsx';
import { NotAskedYet } from './not-asked-yet.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { CopyList } from './copy-list.tsx';
import { useReleases } from './releases.ts';
import { useSelection, type Selection } from './use-selection.ts';
import { RemoveSurvey } from './remove-survey.tsx';
import { SurveyTabs } from './survey-tabs.tsx';
import { useSurveyActions, type SurveyActions } from './use-survey-actions.ts';
import { ReleasesRunning, WrittenFiles } from './written-files.tsx';
import styles from './surveys.module.css';

const words = t.round;

/** In a status round, what was asked and how much of it was reported since. */
function askedLine({ asked, periodFrom }: SurveyDetail): string[] {
  if (asked === null || periodFrom === null) return [];
  const { plan, measures, reported } = asked;
  return [statusRoundTexts.inPlan(plan, statusRoundTexts.reported(reported, measures, periodFrom))];
}

function lineOf(survey: SurveyDetail): string {
  const { due, daysLeft, municipalities, others, overdue } = survey;
  return [
    ...askedLine(survey),
    due !== null && daysLeft !== null ? words.due(due, daysLeft) : words.noDue,
    responseRate({ municipalities, others }),
    ...(overdue > 0 ? [t.overdueCount(overdue)] : []),
  ].join(' · ');
}

/** One round: who was asked, what came, what is missing, and what to do next. */
export function SurveyPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCall('surveys.get', { id });
  if (error)
    return (
      <Page title={t.title}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t.title}>
        <LoadingSkeleton lines={10} />
      </Page>
    );
  return <Round survey={data} />;
}

/** Before sheets go out on which nobody can be reached. */
function NoContact() {
  const { data } = useCall('settings.get', {});
  if (!data || data.contactLine.trim() !== '') return null;
  return (
    <Banner tone="warn" actions={<Link to={paths.settings}>{words.addContact}</Link>}>
      {words.noContact}
    </Banner>
  );
}

/** What to know and do before the list. */
function Notices({ survey, actions }: { survey: SurveyDetail; actions: SurveyActions }) {
  return (
    <>
      <NoContact />
      <ReleasesRunning actions={actions} />
      <WrittenFiles actions={actions} recipients={survey.recipients} />
      <NotAskedYet survey={survey} actions={actions} />
      <p className={styles.hint}>
        {!survey.ownRecipients && `${words.everyTown} `}
        {survey.kind === 'status' ? statusRoundTexts.dropHint : words.dropHint}
      </p>
    </>
  );
}

function Round({ survey }: { survey: SurveyDetail }) {
  const actions = useSurveyActions(survey.id);
  const releases = useReleases(survey.id);
  const selection = useSelection(survey.recipients.map(({ id }) => id));
  const [releasing, setReleasing] = useState<Recipient | null>(null);
  const [parameters, setParameters] = useSearchParams();
  const openId = parameters.get('empfaenger');
  const open = survey.recipients.find(({ id, ags }) => id === openId || (ags !== null && ags === openId));
  return (
    <Page
      title={survey.title}
      line={lineOf(survey)}
      toolbar={survey.kind === 'inventory' && <SurveyTabs id={survey.id} />}
      actions={<Buttons survey={survey} actions={actions} chosen={[...selection.ids]} />}
      panel={
        open && (
          <RecipientPanel
            key={open.id}
            survey={survey}
            recipient={open}
            actions={actions}
            release={releases.get(open.id)}
            onRelease={() => setReleasing(open)}
            onClose={() => setParameters({}, { replace: true })}
          />
        )
      }
    >
      <Notices survey={survey} actions={actions} />
      <Selected selection={selection} />
      <RecipientTable
        survey={survey}
        actions={actions}
        releases={releases}
        selection={selection}
        onRelease={setReleasing}
        openId={open?.id ?? null}
        onOpen={(recipient) => setParameters({ empfaenger: recipient.ags ?? recipient.id }, { replace: true })}
      />
      <Foot survey={survey} actions={actions} releases={releases} chosen={selection.ids} />
      {releasing && <ReleaseDialog surveyId={survey.id} recipient={releasing} onClose={() => setReleasing(null)} />}
    </Page>
  );
}

interface FootProps {
  survey: SurveyDetail;
  actions: SurveyActions;
  releases: ReturnType<typeof useReleases>;
  chosen: Selection['ids'];
}

/** What is seldom done: lists and texts to copy, away with the round; and what hangs on it. */
function Foot({ survey, actions, releases, chosen }: FootProps) {
  return (
    <>
      <div className={styles.foot}>
        <CopyList survey={survey} releases={releases} chosen={chosen} />
        <Button appearance="subtle" onClick={() => actions.copyLetters('invitations')}>
          {`${words.invite.replace(' …', '')}: ${words.copyLetters}`}
        </Button>
        <Button appearance="subtle" onClick={() => actions.copyLetters('reminders')}>
          {`${words.remind.replace(' …', '')}: ${words.copyLetters}`}
        </Button>
        <RemoveSurvey survey={survey} />
      </div>
      <RecordExtras key={survey.id} entity="survey" id={survey.id} level={2} />
    </>
  );
}

/** Chosen recipients, or all that are meant. */
function Buttons({ survey, actions, chosen }: { survey: SurveyDetail; actions: SurveyActions; chosen: string[] }) {
  const navigate = useNavigate();
  const isStatus = survey.kind === 'status';
  const [listing, setListing] = useState(false);
  return (
    <>
      <Button onClick={() => void navigate(editPath(survey))}>{words.edit}</Button>
      <Menu label={words.letters} look="button">
        <MenuEntry disabled={actions.busy} onClick={() => actions.write('invitations', chosen)}>
          {words.invite}
        </MenuEntry>
        <MenuEntry disabled={actions.busy} onClick={() => actions.write('reminders', chosen)}>
          {words.remind}
        </MenuEntry>
        {!isStatus && (
          <MenuEntry disabled={actions.busy} onClick={() => actions.write('releases', chosen)}>
            {releaseTexts.send}
          </MenuEntry>
        )}
        <MenuEntry onClick={() => setListing(true)}>{mailingTexts.action}</MenuEntry>
      </Menu>
      <Button appearance="primary" disabled={actions.busy} onClick={() => actions.write('sheets', chosen)}>
        {isStatus ? statusRoundTexts.write : words.write}
      </Button>
      {listing && (
        <MailingDialog source={{ of: 'survey', id: survey.id }} name={survey.title} onClose={() => setListing(false)} />
      )}
    </>
  );
}

/** Says that the actions of the page are for some recipients only. */
function Selected({ selection }: { selection: Selection }) {
  if (selection.ids.length === 0) return null;
  return (
    <p className={styles.selected}>
      <output>{releaseTexts.selected(selection.ids.length)}</output>
      <Button size="small" appearance="subtle" onClick={selection.clear}>
        {releaseTexts.clear}
      </Button>
    </p>
  );
}
