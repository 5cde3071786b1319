/** How the reader likes the pages. Kept in this browser. */

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ShellPreferences {
  readonly isSidebarOpen: boolean;
}

/** Pixels of width from which the sidebar stands beside the page; `ArtifactsFrame` puts it above in less. */
const ROOM_FOR_SIDEBAR = 860;

export const useShellPreferences = create<ShellPreferences>()(
  // On a phone it would take the page's room until it is asked for.
  persist((): ShellPreferences => ({ isSidebarOpen: window.innerWidth >= ROOM_FOR_SIDEBAR }), {
    name: 'headwaters.shell',
    version: 1,
  }),
);

export const toggleSidebar = () => {
  useShellPreferences.setState(({ isSidebarOpen }) => ({ isSidebarOpen: !isSidebarOpen }));
};
