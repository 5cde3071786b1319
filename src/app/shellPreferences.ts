/** How the reader likes the pages. Kept in this browser. */

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ShellPreferences {
  readonly isSidebarOpen: boolean;
}

export const useShellPreferences = create<ShellPreferences>()(
  persist((): ShellPreferences => ({ isSidebarOpen: true }), { name: 'headwaters.shell', version: 1 }),
);

export const toggleSidebar = () => {
  useShellPreferences.setState(({ isSidebarOpen }) => ({ isSidebarOpen: !isSidebarOpen }));
};
