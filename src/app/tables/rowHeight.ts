/** Height of a row of a table in pixels, as its styles have it. */
export const ROW = 40;
