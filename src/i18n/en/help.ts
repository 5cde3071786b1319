/** The texts of the help for the keyboard and of the ways back, in English. */

export const helpMessages = {
  open: 'Help for the keyboard',
  title: 'Keyboard',
  groups: [
    {
      title: 'Everywhere',
      keys: [
        { press: ['Ctrl K', '⌘K'], does: 'Search the project or all projects; in a lineage, search that' },
        { press: ['Esc'], does: 'Close what is open, or empty the field' },
        { press: ['?'], does: 'Show this help' },
      ],
    },
    {
      title: 'Lineage',
      keys: [
        { press: ['←', '→'], does: 'Go upstream or downstream along an edge' },
        { press: ['↑', '↓'], does: 'Go to the next node of the generation' },
        { press: ['Home'], does: 'Go to the base' },
        { press: ['Enter'], does: 'Preview a node, or search the members of a cluster' },
        { press: ['Shift Enter'], does: 'Show the path to a node' },
        { press: ['Space'], does: 'Select a cluster' },
        { press: ['/'], does: 'Search the lineage' },
        { press: ['+', '−', '0'], does: 'Zoom in, zoom out, show everything' },
      ],
    },
    {
      title: 'Sidebar',
      keys: [
        { press: ['↑', '↓'], does: 'Go from row to row' },
        { press: ['→', '←'], does: 'Open or close a branch' },
        { press: ['Home', 'End'], does: 'Go to the first or the last row' },
        { press: ['Enter'], does: 'Open the page of a row' },
        { press: ['A–Z'], does: 'Jump to the next name that begins so' },
      ],
    },
    {
      title: 'Tables of runs and versions',
      keys: [
        { press: ['Space', 'Shift Space'], does: 'Choose a row, or all rows from the one before' },
        { press: ['↑', '↓'], does: 'On a box, go to the box of the next row' },
        { press: ['←', '→'], does: 'On the edge of a head, change the width of its column' },
        { press: ['Enter'], does: 'On the edge of a head, give its column the width that fits' },
      ],
    },
    {
      title: 'Files, metadata and config',
      keys: [
        { press: ['↑', '↓', 'Page ↑', 'Page ↓'], does: 'Go from row to row, or from screen to screen' },
        { press: ['→', '←'], does: 'Open or close a branch' },
        { press: ['Enter'], does: 'Look into a file, or read a long value whole' },
        { press: ['Tab'], does: 'Go to what can be done with a row' },
        { press: ['Ctrl C', '⌘C'], does: 'Copy the value of a row, a branch as JSON' },
      ],
    },
    {
      title: 'Consoles and charts',
      keys: [
        { press: ['/', 'Ctrl F', '⌘F'], does: 'Search the console' },
        { press: ['Enter', 'Shift Enter'], does: 'In the search, go to the next match or the one before' },
        { press: ['Esc'], does: 'Show all of the charts again' },
        { press: ['←', '→'], does: 'In a large chart, go along the line' },
        { press: ['+', '−'], does: 'In a large chart, zoom in, or show all' },
      ],
    },
  ],
};

export const placesMessages = {
  recent: 'Recently visited',
  timeline: 'History of the collection',
};
