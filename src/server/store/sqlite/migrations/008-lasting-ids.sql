-- Ids of projects, collections, versions and runs are given out once: the history, links and addresses name them after
-- the rows are gone. AUTOINCREMENT cannot be added to a table, so the four are made again. Triggers stand aside: renaming
-- a table checks all of them.
DROP TRIGGER tally_member;
DROP TRIGGER tally_former_member;
DROP TRIGGER tally_version;
DROP TRIGGER tally_whole_version;
DROP TRIGGER tally_run;
DROP TRIGGER tally_run_state;

CREATE TABLE new_project (
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
INSERT INTO new_project SELECT * FROM project;
DROP TABLE project;
ALTER TABLE new_project RENAME TO project;
CREATE INDEX project_by_activity ON project (last_activity_at);

CREATE TABLE new_collection (
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
INSERT INTO new_collection SELECT * FROM collection;
DROP TABLE collection;
ALTER TABLE new_collection RENAME TO collection;
CREATE INDEX collection_by_type ON collection (type_id, name);

CREATE TABLE new_run (
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
INSERT INTO new_run SELECT * FROM run;
DROP TABLE run;
ALTER TABLE new_run RENAME TO run;
CREATE INDEX run_by_creation ON run (project_id, created_at, id);
CREATE INDEX run_by_state ON run (project_id, state);
CREATE INDEX run_by_sweep ON run (project_id, sweep);
CREATE INDEX run_by_display_name ON run (project_id, display_name);

CREATE TABLE new_version (
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
INSERT INTO new_version SELECT * FROM version;
DROP TABLE version;
ALTER TABLE new_version RENAME TO version;
CREATE INDEX version_by_digest ON version (collection_id, digest);
CREATE INDEX version_by_client_id ON version (client_id);
CREATE INDEX version_by_distributed_id ON version (collection_id, distributed_id) WHERE distributed_id IS NOT NULL;
CREATE INDEX version_pending ON version (created_at) WHERE state = 'PENDING';
CREATE INDEX version_with_ttl ON version (created_at) WHERE ttl_seconds > 0 AND state = 'COMMITTED';

CREATE TRIGGER tally_member AFTER INSERT ON membership
WHEN (SELECT state FROM version WHERE id = NEW.version_id) = 'COMMITTED' BEGIN
  UPDATE collection SET version_count = version_count + 1 WHERE id = NEW.collection_id;
END;
CREATE TRIGGER tally_former_member AFTER DELETE ON membership
WHEN (SELECT state FROM version WHERE id = OLD.version_id) = 'COMMITTED' BEGIN
  UPDATE collection SET version_count = version_count - 1 WHERE id = OLD.collection_id;
END;
CREATE TRIGGER tally_version AFTER UPDATE OF state ON version
WHEN (NEW.state = 'COMMITTED') <> (OLD.state = 'COMMITTED') BEGIN
  UPDATE collection SET version_count = version_count + iif(NEW.state = 'COMMITTED', 1, -1)
    WHERE id IN (SELECT collection_id FROM membership WHERE version_id = NEW.id);
  UPDATE project SET version_count = version_count + iif(NEW.state = 'COMMITTED', 1, -1)
    WHERE id = (SELECT project_id FROM collection WHERE id = NEW.collection_id);
END;
-- Benchmarks and imports write versions that are whole from the start.
CREATE TRIGGER tally_whole_version AFTER INSERT ON version WHEN NEW.state = 'COMMITTED' BEGIN
  UPDATE project SET version_count = version_count + 1
    WHERE id = (SELECT project_id FROM collection WHERE id = NEW.collection_id);
END;
CREATE TRIGGER tally_run AFTER INSERT ON run WHEN NEW.state <> 'deleted' BEGIN
  UPDATE project SET run_count = run_count + 1 WHERE id = NEW.project_id;
END;
CREATE TRIGGER tally_run_state AFTER UPDATE OF state ON run
WHEN (NEW.state = 'deleted') <> (OLD.state = 'deleted') BEGIN
  UPDATE project SET run_count = run_count + iif(NEW.state = 'deleted', -1, 1) WHERE id = NEW.project_id;
END;

-- Until now an id came back when the newest row went. What was done before a thing was made was done to another one with
-- its id: such actions get an id that no collection has, or no registry.
UPDATE action SET collection_id = -collection_id
  WHERE created_at < (SELECT c.created_at FROM collection c WHERE c.id = action.collection_id);
UPDATE action SET project_id = NULL
  WHERE created_at < (SELECT p.created_at FROM project p WHERE p.id = action.project_id);

-- The history may know of later rows than there are now; their ids do not come back either.
DELETE FROM sqlite_sequence WHERE name IN ('project', 'collection', 'version', 'run');
INSERT INTO sqlite_sequence (name, seq) VALUES
  ('project', (SELECT max(coalesce((SELECT max(id) FROM project), 0), coalesce(max(project_id), 0)) FROM action)),
  ('collection', (SELECT max(coalesce((SELECT max(id) FROM collection), 0), coalesce(max(collection_id), 0)) FROM action)),
  ('version', (SELECT max(coalesce((SELECT max(id) FROM version), 0), coalesce(max(version_id), 0)) FROM action)),
  ('run', (SELECT coalesce(max(id), 0) FROM run));
