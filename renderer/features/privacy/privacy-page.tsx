import { useState } from 'react';
import { useNavigate } from 'react-router';
import { privacyDrafts } from '../../../shared/contract/privacy-words.ts';
import { handoutsPageTexts } from '../../../shared/i18n/de/handouts-page.ts';
import { privacyTexts as t } from '../../../shared/i18n/de/privacy.ts';
import { paths } from '../../app/paths.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, Page, Section } from '../../ui/index.ts';
import { DueList } from './due-list.tsx';
import { ErasureList } from './erasure-list.tsx';
import { PersonSearch } from './person-search.tsx';
import { PrivacyDates } from './privacy-dates.tsx';
import styles from './privacy.module.css';

/** Datenschutz: what is held about a person, what is due, what was erased, and the papers for the file. */
export function PrivacyPage() {
  const query = useCall('privacy.overview', {});
  const { data } = query;
  const [name, setName] = useState('');
  return (
    <Page title={t.title} line={t.line}>
      <PersonSearch key={name} name={name} />
      <Awaited query={query} lines={8} />
      {data && (
        <>
          <DueList due={data.due} onCheck={setName} />
          <ErasureList erasures={data.erasures} />
          <Drafts />
          <PrivacyDates settings={data.settings} />
        </>
      )}
    </Page>
  );
}

function Drafts() {
  const navigate = useNavigate();
  return (
    <Section title={t.papers.title} note={t.papers.note}>
      <div className={styles.drafts}>
        {privacyDrafts.map((kind) => (
          <Button key={kind} onClick={() => void navigate(`${paths.newReport}&art=${kind}`)}>
            {handoutsPageTexts.form.kinds[kind]}
          </Button>
        ))}
      </div>
    </Section>
  );
}
