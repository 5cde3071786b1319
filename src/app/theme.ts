/** The reader's theme: a stored preference that the document element carries as `data-theme`. */

import { useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'headwaters.theme';
const listeners = new Set<() => void>();

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return isTheme(theme) ? theme : 'system';
}

function apply(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
}

/** Puts the stored theme on the document, before anything is drawn. */
export function applyStoredTheme(): void {
  try {
    const stored = localStorage.getItem(KEY);
    apply(isTheme(stored) ? stored : 'system');
  } catch {
    // Storage is forbidden in some browsers; the system's theme is a good answer.
    apply('system');
  }
}

/** Changes the theme and remembers it where the browser lets it. */
export function chooseTheme(theme: Theme): void {
  apply(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It then lasts until the page is left.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chosen theme. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
