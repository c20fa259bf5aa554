import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useState, type RefObject } from 'react';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button } from '../../../ui/index.ts';
import styles from './cards.module.css';

/** Cards come to rest a few px from the edge. */
const atEdge = 8;

/** Whether a strip goes on beyond its edges; true to scrolling, resizing and the number of its cards. */
function useBeyond(strip: RefObject<HTMLElement | null>): { left: boolean; right: boolean } {
  const [beyond, setBeyond] = useState({ left: false, right: false });
  useEffect(() => {
    const target = strip.current;
    if (!target) return undefined;
    const measure = (): void => {
      const left = target.scrollLeft > atEdge;
      const right = target.scrollLeft + target.clientWidth < target.scrollWidth - atEdge;
      setBeyond((now) => (now.left === left && now.right === right ? now : { left, right }));
    };
    measure();
    target.addEventListener('scroll', measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(target);
    const answered = new MutationObserver(measure);
    answered.observe(target, { childList: true });
    return () => {
      target.removeEventListener('scroll', measure);
      resized.disconnect();
      answered.disconnect();
    };
  }, [strip]);
  return beyond;
}

/** At the edges of a strip where questions are hidden: leaf through them. The keyboard reaches every card without. */
export function StripArrows({ strip }: { strip: RefObject<HTMLElement | null> }) {
  const beyond = useBeyond(strip);
  const arrows = [
    ['left', t.cards.before, <ChevronLeftRegular key="left" />, -1],
    ['right', t.cards.further, <ChevronRightRegular key="right" />, 1],
  ] as const;
  return arrows.map(
    ([side, label, icon, step]) =>
      beyond[side] && (
        <Button
          key={side}
          className={styles.arrow ?? ''}
          data-side={side}
          icon={icon}
          aria-label={label}
          title={label}
          onClick={() => strip.current?.scrollBy({ left: step * strip.current.clientWidth * 0.8 })}
        />
      ),
  );
}
