/** Heights of a row and of the head of a table in pixels, as its styles have them. */
export const ROW = 40;
export const HEAD = 36;
