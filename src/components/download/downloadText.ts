/** Hands a text to the reader as a file. */
export function downloadText(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** Hands what was put together here to the reader as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers have taken the address by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1_000);
}
