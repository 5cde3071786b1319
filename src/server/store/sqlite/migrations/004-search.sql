-- What the search finds things by, as pieces of three characters, so that the middle of a name is found as fast as its
-- beginning. The texts themselves are not kept again: `store/searchEntries.ts` makes them from the other tables, and
-- `store/searchIndex.ts` says what the row ids mean.
CREATE VIRTUAL TABLE search_entry USING fts5 (
  name, rest, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
