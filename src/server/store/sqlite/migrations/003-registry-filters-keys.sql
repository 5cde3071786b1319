-- A registry is a project of the organisation's entity. `allows_all_types` 0: only types that are listed in it.
ALTER TABLE project ADD COLUMN access TEXT NOT NULL DEFAULT 'PRIVATE';
ALTER TABLE project ADD COLUMN allows_all_types INTEGER NOT NULL DEFAULT 1;

-- A deleted sequence stays for the lineage of its versions; logging to it again brings it back.
ALTER TABLE collection ADD COLUMN deleted_at INTEGER;

CREATE TABLE collection_tag (
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (collection_id, tag)
) WITHOUT ROWID;
CREATE INDEX version_tag_by_tag ON version_tag (tag, version_id);
CREATE INDEX run_tag_by_tag ON run_tag (tag, run_id);
CREATE INDEX run_by_state ON run (project_id, state);
CREATE INDEX run_by_sweep ON run (project_id, sweep);
CREATE INDEX run_by_display_name ON run (project_id, display_name);

-- The values inside of JSON documents, by dotted key, so that filters and orders find them without reading documents.
-- The owner is a run for 'config' and 'summary', a version for 'metadata'. Lists keep their items by position.
CREATE TABLE value_key (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  source TEXT NOT NULL CHECK (source IN ('config', 'summary', 'metadata')),
  name TEXT NOT NULL,
  UNIQUE (project_id, source, name)
);

-- `rank`: 0 a number (or 0 and 1 for false and true), 1 a text, 2 null; what a value is not is 0 or ''.
CREATE TABLE indexed_value (
  owner_id INTEGER NOT NULL,
  key_id INTEGER NOT NULL REFERENCES value_key (id),
  position INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  number REAL NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (owner_id, key_id, position)
) WITHOUT ROWID;
CREATE INDEX indexed_value_by_value ON indexed_value (key_id, rank, number, text, owner_id, position);

-- Who did what to a collection or a version. Names are kept as they were, so that a row outlives what it tells of.
CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  user_name TEXT NOT NULL,
  collection_id INTEGER NOT NULL,
  collection_name TEXT NOT NULL,
  version_id INTEGER,
  version_index INTEGER,
  detail TEXT,
  before TEXT,
  after TEXT,
  created_at INTEGER NOT NULL
);
CREATE INDEX action_by_collection ON action (collection_id, id);
CREATE INDEX action_by_version ON action (version_id, id);

-- Keys are kept as SHA-256 only; 'hint' is the beginning of a key, to tell keys of one name apart.
CREATE TABLE api_key (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  hint TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
);
