import type { SurveyDetail } from '../../../shared/contract/surveys.ts';
import { surveysTexts as t } from '../../../shared/i18n/de/surveys.ts';
import { Button, copyNow, useToast } from '../../ui/index.ts';
import { recipientColumns } from './recipient-copy.ts';
import type { Releases } from './releases.ts';

const words = t.round;

/** The chosen recipients, or all, for Excel. */
export function CopyList({
  survey,
  releases,
  chosen,
}: {
  survey: SurveyDetail;
  releases: Releases;
  chosen: readonly string[];
}) {
  const toast = useToast();
  const rows = survey.recipients.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const copy = (): void =>
    copyNow(recipientColumns(survey, releases), rows)
      ? toast({ text: words.listCopied(rows.length), tone: 'ok' })
      : toast({ text: words.copyFailed, tone: 'danger' });
  return (
    <Button appearance="subtle" onClick={copy}>
      {words.copyList}
    </Button>
  );
}
