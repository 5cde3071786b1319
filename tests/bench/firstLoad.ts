/** The JavaScript that a browser loads before a lineage graph can show. */

import { gzipSync } from 'node:zlib';

import { chromium } from 'playwright';

import { BROWSER_HELP, obtainBrowser } from '../tools/browser.ts';
import { askFor } from '../tools/graphql.ts';
import { skipLoudly } from '../tools/missing.ts';
import { startServer } from '../tools/server.ts';
import { row } from './row.ts';
import type { BenchRow } from './row.ts';

export async function firstLoadRows(): Promise<readonly BenchRow[]> {
  const executablePath = await obtainBrowser();
  if (executablePath === null) {
    skipLoudly('first load', BROWSER_HELP);
    return [];
  }
  await using server = await startServer();
  const { createSampleProject: project } = await askFor<{
    createSampleProject: { name: string; entityName: string };
  }>(server.url, 'mutation { createSampleProject { name entityName } }');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      // Workers' scripts count too, but not ELK's: it loads beside the others, and the graph does not wait for it alone.
      if (response.request().resourceType() !== 'script' || response.url().includes('/elk.worker')) return;
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
    });
    await page.goto(`${server.url}/${project.entityName}/${project.name}/artifacts/dataset/mnist_dataset/v0/lineage`);
    await page.getByRole('region', { name: 'Lineage graph' }).getByRole('button').first().waitFor();
    const bytes = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
    return [
      row('first load: JavaScript before the graph shows, without ELK, gzip', bytes / 1000, 'KB', {
        budget: '≤ 300 KB',
      }),
    ];
  } finally {
    await browser.close();
  }
}
