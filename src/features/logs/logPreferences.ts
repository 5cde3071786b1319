/** How the reader likes consoles. Kept in this browser. */

import { persistedStore } from '../../state/persisted.ts';

interface LogPreferences {
  readonly isWrapped: boolean;
  readonly hasTimes: boolean;
}

export const useLogPreferences = persistedStore<LogPreferences>('logs', () => ({ isWrapped: false, hasTimes: false }));

export const toggleWrap = () => useLogPreferences.setState(({ isWrapped }) => ({ isWrapped: !isWrapped }));
export const toggleTimes = () => useLogPreferences.setState(({ hasTimes }) => ({ hasTimes: !hasTimes }));
