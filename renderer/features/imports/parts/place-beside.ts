const gap = 2;
const margin = 8;

interface Box {
  left: number;
  top: number;
  bottom: number;
}

/** Puts a surface of the top layer under a button, or above it where there is more room; never outside the window. */
export const placeBeside = (surface: HTMLElement, button: Box): void => {
  const below = innerHeight - button.bottom;
  const left = Math.max(margin, Math.min(button.left, innerWidth - surface.offsetWidth - margin));
  const above = below < surface.offsetHeight + margin && button.top > below;
  surface.style.left = `${left}px`;
  surface.style.top = above ? 'auto' : `${button.bottom + gap}px`;
  surface.style.bottom = above ? `${innerHeight - button.top + gap}px` : 'auto';
};
