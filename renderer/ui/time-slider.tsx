import styles from './time-slider.module.css';

interface TimeSliderProps {
  label: string;
  /** The earliest first, in words. */
  times: readonly string[];
  at: number;
  onChange: (at: number) => void;
}

/** Moves through the times of a picture, one step per time. */
export function TimeSlider({ label, times, at, onChange }: TimeSliderProps) {
  return (
    <label className={styles.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={times.length - 1}
        value={at}
        aria-valuetext={times[at]}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      <output>{times[at]}</output>
    </label>
  );
}
