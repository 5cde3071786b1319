/** The lineage view: what is drawn, and how one works with it. */

import { expect, test } from './fixtures.ts';
import { cluster, dataset, graph, middle, preview, serveSample } from './sampleLineage.ts';

const { openSweep } = serveSample();

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
