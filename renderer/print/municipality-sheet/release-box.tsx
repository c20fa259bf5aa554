import { sheetTexts } from '../../../shared/i18n/de/municipality-sheet.ts';

const t = sheetTexts.release;

/** To be filled in by hand: the municipality agrees, or says what has to change. */
export function ReleaseBox({ writingLines }: { writingLines: number }) {
  return (
    <section className="release">
      <h2>{t.heading}</h2>
      <p className="choice">
        <Box />
        {t.agree}
      </p>
      <p className="choice">
        <Box />
        {t.agreeWithChanges}
      </p>
      <p className="wishes">{t.wishes}</p>
      {Array.from({ length: writingLines }, (_, index) => (
        <div key={index} className="writing" aria-hidden="true" />
      ))}
      <ul className="signature">
        <li>{t.name}</li>
        <li>{t.date}</li>
        <li>{t.signature}</li>
      </ul>
    </section>
  );
}

const Box = () => (
  <svg viewBox="0 0 10 10" width="3mm" height="3mm" aria-hidden="true">
    <rect x="0.6" y="0.6" width="8.8" height="8.8" fill="none" stroke="#000" strokeWidth="0.9" />
  </svg>
);
