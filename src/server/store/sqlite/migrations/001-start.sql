-- Times are milliseconds since 1970; flags are 0 or 1; JSON documents are text, as the client sent them.

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
);

CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  name TEXT NOT NULL,
  description TEXT,
  created_at INTEGER NOT NULL,
  last_activity_at INTEGER NOT NULL,
  UNIQUE (entity_id, name)
);
CREATE INDEX project_by_activity ON project (last_activity_at);

CREATE TABLE artifact_type (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  name TEXT NOT NULL,
  description TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, name)
);

-- A sequence (versions are logged to it) or a portfolio (versions are linked to it).
CREATE TABLE collection (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  type_id INTEGER NOT NULL REFERENCES artifact_type (id),
  kind TEXT NOT NULL CHECK (kind IN ('sequence', 'portfolio')),
  name TEXT NOT NULL,
  description TEXT,
  is_generated INTEGER NOT NULL DEFAULT 0,
  next_index INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (project_id, name)
);
CREATE INDEX collection_by_type ON collection (type_id, name);

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  name TEXT NOT NULL,
  display_name TEXT NOT NULL,
  description TEXT,
  notes TEXT,
  group_name TEXT,
  job_type TEXT,
  sweep TEXT,
  state TEXT NOT NULL,
  config TEXT NOT NULL DEFAULT '{}',
  summary TEXT NOT NULL DEFAULT '{}',
  program TEXT,
  repo TEXT,
  commit_hash TEXT,
  host TEXT,
  user_name TEXT NOT NULL,
  exit_code INTEGER,
  created_at INTEGER NOT NULL,
  heartbeat_at INTEGER NOT NULL,
  finished_at INTEGER,
  UNIQUE (project_id, name)
);
CREATE INDEX run_by_creation ON run (project_id, created_at, id);

CREATE TABLE run_tag (
  run_id INTEGER NOT NULL REFERENCES run (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (run_id, tag)
) WITHOUT ROWID;

-- Lines of a run's streams: 'history', 'events' and 'log'. A line sent again replaces itself.
CREATE TABLE run_line (
  run_id INTEGER NOT NULL REFERENCES run (id),
  stream TEXT NOT NULL,
  line INTEGER NOT NULL,
  step INTEGER,
  content TEXT NOT NULL,
  PRIMARY KEY (run_id, stream, line)
) WITHOUT ROWID;

CREATE TABLE run_file (
  run_id INTEGER NOT NULL REFERENCES run (id),
  name TEXT NOT NULL,
  blob TEXT NOT NULL,
  size INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (run_id, name)
) WITHOUT ROWID;

-- A version is PENDING until its manifest and files are here; nobody but its client sees it until then.
-- MERGED: the same content was committed by someone else meanwhile; `merged_into` says where it lives.
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  version_index INTEGER,
  state TEXT NOT NULL CHECK (state IN ('PENDING', 'COMMITTED', 'DELETED', 'MERGED')),
  merged_into INTEGER REFERENCES version (id),
  digest TEXT NOT NULL,
  description TEXT,
  metadata TEXT,
  size INTEGER NOT NULL DEFAULT 0,
  file_count INTEGER NOT NULL DEFAULT 0,
  history_step INTEGER,
  ttl_seconds INTEGER,
  client_id TEXT,
  run_id INTEGER REFERENCES run (id),
  requested_aliases TEXT NOT NULL DEFAULT '[]',
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
);
CREATE INDEX version_by_digest ON version (collection_id, digest);
CREATE INDEX version_by_client_id ON version (client_id);

CREATE TABLE version_tag (
  version_id INTEGER NOT NULL REFERENCES version (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (version_id, tag)
) WITHOUT ROWID;

-- A version's place in a collection; versions of a sequence are members of it too.
CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  version_index INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (collection_id, version_index),
  UNIQUE (version_id, collection_id)
);

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  alias TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (collection_id, alias)
);
CREATE INDEX alias_by_version ON alias (version_id);

CREATE TABLE manifest (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES version (id),
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  blob TEXT
);
CREATE INDEX manifest_by_version ON manifest (version_id);

CREATE TABLE version_file (
  version_id INTEGER NOT NULL REFERENCES version (id),
  path TEXT NOT NULL,
  digest TEXT NOT NULL,
  size INTEGER NOT NULL,
  ref TEXT,
  PRIMARY KEY (version_id, path)
) WITHOUT ROWID;

-- The lineage. `is_generated` repeats the collection's flag, so that walking needs no other table.
CREATE TABLE run_input (
  run_id INTEGER NOT NULL REFERENCES run (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  is_generated INTEGER NOT NULL,
  used_as TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (run_id, version_id)
) WITHOUT ROWID;
CREATE INDEX run_input_by_version ON run_input (version_id, run_id, is_generated);

CREATE TABLE run_output (
  run_id INTEGER NOT NULL REFERENCES run (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  is_generated INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (run_id, version_id)
) WITHOUT ROWID;
CREATE INDEX run_output_by_version ON run_output (version_id, run_id, is_generated);
