/** Characters that some file system refuses. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST_NAME = 120;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = safeName(name);
  link.click();
  // The download has its own hold on the content once the click is through.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** A name that every file system takes; a long one loses its middle. */
export function safeName(name: string): string {
  const plain = name.replaceAll(REFUSED, '-').trim();
  return plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME - 40)}…${plain.slice(-39)}`;
}
