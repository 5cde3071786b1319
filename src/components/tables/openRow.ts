import type { MouseEvent } from 'react';

/** A click on a row goes where the row's first link goes, in a new tab where the click asks for one. */
export function openRow(event: MouseEvent): void {
  const target = event.target as Element;
  const isMiddle = event.type === 'auxclick' && event.button === 1;
  if (event.defaultPrevented || (event.type === 'auxclick' && !isMiddle)) return;
  // Links and boxes act by themselves, and who marks text to copy it wants to stay.
  if (target.closest('a, button, input, label') !== null || window.getSelection()?.isCollapsed === false) return;
  const link = target.closest('tr')?.querySelector('a');
  if (!link) return;
  if (isMiddle || event.ctrlKey || event.metaKey || event.shiftKey) window.open(link.href, '_blank');
  else link.click();
}
