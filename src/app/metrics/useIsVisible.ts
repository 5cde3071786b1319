import { type RefObject, useEffect, useState } from 'react';

/** How far beyond the window counts as seen, in pixels: what is about to be scrolled to is ready. */
const MARGIN = 300;

/** Whether an element is in sight, or about to be. */
export function useIsVisible(ref: RefObject<Element | null>): boolean {
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const { current } = ref;
    if (current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setVisible(entries.at(-1)?.isIntersecting === true);
      },
      { rootMargin: `${MARGIN}px` },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [ref]);
  return isVisible;
}
