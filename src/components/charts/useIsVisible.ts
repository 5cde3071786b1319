import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the window counts as seen, in pixels: what is about to be scrolled to is ready. */
const MARGIN = 300;

/** What scrolls by within this time was not looked at, in milliseconds. */
const PASSING = 60;

/** Whether an element is in sight, or about to be, and not merely scrolled past. */
export function useIsVisible(ref: RefObject<Element | null>): boolean {
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const { current } = ref;
    if (current === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (entries.at(-1)?.isIntersecting === true) timer = setTimeout(setVisible, PASSING, true);
        else setVisible(false);
      },
      { rootMargin: `${MARGIN}px` },
    );
    observer.observe(current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [ref]);
  return isVisible;
}
