/** The texts in English: the catalogue that the other languages must match. */

export const en = {
  ui: {
    close: 'Close',
    copied: 'Copied',
    refused: 'The browser refused the clipboard',
  },
};
