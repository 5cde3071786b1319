/** How the reader likes the pages. Kept in this browser. */

import { persistedStore } from '../../state/persisted.ts';

interface ShellPreferences {
  readonly isSidebarOpen: boolean;
}

/** Pixels of width from which the sidebar stands beside the page; `ArtifactsFrame` puts it above in less. */
const ROOM_FOR_SIDEBAR = 860;

export const useShellPreferences = persistedStore<ShellPreferences>('shell', () => ({
  // On a phone it would take the page's room until it is asked for.
  isSidebarOpen: window.innerWidth >= ROOM_FOR_SIDEBAR,
}));

export const toggleSidebar = () => {
  useShellPreferences.setState(({ isSidebarOpen }) => ({ isSidebarOpen: !isSidebarOpen }));
};
