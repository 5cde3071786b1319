-- The tables as the migrations leave them: for reading, not run by anything.
-- `npm run schema` writes this file, and a test compares it with the migrations.

CREATE TABLE "action" (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  user_name TEXT NOT NULL,
  -- NULL for the collections that were gone before this was kept.
  project_id INTEGER,
  -- NULL of an act on the registry itself.
  collection_id INTEGER,
  collection_name TEXT,
  version_id INTEGER,
  version_index INTEGER,
  detail TEXT,
  before TEXT,
  after TEXT,
  created_at INTEGER NOT NULL
);

CREATE INDEX action_by_collection ON action (collection_id, id);

CREATE INDEX action_by_project ON action (project_id, id);

CREATE INDEX action_by_version ON action (version_id, id);

CREATE INDEX action_tally ON action (project_id, kind, user_name, created_at);

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  alias TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (collection_id, alias)
);

CREATE INDEX alias_by_version ON alias (version_id);

CREATE TABLE announced_content (
  version_id INTEGER NOT NULL REFERENCES version (id),
  md5 TEXT NOT NULL,
  PRIMARY KEY (version_id, md5)
) WITHOUT ROWID;

CREATE INDEX announced_content_by_md5 ON announced_content (md5);

CREATE TABLE api_key (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  hint TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revoked_at INTEGER
);

CREATE TABLE artifact_type (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  name TEXT NOT NULL,
  description TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, name)
);

CREATE TABLE "collection" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  project_id INTEGER NOT NULL REFERENCES project (id),
  type_id INTEGER NOT NULL REFERENCES artifact_type (id),
  kind TEXT NOT NULL CHECK (kind IN ('sequence', 'portfolio')),
  name TEXT NOT NULL,
  description TEXT,
  is_generated INTEGER NOT NULL DEFAULT 0,
  next_index INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  version_count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (project_id, name)
);

CREATE INDEX collection_by_type ON collection (type_id, name);

CREATE TABLE collection_tag (
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (collection_id, tag)
) WITHOUT ROWID;

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
);

CREATE TABLE history_key_set (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  keys TEXT NOT NULL,
  lines INTEGER NOT NULL,
  UNIQUE (run_id, keys)
);

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

CREATE TABLE loose_content (
  id INTEGER PRIMARY KEY,
  md5 TEXT NOT NULL
);

CREATE TABLE manifest (
  id INTEGER PRIMARY KEY,
  version_id INTEGER NOT NULL REFERENCES version (id),
  kind TEXT NOT NULL,
  digest TEXT NOT NULL,
  blob TEXT
, base_id INTEGER REFERENCES version (id), run_id INTEGER REFERENCES run (id));

CREATE INDEX manifest_by_blob ON manifest (blob) WHERE blob IS NOT NULL;

CREATE INDEX manifest_by_version ON manifest (version_id);

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  collection_id INTEGER NOT NULL REFERENCES collection (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  version_index INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (collection_id, version_index),
  UNIQUE (version_id, collection_id)
);

CREATE TRIGGER tally_former_member AFTER DELETE ON membership
WHEN (SELECT state FROM version WHERE id = OLD.version_id) = 'COMMITTED' BEGIN
  UPDATE collection SET version_count = version_count - 1 WHERE id = OLD.collection_id;
END;

CREATE TRIGGER tally_member AFTER INSERT ON membership
WHEN (SELECT state FROM version WHERE id = NEW.version_id) = 'COMMITTED' BEGIN
  UPDATE collection SET version_count = version_count + 1 WHERE id = NEW.collection_id;
END;

CREATE TABLE "project" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  name TEXT NOT NULL,
  description TEXT,
  created_at INTEGER NOT NULL,
  last_activity_at INTEGER NOT NULL,
  access TEXT NOT NULL DEFAULT 'PRIVATE',
  allows_all_types INTEGER NOT NULL DEFAULT 1,
  version_count INTEGER NOT NULL DEFAULT 0,
  run_count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (entity_id, name)
);

CREATE INDEX project_by_activity ON project (last_activity_at);

CREATE TABLE "run" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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
  stop_requested INTEGER NOT NULL DEFAULT 0,
  UNIQUE (project_id, name)
);

CREATE INDEX run_by_creation ON run (project_id, created_at, id);

CREATE INDEX run_by_display_name ON run (project_id, display_name);

CREATE INDEX run_by_state ON run (project_id, state);

CREATE INDEX run_by_sweep ON run (project_id, sweep);

CREATE TRIGGER tally_run AFTER INSERT ON run WHEN NEW.state <> 'deleted' BEGIN
  UPDATE project SET run_count = run_count + 1 WHERE id = NEW.project_id;
END;

CREATE TRIGGER tally_run_state AFTER UPDATE OF state ON run
WHEN (NEW.state = 'deleted') <> (OLD.state = 'deleted') BEGIN
  UPDATE project SET run_count = run_count + iif(NEW.state = 'deleted', -1, 1) WHERE id = NEW.project_id;
END;

CREATE TABLE run_file (
  run_id INTEGER NOT NULL REFERENCES run (id),
  name TEXT NOT NULL,
  blob TEXT NOT NULL,
  size INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (run_id, name)
) WITHOUT ROWID;

CREATE INDEX run_file_by_blob ON run_file (blob);

CREATE TABLE run_input (
  run_id INTEGER NOT NULL REFERENCES run (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  is_generated INTEGER NOT NULL,
  used_as TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (run_id, version_id)
) WITHOUT ROWID;

CREATE INDEX run_input_by_version ON run_input (version_id, run_id, is_generated);

CREATE TABLE run_line (
  run_id INTEGER NOT NULL REFERENCES run (id),
  stream TEXT NOT NULL,
  line INTEGER NOT NULL,
  step INTEGER,
  content TEXT NOT NULL, key_set INTEGER,
  PRIMARY KEY (run_id, stream, line)
) WITHOUT ROWID;

CREATE INDEX run_line_by_step ON run_line (run_id, step, line, key_set) WHERE stream = 'history';

CREATE TABLE run_output (
  run_id INTEGER NOT NULL REFERENCES run (id),
  version_id INTEGER NOT NULL REFERENCES version (id),
  is_generated INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (run_id, version_id)
) WITHOUT ROWID;

CREATE INDEX run_output_by_version ON run_output (version_id, run_id, is_generated);

CREATE TABLE run_tag (
  run_id INTEGER NOT NULL REFERENCES run (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (run_id, tag)
) WITHOUT ROWID;

CREATE INDEX run_tag_by_tag ON run_tag (tag, run_id);

CREATE VIRTUAL TABLE search_entry USING fts5 (
  name, rest, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE value_key (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  source TEXT NOT NULL CHECK (source IN ('config', 'summary', 'metadata')),
  name TEXT NOT NULL,
  UNIQUE (project_id, source, name)
);

CREATE TABLE value_key_count (
  collection_id INTEGER NOT NULL,
  key_id INTEGER NOT NULL REFERENCES value_key (id),
  owners INTEGER NOT NULL,
  PRIMARY KEY (collection_id, key_id)
) WITHOUT ROWID;

CREATE TABLE "version" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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
  updated_at INTEGER NOT NULL,
  distributed_id TEXT
);

CREATE INDEX version_by_client_id ON version (client_id);

CREATE INDEX version_by_digest ON version (collection_id, digest);

CREATE INDEX version_by_distributed_id ON version (collection_id, distributed_id) WHERE distributed_id IS NOT NULL;

CREATE INDEX version_pending ON version (created_at) WHERE state = 'PENDING';

CREATE INDEX version_with_ttl ON version (created_at) WHERE ttl_seconds > 0 AND state = 'COMMITTED';

CREATE TRIGGER tally_version AFTER UPDATE OF state ON version
WHEN (NEW.state = 'COMMITTED') <> (OLD.state = 'COMMITTED') BEGIN
  UPDATE collection SET version_count = version_count + iif(NEW.state = 'COMMITTED', 1, -1)
    WHERE id IN (SELECT collection_id FROM membership WHERE version_id = NEW.id);
  UPDATE project SET version_count = version_count + iif(NEW.state = 'COMMITTED', 1, -1)
    WHERE id = (SELECT project_id FROM collection WHERE id = NEW.collection_id);
END;

CREATE TRIGGER tally_whole_version AFTER INSERT ON version WHEN NEW.state = 'COMMITTED' BEGIN
  UPDATE project SET version_count = version_count + 1
    WHERE id = (SELECT project_id FROM collection WHERE id = NEW.collection_id);
END;

CREATE TABLE version_file (
  version_id INTEGER NOT NULL REFERENCES version (id),
  path TEXT NOT NULL,
  digest TEXT NOT NULL,
  size INTEGER NOT NULL,
  ref TEXT,
  PRIMARY KEY (version_id, path)
) WITHOUT ROWID;

CREATE INDEX version_file_by_digest ON version_file (digest) WHERE ref IS NULL;

CREATE TABLE version_reference (
  version_id INTEGER NOT NULL REFERENCES version (id),
  target_id INTEGER NOT NULL REFERENCES version (id),
  PRIMARY KEY (version_id, target_id)
) WITHOUT ROWID;

CREATE INDEX version_reference_by_target ON version_reference (target_id, version_id);

CREATE TABLE version_tag (
  version_id INTEGER NOT NULL REFERENCES version (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (version_id, tag)
) WITHOUT ROWID;

CREATE INDEX version_tag_by_tag ON version_tag (tag, version_id);
