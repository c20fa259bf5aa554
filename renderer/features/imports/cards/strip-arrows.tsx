import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useState, type RefObject } from 'react';
import { importTexts as t } from '../../../../shared/i18n/de/imports.ts';
import { Button } from '../../../ui/index.ts';
import styles from './cards.module.css';

/** Cards come to rest a few px from the edge. */
const atEdge = 8;

/** Whether a strip goes on beyond its edges; true to scrolling, resizing and the number of its cards. */
function useBeyond(strip: RefObject<HTMLElement | null>, cards: number): { left: boolean; right: boolean } {
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
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => {
      target.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [strip, cards]);
  return beyond;
}

/** At the edges of a strip where questions are hidden: leaf through them. The keyboard reaches every card without. */
export function StripArrows({ strip, cards }: { strip: RefObject<HTMLElement | null>; cards: number }) {
  const beyond = useBeyond(strip, cards);
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
