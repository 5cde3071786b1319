/** What is asked about the nodes of a lineage besides the picture: where they are linked, and whose they are. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { LineageColumns, LineageLinks, LineagePeople } from '../../model/lineage.ts';
import { RUN } from '../../model/lineage.ts';
import { allIn, type Reader } from '../store/database.ts';

type Nodes = LineageColumns['nodes'];

/** The portfolios that the versions of a lineage are linked to. */
export async function linksOfNodes(db: Reader, caller: Caller, nodes: Nodes): Promise<LineageLinks> {
  requireUser(caller);
  const place = placesOf(nodes, false);
  const ids = [...place.keys()];
  const members = await allIn<{ id: number; collection: number; name: string }>(
    db,
    `SELECT m.version_id AS id, m.collection_id AS collection,
            e.name || '/' || p.name || '/' || c.name || ':v' || m.version_index AS name
     FROM membership m JOIN collection c ON c.id = m.collection_id JOIN project p ON p.id = c.project_id
     JOIN entity e ON e.id = p.entity_id
     WHERE m.version_id IN (?) AND c.kind = 'portfolio' AND c.deleted_at IS NULL ORDER BY m.version_id, m.id`,
    ids,
  );
  const linked = [...new Set(members.map((row) => row.id))];
  const aliases = await allIn<{ id: number; collection: number; alias: string }>(
    db,
    `SELECT version_id AS id, collection_id AS collection, alias FROM alias
     WHERE version_id IN (?) ORDER BY version_id, id`,
    linked,
  );
  const link = new Map(members.map((row, index) => [`${row.id} ${row.collection}`, index]));
  // Those of collections that are no portfolios find no link.
  const pairs = aliases.flatMap((row) => {
    const index = link.get(`${row.id} ${row.collection}`);
    return index === undefined ? [] : [{ index, alias: row.alias }];
  });
  return {
    of: members.map((row) => place.get(row.id) ?? 0),
    names: members.map((row) => row.name),
    aliasOf: pairs.map((pair) => pair.index),
    aliases: pairs.map((pair) => pair.alias),
  };
}

/** Who ran the runs of a lineage, and who ran those that logged its versions first. */
export async function peopleOfNodes(db: Reader, caller: Caller, nodes: Nodes): Promise<LineagePeople> {
  requireUser(caller);
  const runs = placesOf(nodes, true);
  const versions = placesOf(nodes, false);
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const user = Array.from({ length: nodes.count }, () => -1);
  const note = (place: number | undefined, name: string) => {
    const number = numbers.get(name) ?? names.push(name) - 1;
    numbers.set(name, number);
    if (place !== undefined) user[place] = number;
  };
  const ofRuns = `SELECT id, user_name AS name FROM run WHERE id IN (?)`;
  for (const row of await allIn<{ id: number; name: string }>(db, ofRuns, [...runs.keys()])) {
    note(runs.get(row.id), row.name);
  }
  const ofVersions = `SELECT v.id, r.user_name AS name FROM version v JOIN run r ON r.id = v.run_id WHERE v.id IN (?)`;
  for (const row of await allIn<{ id: number; name: string }>(db, ofVersions, [...versions.keys()])) {
    note(versions.get(row.id), row.name);
  }
  return { user, names };
}

/** The place in the columns of each run, or of each version, by its row id. */
function placesOf({ count, kind, number }: Nodes, isRun: boolean): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let node = 0; node < count; node += 1) {
    if ((kind[node] === RUN) === isRun) places.set(number[node] ?? 0, node);
  }
  return places;
}
