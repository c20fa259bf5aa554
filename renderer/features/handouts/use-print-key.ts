import { useEffect, useRef } from 'react';

/** Takes Ctrl+P for the page: the frame offers it as `verzahnt:print` before it does anything itself. */
export function usePrintKey(print: () => void): void {
  const latest = useRef(print);
  useEffect(() => {
    latest.current = print;
  });
  useEffect(() => {
    const onPrint = (event: Event): void => {
      event.preventDefault();
      latest.current();
    };
    addEventListener('verzahnt:print', onPrint);
    return () => removeEventListener('verzahnt:print', onPrint);
  }, []);
}
