import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PaperRecord } from '../../../shared/contract/papers.ts';
import { common } from '../../../shared/i18n/de/common.ts';
import { papersPageTexts as t } from '../../../shared/i18n/de/papers-page.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { useCall } from '../../ipc/queries.ts';
import { Awaited, Button, Dialog, RecordCard, RecordPart } from '../../ui/index.ts';
import styles from './papers.module.css';
import { VersionFiles } from './version-files.tsx';

const words = t.versions;
type Version = PaperRecord['versions'][number];

/** What was released when and by whom; each can be held against the text of now. */
export function Versions({ paper }: { paper: PaperRecord }) {
  const [shown, setShown] = useState<Version | null>(null);
  const [parameters] = useSearchParams();
  const asked = parameters.get('fassung');
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <RecordCard>
      <RecordPart title={words.title}>
        {paper.versions.length === 0 && <p className={styles.muted}>{words.none}</p>}
        <ul className={styles.versions}>
          {paper.versions.map((version) => (
            <li
              key={version.id}
              ref={version.id === asked ? place : undefined}
              aria-current={version.id === asked || undefined}
            >
              <span>
                {words.one(version.number)}
                <br />
                <span className={styles.small}>
                  {[formatInstant(version.at), version.person, version.note].filter(Boolean).join(' · ')}
                  <br />
                  {[words.asOf(formatInstant(version.asOf)), version.rate].filter(Boolean).join(' · ')}
                </span>
                <VersionFiles version={version} />
              </span>
              <Button
                size="small"
                aria-label={`${words.difference}: ${words.compare(version.number)}`}
                onClick={() => setShown(version)}
              >
                {words.difference}
              </Button>
            </li>
          ))}
        </ul>
        {shown && <Differences paperId={paper.id} version={shown} onClose={() => setShown(null)} />}
      </RecordPart>
    </RecordCard>
  );
}

interface DifferencesProps {
  paperId: string;
  version: Version;
  onClose: () => void;
}

function Differences({ paperId, version, onClose }: DifferencesProps) {
  const query = useCall('papers.differences', { paperId, from: version.id }, { topic: 'history' });
  const { data } = query;
  const same = data && data.added.length + data.removed.length === 0;
  return (
    <Dialog
      open
      title={words.differenceTitle(version.number)}
      width="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <Awaited query={query} lines={4} />
      {same && <p>{words.same}</p>}
      {data && <Lines title={words.added} lines={data.added} gone={false} />}
      {data && <Lines title={words.removed} lines={data.removed} gone />}
    </Dialog>
  );
}

function Lines({ title, lines, gone }: { title: string; lines: readonly string[]; gone: boolean }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.lines} data-gone={gone}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
