import { useCallback, useState } from 'react';

import type { Size } from '../../layout/nodeSize.ts';

/** The size of an element, in pixels; null until it is known and while it has none. */
export function useSize(): {
  readonly frame: (element: HTMLElement | null) => (() => void) | undefined;
  readonly size: Size | null;
} {
  const [size, setSize] = useState<Size | null>(null);
  const frame = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, size };
}
