-- Acts on a registry itself are kept beside those on its collections, and all of a registry's are found by its project.
CREATE TABLE registry_action (
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
INSERT INTO registry_action
SELECT a.id, a.kind, a.user_name, c.project_id, a.collection_id, a.collection_name, a.version_id, a.version_index,
       a.detail, a.before, a.after, a.created_at
FROM action a LEFT JOIN collection c ON c.id = a.collection_id;
DROP TABLE action;
ALTER TABLE registry_action RENAME TO action;
CREATE INDEX action_by_collection ON action (collection_id, id);
CREATE INDEX action_by_version ON action (version_id, id);
CREATE INDEX action_by_project ON action (project_id, id);
-- Acts by kind and person are counted from this alone.
CREATE INDEX action_tally ON action (project_id, kind, user_name, created_at);
