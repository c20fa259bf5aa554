import { SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { de } from '../../shared/i18n/de/index.ts';

export interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  className?: string | undefined;
}

const searchPause = 120;

/** Searches a list while typing, after a short pause. */
export function SearchField({ label, placeholder, value, onChange, className }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [sent, setSent] = useState(value);
  if (known !== value) {
    setKnown(value);
    // A filter set elsewhere is shown; the echo of an earlier keystroke must not undo later ones.
    if (value !== sent) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return undefined;
    const timer = setTimeout(() => {
      setSent(text.trim());
      onChange(text.trim());
    }, searchPause);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <SearchBox
      {...(className && { className })}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      dismiss={{ 'aria-label': de.common.clearSearch }}
      onChange={(_, data) => setText(data.value)}
    />
  );
}
