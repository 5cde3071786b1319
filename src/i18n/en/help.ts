/** The texts of the keyboard shortcuts and of the ways back, in English. */

export const helpMessages = {
  open: 'Keyboard shortcuts',
  title: 'Keyboard shortcuts',
  groups: [
    {
      title: 'Everywhere',
      keys: [
        { press: ['Ctrl K', '⌘K'], does: 'Search the project or all projects. In a lineage, search the lineage' },
        { press: ['Esc'], does: 'Close a dialog or panel, or clear a field' },
        { press: ['?'], does: 'Show keyboard shortcuts' },
      ],
    },
    {
      title: 'Lineage',
      keys: [
        { press: ['←', '→'], does: 'Go upstream or downstream along an edge' },
        { press: ['↑', '↓'], does: 'Go to the next node in the generation' },
        { press: ['Home'], does: 'Go to base' },
        { press: ['Enter'], does: 'Preview a node, or search the members of a cluster' },
        { press: ['Shift Enter'], does: 'Show all paths to a node' },
        { press: ['Space'], does: 'Select a cluster' },
        { press: ['/'], does: 'Search the lineage' },
        { press: ['+', '−', '0'], does: 'Zoom in, zoom out, fit to view' },
      ],
    },
    {
      title: 'Sidebar',
      keys: [
        { press: ['↑', '↓'], does: 'Move between rows' },
        { press: ['→', '←'], does: 'Expand or collapse a branch' },
        { press: ['Home', 'End'], does: 'Go to the first or last row' },
        { press: ['Enter'], does: 'Open the page of a row' },
        { press: ['A–Z'], does: 'Jump to the next name that starts with the letter' },
      ],
    },
    {
      title: 'Tables of runs and versions',
      keys: [
        { press: ['Space', 'Shift Space'], does: 'Select a row, or a range of rows' },
        { press: ['↑', '↓'], does: 'On a checkbox, go to the checkbox of the next row' },
        { press: ['←', '→'], does: 'On a column divider, resize the column' },
        { press: ['Enter'], does: 'On a column divider, fit the column to its content' },
      ],
    },
    {
      title: 'Files, metadata and config',
      keys: [
        { press: ['↑', '↓', 'Page ↑', 'Page ↓'], does: 'Move by row or by page' },
        { press: ['→', '←'], does: 'Expand or collapse a branch' },
        { press: ['Enter'], does: 'Preview a file, or show a long value in full' },
        { press: ['Tab'], does: 'Go to the actions of a row' },
        { press: ['Ctrl C', '⌘C'], does: 'Copy the value of a row, or a branch as JSON' },
      ],
    },
    {
      title: 'Logs and charts',
      keys: [
        { press: ['/', 'Ctrl F', '⌘F'], does: 'Search the logs' },
        { press: ['Enter', 'Shift Enter'], does: 'In the search, go to the next or previous match' },
        { press: ['Esc'], does: 'Reset the zoom of all charts' },
        { press: ['←', '→'], does: 'In an enlarged chart, move along the line' },
        { press: ['+', '−'], does: 'In an enlarged chart, zoom in or reset the zoom' },
      ],
    },
  ],
};

export const placesMessages = {
  recent: 'Recently visited',
  timeline: 'Version history',
};
