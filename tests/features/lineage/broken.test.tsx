// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { mnistStory } from '../../support/builders.ts';
import { serveGraphql } from '../../support/msw.ts';
import { openLineage } from '../../support/openLineage.tsx';

serveGraphql({ lineage: mnistStory() });

vi.mock('../../../src/panels/PreviewPanel.tsx', () => ({
  PreviewPanel: () => {
    throw new Error('The preview broke.');
  },
}));

test('a panel that breaks leaves the graph standing, and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  openLineage();
  expect(await screen.findByRole('alert')).toHaveTextContent('The preview broke.');
  expect(await screen.findByRole('button', { name: 'Artifact mnist_dataset:v0, dataset' })).toBeVisible();
});
