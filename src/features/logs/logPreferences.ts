/** How the reader likes consoles. Kept in this browser. */

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface LogPreferences {
  readonly isWrapped: boolean;
  readonly hasTimes: boolean;
}

export const useLogPreferences = create<LogPreferences>()(
  persist((): LogPreferences => ({ isWrapped: false, hasTimes: false }), { name: 'headwaters.logs', version: 1 }),
);

export const toggleWrap = () => useLogPreferences.setState(({ isWrapped }) => ({ isWrapped: !isWrapped }));
export const toggleTimes = () => useLogPreferences.setState(({ hasTimes }) => ({ hasTimes: !hasTimes }));
