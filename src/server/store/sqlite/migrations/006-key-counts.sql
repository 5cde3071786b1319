-- How many runs of a project (collection_id 0) or versions of a collection have a value under a key, so that tables can
-- offer the keys that most have first without counting values.
CREATE TABLE value_key_count (
  collection_id INTEGER NOT NULL,
  key_id INTEGER NOT NULL REFERENCES value_key (id),
  owners INTEGER NOT NULL,
  PRIMARY KEY (collection_id, key_id)
) WITHOUT ROWID;

-- What is deleted has no values; until now they were kept.
DELETE FROM indexed_value WHERE key_id IN (SELECT id FROM value_key WHERE source <> 'metadata')
  AND owner_id IN (SELECT id FROM run WHERE state = 'deleted');
DELETE FROM indexed_value WHERE key_id IN (SELECT id FROM value_key WHERE source = 'metadata')
  AND owner_id IN (SELECT id FROM version WHERE state = 'DELETED');

INSERT INTO value_key_count (collection_id, key_id, owners)
  SELECT 0, x.key_id, count(*) FROM indexed_value x JOIN value_key k ON k.id = x.key_id
  WHERE k.source <> 'metadata' AND x.position = 0 GROUP BY x.key_id;
INSERT INTO value_key_count (collection_id, key_id, owners)
  SELECT v.collection_id, x.key_id, count(*)
  FROM indexed_value x JOIN value_key k ON k.id = x.key_id JOIN version v ON v.id = x.owner_id
  WHERE k.source = 'metadata' AND x.position = 0 GROUP BY v.collection_id, x.key_id;
