import { useEffect, useState } from 'react';
import { fontWeights, type FontWeight, type HouseFont } from '../../../shared/contract/house.ts';
import { houseFontTexts as t } from '../../../shared/i18n/de/house-fonts.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/queries.ts';
import { loadHouseFaces, printFace } from '../../print/house-faces.ts';
import { Awaited, Button, Section, StatusMark } from '../../ui/index.ts';
import { useUndoable } from '../history/index.ts';
import styles from './settings.module.css';

/** The house's own face for print, PDF and preview, a file for each cut. */
export function HouseFonts() {
  const query = useCall('house.fonts', {});
  const { data } = query;
  const of = (weight: FontWeight): HouseFont | undefined => data?.fonts.find((one) => one.weight === weight);
  return (
    <Section title={t.title} note={t.note}>
      <Awaited query={query} lines={4} />
      {data && fontWeights.map((weight) => <Cut key={weight} weight={weight} font={of(weight)} />)}
      {data && data.fonts.length > 0 && <Sample />}
      {of('regular') && !of('bold') && <p className={styles.hint}>{t.boldMissing}</p>}
    </Section>
  );
}

function Cut({ weight, font }: { weight: FontWeight; font: HouseFont | undefined }) {
  const name = t.weights[weight];
  const undoable = useUndoable();
  const choose = async (): Promise<void> => {
    const [file] = (await call('shell.chooseFiles', { purpose: 'houseFont' })).files;
    if (file) await undoable(() => call('shell.keepFont', { weight, token: file.token }), t.kept(file.name));
  };
  return (
    <div className={styles.template}>
      <h3>{name}</h3>
      {font ? (
        <>
          <p className={styles.path}>{[font.family, font.name].join(' · ')}</p>
          <p className={styles.hint}>{t.loaded(formatInstant(font.at), font.person)}</p>
        </>
      ) : (
        <p className={styles.hint}>{t.own}</p>
      )}
      <div className={styles.buttons}>
        <Button size="small" aria-label={font ? t.replace(name) : t.choose(name)} onClick={() => void choose()}>
          {font ? t.replaceShort : t.chooseShort}
        </Button>
        {font && (
          <Button
            size="small"
            aria-label={t.remove(name)}
            onClick={() => void undoable(() => call('house.removeFont', { weight }), t.removed)}
          >
            {t.removeShort}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A line in the kept face, or that it cannot be used. */
function Sample() {
  const { data, error } = useCall('house.fontFaces', {});
  const [usable, setUsable] = useState(true);
  useEffect(() => {
    if (data)
      loadHouseFaces(data.faces).then(
        () => setUsable(true),
        () => setUsable(false),
      );
  }, [data]);
  if (error || !usable) {
    return (
      <p>
        <StatusMark shape="square" tone="danger">
          {t.unusable}
        </StatusMark>
      </p>
    );
  }
  return <p style={{ fontFamily: printFace, fontSize: '1.2em' }}>{t.sample}</p>;
}
