import { useEffect, useRef } from 'react';
import { Banner } from './states.tsx';

/** What keeps a long form from being saved: beside its buttons, brought into sight each time saving was tried. */
export function FormFaults({ faults }: { faults: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) place.current?.scrollIntoView({ block: 'nearest' });
  }, [faults]);
  return <div ref={place}>{faults.length > 0 && <Banner tone="danger">{faults.join(' ')}</Banner>}</div>;
}
