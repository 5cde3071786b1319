import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from './command.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A file and what it imports: a value, unless told otherwise. */
type Import = readonly [file: string, imported: string, kind?: 'type'];

/** Imports that a wall stands in front of. */
const REFUSED: readonly Import[] = [
  ['src/shared/a.ts', '../model/graph.ts'],
  ['src/model/a.ts', '../api/client.ts'],
  ['src/model/a.ts', 'react'],
  ['src/model/a.ts', 'node:fs'],
  ['src/layout/a.ts', '../engine/scene.ts'],
  ['src/layout/a.ts', '@xyflow/react'],
  ['src/api/a.ts', '../state/viewSpec.ts'],
  ['src/api/a.ts', 'react'],
  ['src/engine/a.ts', '../state/viewSpec.ts'],
  ['src/state/a.ts', '../ui/Button.tsx'],
  ['src/i18n/a.ts', '../api/client.ts'],
  ['src/ui/a.ts', '../api/client.ts'],
  ['src/ui/a.ts', '../state/viewSpec.ts'],
  ['src/ui/table/a.ts', '../../components/facts/Ago.tsx'],
  ['src/components/facts/a.ts', '../../features/runs/RunsPage.tsx'],
  ['src/components/facts/a.ts', '../../canvas/LineageView.tsx'],
  ['src/canvas/a.ts', '../panels/PreviewPanel.tsx'],
  ['src/panels/a.ts', '../canvas/LineageView.tsx'],
  ['src/panels/a.ts', '../features/runs/RunsPage.tsx'],
  ['src/features/compare/a.ts', '../registry/LinkVersion.tsx'],
  ['src/features/compare/lineage/a.ts', '../../registry/LinkVersion.tsx'],
  ['src/features/compare/a.ts', '../../app/router.tsx'],
  ['src/features/compare/a.ts', '../../server/errors.ts'],
  ['src/app/a.ts', '../server/errors.ts'],
  ['src/server/a.ts', '../api/client.ts'],
  ['src/server/a.ts', '../features/runs/runsSearch.ts'],
  ['src/server/a.ts', 'react'],
  ['src/server/store/a.ts', '../read/runList.ts'],
  ['src/server/store/a.ts', '../files/zip.ts'],
  ['src/server/store/sqlite/a.ts', '../../record/runs.ts'],
  ['src/server/files/a.ts', '../store/database.ts'],
  ['src/server/files/disk/a.ts', '../../store/database.ts'],
  ['src/server/access/a.ts', '../record/runs.ts'],
  ['src/server/read/a.ts', '../record/runs.ts'],
  ['src/server/record/a.ts', '../graphql/server.ts'],
  ['src/server/record/a.ts', '../files/disk/diskStore.ts'],
  ['src/server/record/a.ts', '../http/app.ts'],
  ['src/server/graphql/resolvers/a.ts', '../../http/app.ts'],
  ['src/server/graphql/resolvers/a.ts', '../../store/runs.ts'],
  ['src/server/graphql/a.ts', '../store/sqlite/connection.ts'],
  ['src/server/http/a.ts', '../store/versions.ts'],
  ['src/server/graphql/a.ts', '../../state/viewSpec.ts'],
  ['src/server/read/a.ts', '../../features/runs/runsSearch.ts'],
  ['src/server/read/a.ts', 'react'],
];

/** Imports that go the agreed way. */
const ALLOWED: readonly Import[] = [
  ['src/model/a.ts', '../shared/words.ts'],
  ['src/state/a.ts', '../engine/scene.ts'],
  ['src/ui/a.ts', '../i18n/language.ts'],
  ['src/components/charts/a.ts', '../values/valueRows.ts'],
  ['src/canvas/a.ts', '../components/facts/Ago.tsx'],
  ['src/features/compare/a.ts', '../../canvas/LineageView.tsx'],
  ['src/features/compare/lineage/a.ts', '../compareSearch.ts'],
  ['src/app/a.ts', '../features/runs/RunsPage.tsx'],
  ['src/server/store/sqlite/a.ts', '../database.ts'],
  ['src/server/read/a.ts', '../store/database.ts'],
  ['src/server/a.ts', './http/app.ts'],
  ['src/server/a.ts', '../shared/loopback.ts'],
  ['src/server/record/a.ts', '../files/contentStore.ts'],
  ['src/server/graphql/resolvers/a.ts', '../../read/runList.ts'],
  ['src/server/http/a.ts', '../graphql/server.ts'],
  ['src/server/http/a.ts', '../store/runs.ts', 'type'],
  ['src/server/graphql/resolvers/a.ts', '../../store/database.ts', 'type'],
  ['src/server/graphql/a.ts', '../../shared/runStates.ts'],
];

let folder: string;
let refused: ReadonlySet<string>;

/** One file per import, so that what lint says of a file is said of its import. */
const fileOf = (file: string, number: number) => file.replace('/a.ts', `/a${number}.ts`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwaters-rooms-'));
  copyFileSync(join(ROOT, '.oxlintrc.ts'), join(folder, '.oxlintrc.ts'));
  for (const name of ['compare', 'registry', 'runs'])
    mkdirSync(join(folder, 'src/features', name), { recursive: true });
  for (const [number, [file, imported, kind]] of [...REFUSED, ...ALLOWED].entries()) {
    const path = join(folder, fileOf(file, number));
    mkdirSync(dirname(path), { recursive: true });
    const use = kind === 'type' ? 'export type Other = Thing;' : 'export const other = Thing;';
    writeFileSync(path, `import ${kind ?? ''} { Thing } from '${imported}';\n${use}\n`);
  }
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = await runCommand(process.execPath, [oxlint, '-c', '.oxlintrc.ts', '-f', 'json'], {
    cwd: folder,
    timeout: 60_000,
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; filename: string }[] };
  refused = new Set(
    diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map((found) => found.filename),
  );
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(REFUSED.map(([file, imported], number) => ({ file, imported, path: fileOf(file, number) })))(
  'lint refuses $imported in $file',
  ({ path }) => {
    expect(refused).toContain(path);
  },
);

test.each(ALLOWED.map(([file, imported], k) => ({ file, imported, path: fileOf(file, REFUSED.length + k) })))(
  'lint allows $imported in $file',
  ({ path }) => {
    expect(refused).not.toContain(path);
  },
);
