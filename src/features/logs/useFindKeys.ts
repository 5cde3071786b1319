import { type RefObject, useEffect } from 'react';

/**
 * Leads the keys for finding to a field: what a browser finds by itself is in the few lines that are drawn. "/" leads
 * there from everywhere but from where one types.
 */
export function useFindKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      const isFind = key.toLowerCase() === 'f' && (ctrlKey || metaKey) && !altKey && !shiftKey;
      const isSlash = key === '/' && !isTyping && !ctrlKey && !metaKey && !altKey;
      // Pressed again, the browser's own search opens.
      if (event.defaultPrevented || !(isFind || isSlash) || target === field.current) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [field]);
}
