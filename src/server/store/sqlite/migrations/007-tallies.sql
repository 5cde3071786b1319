-- How many versions and runs there are, kept as they come and go: pages show these numbers everywhere, and counting
-- 100,000 rows for each of them held up everybody else.
ALTER TABLE collection ADD COLUMN version_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN version_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE project ADD COLUMN run_count INTEGER NOT NULL DEFAULT 0;

UPDATE collection SET version_count =
  (SELECT count(*) FROM membership m JOIN version v ON v.id = m.version_id
   WHERE m.collection_id = collection.id AND v.state = 'COMMITTED');
UPDATE project SET
  version_count =
    (SELECT count(*) FROM version v JOIN collection c ON c.id = v.collection_id
     WHERE c.project_id = project.id AND v.state = 'COMMITTED'),
  run_count = (SELECT count(*) FROM run r WHERE r.project_id = project.id AND r.state <> 'deleted');

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
