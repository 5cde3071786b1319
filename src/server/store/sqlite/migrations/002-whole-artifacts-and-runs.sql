-- Several clients that give the same distributed id add to one pending version.
ALTER TABLE version ADD COLUMN distributed_id TEXT;
CREATE INDEX version_by_distributed_id ON version (collection_id, distributed_id) WHERE distributed_id IS NOT NULL;
CREATE INDEX version_pending ON version (created_at) WHERE state = 'PENDING';
CREATE INDEX version_with_ttl ON version (created_at) WHERE ttl_seconds > 0 AND state = 'COMMITTED';

-- The version that an INCREMENTAL manifest adds to, and the run whose files a manifest lists.
ALTER TABLE manifest ADD COLUMN base_id INTEGER REFERENCES version (id);
ALTER TABLE manifest ADD COLUMN run_id INTEGER REFERENCES run (id);

-- Which versions a version's files refer to. The lineage follows it: who logs a version uses what it refers to.
CREATE TABLE version_reference (
  version_id INTEGER NOT NULL REFERENCES version (id),
  target_id INTEGER NOT NULL REFERENCES version (id),
  PRIMARY KEY (version_id, target_id)
) WITHOUT ROWID;
CREATE INDEX version_reference_by_target ON version_reference (target_id, version_id);

-- Contents (by MD5 in hexadecimal) that pending versions need: promised to their clients before the commit.
CREATE TABLE announced_content (
  version_id INTEGER NOT NULL REFERENCES version (id),
  md5 TEXT NOT NULL,
  PRIMARY KEY (version_id, md5)
) WITHOUT ROWID;
CREATE INDEX announced_content_by_md5 ON announced_content (md5);

-- Contents that lost one who needed them, and are to be removed unless others do. One row for each loss: a row that is
-- dealt with says nothing about losses since.
CREATE TABLE loose_content (
  id INTEGER PRIMARY KEY,
  md5 TEXT NOT NULL
);

CREATE INDEX version_file_by_digest ON version_file (digest) WHERE ref IS NULL;
CREATE INDEX run_file_by_blob ON run_file (blob);
CREATE INDEX manifest_by_blob ON manifest (blob) WHERE blob IS NOT NULL;

-- Set when somebody asks the run to stop; its client hears of it with the next lines that it sends.
ALTER TABLE run ADD COLUMN stop_requested INTEGER NOT NULL DEFAULT 0;

-- The different sets of keys that a run's history lines have, each key with the type of its value, and how many lines
-- have the set. What a history holds is thus known without reading its lines.
CREATE TABLE history_key_set (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run (id),
  keys TEXT NOT NULL,
  lines INTEGER NOT NULL,
  UNIQUE (run_id, keys)
);
-- Not declared as a reference: each removal of a set would look through all lines for it.
ALTER TABLE run_line ADD COLUMN key_set INTEGER;
CREATE INDEX run_line_by_step ON run_line (run_id, step, line, key_set) WHERE stream = 'history';
