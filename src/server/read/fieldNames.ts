/** W&B writes the names of fields in filters and orders as "created_at" and as "createdAt". */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
