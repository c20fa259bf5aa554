import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Inner width and height of an element in px, kept true while it is resized. */
export const useSize = <E extends HTMLElement>(): [RefObject<E | null>, { width: number; height: number }] => {
  const element = useRef<E>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void =>
      setSize((now) =>
        now.width === target.clientWidth && now.height === target.clientHeight
          ? now
          : { width: target.clientWidth, height: target.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, size];
};
