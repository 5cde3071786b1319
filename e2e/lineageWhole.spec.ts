/** The lineage view: runs that come while it is looked at, exports, large graphs, and what axe says. */

import { AxeBuilder } from '@axe-core/playwright';

import { wovenLineage } from '../tests/bench/wovenLineage.ts';
import { expect, showTheme, test } from './fixtures.ts';
import { cluster, dataset, graph, middle, preview, serveSample } from './sampleLineage.ts';

const { ask, openSweep, project } = serveSample();

test('a run that uses the model while it is looked at appears, marked, and nothing else moves', async ({ page }) => {
  await page.goto(`${project()}/artifacts/model/mnist_model/v0/lineage`);
  const model = graph(page).getByRole('button', { name: 'Artifact mnist_model:v0, model' });
  await expect(model).toBeVisible();
  const before = await middle(model);
  const [entityName, projectName] = new URL(project()).pathname.split('/').slice(1);
  const { project: found } = await ask<{ project: { artifact: { id: string } } }>(
    'query ($e: String, $p: String) { project(name: $p, entityName: $e) { artifact(name: "mnist_model:v0") { id } } }',
    { e: entityName, p: projectName },
  );
  await ask('mutation ($i: UpsertBucketInput!) { upsertBucket(input: $i) { inserted } }', {
    i: { entityName, modelName: projectName, name: 'live1', displayName: 'late-river-7', jobType: 'serve' },
  });
  await ask('mutation ($i: UseArtifactInput!) { useArtifact(input: $i) { artifact { id } } }', {
    i: { entityName, projectName, runName: 'live1', artifactID: found.artifact.id },
  });
  const late = graph(page).getByRole('button', { name: 'Run late-river-7, serve' });
  await expect(late).toBeVisible({ timeout: 40_000 });
  await expect(graph(page).getByText('New', { exact: true })).toHaveCount(1);
  await expect(async () => {
    const after = await middle(model);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  }).toPass();
});

test('pictures and data are exported whole', async ({ page }) => {
  await openSweep(page);
  for (const [item, ending] of [
    ['Image (SVG)', '.svg'],
    ['Image (PNG)', '.png'],
    ['Lineage data (JSON)', '.json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    expect((await download).suggestedFilename()).toBe(`mnist_dataset-v0 lineage${ending}`);
  }
});

test('at the edge of what was fetched stands how much more there is, and it is loaded in place', async ({ page }) => {
  await openSweep(page, '?budget=4');
  await expect(page.getByText('Only the nearest 4 nodes are loaded')).toBeVisible();
  const before = await middle(dataset(page));
  // What the base lacks, the base brings.
  await graph(page)
    .getByRole('button', { name: /^Show \d+ more downstream nodes$/ })
    .first()
    .click();
  const runs = cluster(page, '120 runs, sweep_train');
  await expect(runs).toBeVisible();
  await expect(async () => {
    const after = await middle(dataset(page));
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  }).toPass();
  // A cluster at the edge lacks a neighbour for each of its runs; so many nodes more come at once, the nearest first.
  await graph(page).getByRole('button', { name: 'Show 120 more downstream nodes' }).click();
  await expect(graph(page).getByRole('group', { name: /^Cluster of 1\d\d artifacts, model$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Load twice as many' }).click();
  await expect(cluster(page, '117 artifacts, evaluation')).toBeVisible();
  await expect(page.getByText(/^Only the nearest/)).toHaveCount(0);
  await expect(graph(page).getByRole('button', { name: /more (up|down)stream nodes?/ })).toHaveCount(0);
});

test('a large graph is an overview until it can be read; pointer, keyboard and outline work in both', async ({
  page,
}) => {
  const columns = wovenLineage({ nodes: 400 });
  const name = columns.nodes.name[0] ?? '';
  await page.route('**/graphql', async (route) => {
    const { query } = route.request().postDataJSON() as { query: string };
    if (query.includes('ArtifactLineage')) await route.fulfill({ json: { data: { lineage: columns } } });
    else await route.continue();
  });
  await page.goto(`${project()}/artifacts/dataset/mnist_dataset/v0/lineage`);
  const nodes = graph(page).locator('[data-node]');
  const hint = graph(page).getByText('Zoom in to read labels');
  await page.getByRole('button', { name: 'Go to base' }).click();
  await expect(nodes.first()).toBeVisible();
  // Zooming keeps the middle, and there is the base.
  await expect(async () => {
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect(hint).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(nodes).toHaveCount(0);
  const { x, y } = await middle(graph(page));
  await page.mouse.click(x, y);
  await expect(preview(page, name)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Outline' }).click();
  const base = page.getByRole('treeitem', { name: new RegExp(name) }).first();
  await base.click();
  await expect(preview(page, name)).toBeVisible();
  // Going to it from the outline goes near enough to read.
  await expect(hint).toHaveCount(0);
  await expect(graph(page).getByRole('button', { name: new RegExp(`^Artifact ${name}`) })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ${colorScheme} graph, its panels and its menus`, async ({ page }) => {
    await showTheme(page, colorScheme);
    await openSweep(page);
    await page.getByRole('button', { name: 'Outline' }).click();
    await cluster(page, '120 runs, sweep_train').getByRole('button', { name: 'Extract sweep-1', exact: true }).click();
    await graph(page).getByRole('button', { name: 'Run vague-morning-5, train_model' }).click();
    await expect(preview(page, 'vague-morning-5')).toContainText('Run ID');
    await page.mouse.move(0, 0);
    // What a selection fades is meant to recede; contrast is of what it leaves lit.
    const findings = await new AxeBuilder({ page }).exclude('[data-dimmed]').analyze();
    expect(findings.violations).toEqual([]);
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    const withFilters = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(withFilters.violations).toEqual([]);
  });
}
