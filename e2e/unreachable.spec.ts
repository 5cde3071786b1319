import { startServer } from '../tests/tools/server.ts';
import { askFor } from '../tests/tools/graphql.ts';
import { expect, test } from './fixtures.ts';

test('a server that is gone is told as such, and the page goes on when it is back', async ({ page }) => {
  test.setTimeout(240_000);
  await using server = await startServer();
  const { createSampleProject: project } = await askFor<{ createSampleProject: { name: string; entityName: string } }>(
    server.url,
    'mutation { createSampleProject { name entityName } }',
  );
  const version = `/${project.entityName}/${project.name}/artifacts/model/mnist_model/v0`;
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`${server.url}${version}/overview`);
  await expect(heading).toHaveAccessibleName('mnist_model:v0');

  const { port } = server;
  await server.stop();
  // Neither the code of this tab nor its data is here yet.
  await page.getByRole('link', { name: 'Usage' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/Couldn’t load part of this page|Server unreachable/);
  await expect(alert).not.toContainText('bug in Headwaters');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeVisible();

  await server.start(port);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Use in a run' })).toBeVisible();
  await expect(heading).toHaveAccessibleName('mnist_model:v0');
});
