import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';

import { wovenLineage } from '../tests/bench/wovenLineage.ts';
import { startServer } from '../tests/tools/server.ts';
import type { TestServer } from '../tests/tools/server.ts';
import { expect, showTheme, test } from './fixtures.ts';

/** The lineage view over the sample project: the MNIST story and a sweep of 120 runs. */

let server: TestServer | undefined;
let project = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  server = await startServer();
  const { createSampleProject: sample } = await ask<{ createSampleProject: { name: string; entityName: string } }>(
    'mutation { createSampleProject { name entityName } }',
  );
  project = `${server.url}/${sample.entityName}/${sample.name}`;
});
test.afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

/** Asks the server as its clients do. */
async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch(`${server?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

const graph = (page: Page) => page.getByRole('region', { name: 'Lineage graph' });
const cluster = (page: Page, name: string) => graph(page).getByRole('group', { name: `Cluster of ${name}` });
const dataset = (page: Page) => graph(page).getByRole('button', { name: 'Artifact mnist_dataset:v0, dataset' });
const preview = (page: Page, name: string) => page.getByRole('complementary', { name: `Preview of ${name}` });
const openSweep = async (page: Page, search = '') => {
  await page.goto(`${project}/artifacts/dataset/mnist_dataset/v0/lineage${search}`);
  await expect(dataset(page)).toBeVisible();
};
const middle = async (node: Locator) => {
  const box = await node.boundingBox();
  if (box === null) throw new Error('The node is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a sweep is a few clusters, left to right, with counts', async ({ page }) => {
  await openSweep(page);
  const columns = [
    graph(page).getByRole('button', { name: 'Run jumping-monkey-1, prepare_data' }),
    dataset(page),
    cluster(page, '120 runs, sweep_train'),
    cluster(page, '120 artifacts, model'),
    cluster(page, '120 runs, sweep_evaluate'),
    cluster(page, '117 artifacts, evaluation'),
  ];
  const middles = await Promise.all(columns.map(middle));
  expect(middles.map(({ x }) => x)).toEqual(middles.map(({ x }) => x).sort((a, b) => a - b));
  await expect(dataset(page)).toHaveAttribute('aria-current', 'true');
  await expect(graph(page).locator('[data-kind="cluster"]')).toHaveCount(4);
  await expect(page.getByText('482 nodes')).toBeVisible();
});

test('a member is found, extracted with its own lineage, and put back; Back undoes', async ({ page }) => {
  await openSweep(page);
  const runs = cluster(page, '120 runs, sweep_train');
  await runs.getByRole('searchbox', { name: 'Search 120 runs' }).fill('sweep-77');
  await expect(runs.getByRole('option')).toHaveCount(1);
  const before = await middle(runs);
  await runs.getByRole('button', { name: 'Extract sweep-77' }).click();

  await expect(graph(page).getByRole('button', { name: 'Run sweep-77, sweep_train' })).toBeVisible();
  await expect(graph(page).getByRole('button', { name: /^Artifact mnist_sweep_model:v\d+, model$/ })).toBeVisible();
  await expect(graph(page).getByRole('button', { name: 'Run sweep-eval-77, sweep_evaluate' })).toBeVisible();
  await expect(cluster(page, '119 artifacts, model')).toBeVisible();
  // What was acted on stays where it was, once it has come to rest.
  await expect(async () => {
    const after = await middle(cluster(page, '119 runs, sweep_train'));
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  }).toPass();

  await graph(page).getByRole('button', { name: 'Return sweep-77 to cluster' }).click();
  await expect(cluster(page, '120 runs, sweep_train')).toBeVisible();
  await expect(graph(page).getByRole('button', { name: 'Run sweep-77, sweep_train' })).toHaveCount(0);
  await page.goBack();
  await expect(graph(page).getByRole('button', { name: 'Run sweep-77, sweep_train' })).toBeVisible();
  await page.goBack();
  await expect(cluster(page, '120 runs, sweep_train')).toBeVisible();
});

test('all matches are extracted and put back at once; a cluster is expanded whole and collapsed again', async ({
  page,
}) => {
  await openSweep(page);
  const evaluations = cluster(page, '120 runs, sweep_evaluate');
  await evaluations.getByRole('searchbox').fill('eval-11');
  await evaluations.getByRole('button', { name: 'Extract all 11 matches' }).click();
  await expect(cluster(page, '109 runs, sweep_evaluate')).toBeVisible();
  await page.getByRole('button', { name: 'Return all' }).click();
  await expect(cluster(page, '120 runs, sweep_evaluate')).toBeVisible();

  await cluster(page, '120 runs, sweep_train').getByRole('button', { name: 'Expand all 120 runs' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Expand' }).click();
  await expect(cluster(page, '120 runs, sweep_train')).toHaveCount(0);
  await page.getByRole('button', { name: 'Collapse all' }).click();
  await expect(cluster(page, '120 runs, sweep_train')).toBeVisible();
});

test('a member is previewed without leaving its cluster, with its real facts', async ({ page }) => {
  await openSweep(page);
  const runs = cluster(page, '120 runs, sweep_train');
  await runs.getByRole('searchbox').fill('sweep-9');
  await runs.getByRole('searchbox').press('Enter');
  const facts = preview(page, 'sweep-9');
  await expect(facts).toContainText('sweep_train');
  await expect(facts).toContainText('learning_rate');
  await expect(facts).toContainText('mnist_dataset:v0');
  await expect(runs.getByRole('option', { name: 'sweep-9', exact: false }).first()).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await runs.getByRole('searchbox').press('Shift+Enter');
  await expect(graph(page).getByRole('button', { name: 'Run sweep-9, sweep_train' })).toBeVisible();
  await facts.getByRole('button', { name: 'Return sweep-9 to cluster' }).click();
  await expect(cluster(page, '120 runs, sweep_train')).toBeVisible();
  await facts.getByRole('button', { name: 'Close preview' }).click();
  await expect(facts).toHaveCount(0);
});

test('a copied address opens the same picture', async ({ page, context }) => {
  await openSweep(page);
  await cluster(page, '120 runs, sweep_train').getByRole('button', { name: 'Extract sweep-1', exact: true }).click();
  const node = graph(page).getByRole('button', { name: 'Run sweep-1, sweep_train' });
  await node.click();
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  const from = await middle(node);
  await page.mouse.move(from.x - 30, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 10, from.y + 90, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=/);
  await expect(page).toHaveURL(/moved=/);
  const names = ['Run sweep-1, sweep_train', 'Artifact mnist_dataset:v0, dataset'];
  const other = await context.newPage();
  await expect(async () => {
    await other.goto(page.url());
    for (const name of names) {
      const here = await middle(graph(page).getByRole('button', { name }));
      const there = await middle(graph(other).getByRole('button', { name }));
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(3);
    }
  }).toPass();
  await expect(preview(other, 'sweep-1')).toBeVisible();
  await other.getByRole('button', { name: 'Tidy up' }).click();
  await expect(other).not.toHaveURL(/moved=/);
});

test('an address that says nonsense still shows the lineage, and says what was dropped', async ({ page }) => {
  await openSweep(page, '?up=minus&colour=red&extracted=r24.r999999&selected=a77777');
  await expect(page.getByText('Ignored unknown link options: up, colour.')).toBeVisible();
  await expect(page.getByText('1 node of this saved view is no longer in the lineage.')).toBeVisible();
  await expect(cluster(page, '119 runs, sweep_train')).toBeVisible();
});

test('arrow keys walk the graph, Home leads to the base, and the focus is never lost', async ({ page }) => {
  await openSweep(page);
  await dataset(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(graph(page).getByRole('button', { name: 'Run jumping-monkey-1, prepare_data' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dataset(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(graph(page).getByRole('button', { name: 'Run vague-morning-5, train_model' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cluster(page, '120 runs, sweep_train')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cluster(page, '120 runs, sweep_train').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cluster(page, '120 runs, sweep_train')).toBeFocused();
  // Taking a member out by key takes the keyboard along, and putting it back brings it home.
  await cluster(page, '120 runs, sweep_train').getByRole('button', { name: 'Extract sweep-2', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(graph(page).getByRole('button', { name: 'Run sweep-2, sweep_train' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(graph(page).getByRole('button', { name: 'Return sweep-2 to cluster' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cluster(page, '120 runs, sweep_train')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const run = graph(page).getByRole('button', { name: 'Run vague-morning-5, train_model' });
  await expect(run).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview(page, 'vague-morning-5')).toBeVisible();
  await page.getByRole('button', { name: 'Close preview' }).focus();
  await page.keyboard.press('Enter');
  await expect(run).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await expect(dataset(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview(page, 'vague-morning-5')).toHaveCount(0);
});

test('the search finds anything in the lineage and goes there', async ({ page }) => {
  await openSweep(page);
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('eval-42');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(preview(page, 'sweep-eval-42')).toBeVisible();
  await expect(cluster(page, '120 runs, sweep_evaluate').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('eval-42');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await field.press('Shift+Enter');
  await expect(graph(page).getByRole('button', { name: 'Run sweep-eval-42, sweep_evaluate' })).toBeVisible();
});

test('filters take out what they say, keep paths by placeholders, and one click resets', async ({ page }) => {
  await openSweep(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('checkbox', { name: /^model/ }).uncheck();
  await expect(filters.getByText('121 hidden')).toBeVisible();
  await expect(graph(page).locator('[data-kind="placeholder"]').first()).toBeVisible();
  await expect(cluster(page, '120 artifacts, model')).toHaveCount(0);
  await filters.getByRole('button', { name: 'Reset' }).click();
  await expect(cluster(page, '120 artifacts, model')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Downstream hops' }).selectOption('1');
  await expect(cluster(page, '120 artifacts, model')).toHaveCount(0);
  await expect(cluster(page, '120 runs, sweep_train')).toBeVisible();
  await page.goBack();
  await expect(cluster(page, '120 artifacts, model')).toBeVisible();
});

test('a node hidden by hand stays as a placeholder and comes back', async ({ page }) => {
  await openSweep(page);
  await graph(page).getByRole('button', { name: 'Run vague-morning-5, train_model' }).click();
  await preview(page, 'vague-morning-5').getByRole('button', { name: 'Hide' }).click();
  const hole = graph(page).getByRole('button', { name: 'Hidden: 1 run' });
  await expect(hole).toBeVisible();
  await hole.click();
  await expect(graph(page).getByRole('button', { name: 'Run vague-morning-5, train_model' })).toBeVisible();
});

test('two selected nodes show the paths between them', async ({ page }) => {
  await openSweep(page);
  await dataset(page).click();
  await graph(page)
    .getByRole('button', { name: 'Run serene-haze-6, evaluate_model' })
    .click({ modifiers: ['Shift'] });
  const paths = page.getByRole('complementary', { name: 'Paths from mnist_dataset:v0 to serene-haze-6' });
  for (const [index, name] of ['mnist_dataset:v0', 'vague-morning-5', 'mnist_model:v0', 'serene-haze-6'].entries()) {
    await expect(paths.getByRole('listitem').nth(index).getByRole('button', { name })).toBeVisible();
  }
  await expect(paths.getByRole('listitem')).toHaveCount(4);
});

test('the outline is the same lineage in step with the same selection', async ({ page }) => {
  await openSweep(page);
  await page.getByRole('button', { name: 'Outline' }).click();
  const tree = page.getByRole('tree', { name: 'Lineage outline' });
  const base = tree.getByRole('treeitem', { name: 'Artifact mnist_dataset:v0, dataset' });
  await expect(base).toHaveAttribute('aria-current', 'true');
  await base.focus();
  await page.keyboard.press('Enter');
  await expect(base).toHaveAttribute('aria-selected', 'true');
  await expect(dataset(page)).toHaveAttribute('aria-pressed', 'true');
  await graph(page).getByRole('button', { name: 'Run serene-haze-6, evaluate_model' }).click();
  await expect(tree.getByRole('treeitem', { name: 'Run serene-haze-6, evaluate_model' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const runs = tree.getByRole('treeitem', { name: 'Cluster of 120 runs, sweep_train' });
  await runs.focus();
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem', { name: 'sweep-3', exact: true })).toBeVisible();
});

test('a run that uses the model while it is looked at appears, marked, and nothing else moves', async ({ page }) => {
  await page.goto(`${project}/artifacts/model/mnist_model/v0/lineage`);
  const model = graph(page).getByRole('button', { name: 'Artifact mnist_model:v0, model' });
  await expect(model).toBeVisible();
  const before = await middle(model);
  const [entityName, projectName] = new URL(project).pathname.split('/').slice(1);
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
  await page.goto(`${project}/artifacts/dataset/mnist_dataset/v0/lineage`);
  const nodes = graph(page).locator('[data-node]');
  const hint = graph(page).getByText('Zoom in to read labels');
  await page.getByRole('button', { name: 'Go to the base' }).click();
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
