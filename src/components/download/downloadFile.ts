import { safeFileName } from './safeFileName.ts';

/** How long browsers may take to open the address of a download, in milliseconds. Safari opens it after the click. */
const OPENED = 1_000;

/** Hands content to the browser's downloads, under a name that every file system takes. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, OPENED);
}

/**
 * Hands a text to the browser's downloads, as `downloadFile` does.
 * @param type the media type, such as "text/csv"
 */
export function downloadText(name: string, type: string, text: string): void {
  downloadFile(name, new Blob([text], { type }));
}
