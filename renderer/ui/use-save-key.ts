import { useEffect, useRef, type RefObject } from 'react';

/** The form that Ctrl+S sends while it is on the page. */
export function useSaveKey(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const onSave = (event: Event): void => {
      event.preventDefault();
      form.current?.requestSubmit();
    };
    addEventListener('verzahnt:save', onSave);
    return () => removeEventListener('verzahnt:save', onSave);
  }, []);
  return form;
}
