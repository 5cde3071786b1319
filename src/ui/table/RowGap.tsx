/** Room for rows that are not drawn. @param height in pixels; nothing is drawn for 0 */
export function RowGap({ height }: { readonly height: number }) {
  return height > 0 ? <tr style={{ height }} aria-hidden /> : null;
}
