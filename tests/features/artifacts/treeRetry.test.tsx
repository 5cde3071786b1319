// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { answers } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

const server = serveGraphql(answers);
const mnist = answers.project({ name: 'mnist', entityName: 'team' });

test('a branch that could not be loaded is asked for again', async () => {
  let isBroken = true;
  server.answer({
    ...answers,
    project: () => ({
      ...mnist,
      artifactType: ({ name }: { name: string }) => {
        if (isBroken && name === 'model') throw new Error('The disk is away.');
        return mnist?.artifactType({ name });
      },
    }),
  });
  const user = openPage('/team/mnist/artifacts');
  const failed = await screen.findByRole('treeitem', { name: 'Couldn’t load. Try again' });
  expect(screen.getByRole('treeitem', { name: /mnist_dataset/ })).toBeVisible();
  isBroken = false;
  await user.click(failed);
  expect(await screen.findByRole('treeitem', { name: /mnist_model/ })).toBeVisible();
  expect(screen.queryByRole('treeitem', { name: 'Couldn’t load. Try again' })).toBeNull();
});

test('versions that could not be loaded are asked for again', async () => {
  let isBroken = true;
  const broken = () => {
    if (isBroken) throw new Error('The disk is away.');
    return mnist?.artifactCollection({ name: 'mnist_model' })?.artifacts;
  };
  server.answer({
    ...answers,
    project: () => ({
      ...mnist,
      artifactCollection: ({ name }: { name: string }) => ({
        ...mnist?.artifactCollection({ name }),
        artifacts: broken,
      }),
    }),
  });
  const user = openPage('/team/mnist/artifacts');
  await screen.findByRole('treeitem', { name: /mnist_model/ });
  await user.click(screen.getByRole('tree'));
  await user.keyboard('{End}{ArrowRight}');
  const failed = await screen.findByRole('treeitem', { name: 'Couldn’t load. Try again' });
  isBroken = false;
  await user.click(failed);
  expect(await screen.findByRole('treeitem', { name: /^v0/ })).toBeVisible();
});
