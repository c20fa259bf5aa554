import { Select } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { OutputOf } from '../../../shared/contract/index.ts';
import type { DistrictChoice as District } from '../../../shared/contract/shell.ts';
import { compareGerman } from '../../../shared/i18n/format.ts';
import { de } from '../../../shared/i18n/de/index.ts';
import styles from './welcome.module.css';

const text = de.welcome.district;

interface DistrictChoiceProps {
  districts: readonly District[];
  proposals: OutputOf<'shell.proposeDistrict'>['proposals'];
  /** Whether files were looked through. */
  searched: boolean;
  value: string;
  onChange: (key: string) => void;
}

/** "Kreis Viersen", but "Duisburg (kreisfreie Stadt)": the kind where the name does not say it. */
const optionText = ({ name, kind }: District): string =>
  name.toLowerCase().includes(kind.toLowerCase()) ? name : `${name} (${kind})`;

/** The proposals with their reasons, and all 53 of the Land. */
export function DistrictChoice({ districts, proposals, searched, value, onChange }: DistrictChoiceProps) {
  const name = useId();
  const sorted = useMemo(() => [...districts].sort((a, b) => compareGerman(a.name, b.name)), [districts]);
  const chosen = districts.find((district) => district.key === value);
  const isProposal = proposals.some((proposal) => proposal.key === value);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.part}>{text.proposals}</legend>
      {searched && proposals.length === 0 && <p className={styles.hint}>{text.noProposal}</p>}
      {proposals.map((proposal) => (
        <label key={proposal.key} htmlFor={name + proposal.key} className={styles.proposal}>
          <input
            id={name + proposal.key}
            type="radio"
            name={name}
            checked={proposal.key === value}
            onChange={() => onChange(proposal.key)}
          />
          <span className={styles.strong}>{proposal.name}</span>
          <span className={styles.reason}>{proposal.reason}</span>
        </label>
      ))}
      <label className={styles.other}>
        <span className={styles.otherWord}>{proposals.length > 0 ? text.other : text.otherLabel}</span>
        <Select
          aria-label={text.otherLabel}
          value={isProposal ? '' : value}
          onChange={(_event, data) => data.value && onChange(data.value)}
        >
          <option value="">{text.choose}</option>
          {sorted.map((district) => (
            <option key={district.key} value={district.key}>
              {optionText(district)}
            </option>
          ))}
        </Select>
      </label>
      {chosen && (
        <p className={styles.hint}>
          {chosen.municipalities.length > 1 ? text.municipalities(chosen.municipalities) : text.cityNote}
        </p>
      )}
    </fieldset>
  );
}
