/** Hands a text to the reader as a file. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers have taken the address by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1_000);
}
