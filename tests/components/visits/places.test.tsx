// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useVisits } from '../../../src/components/visits/visits.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

serveGraphql(answers);
beforeEach(() => {
  useVisits.setState({ visits: [] });
});

describe('the help for the keyboard', () => {
  test('opens with its key, but not while one types', async () => {
    const user = openPage('/team/mnist/artifacts/model/mnist_model');
    await user.type(await screen.findByRole('searchbox', { name: 'Filter versions' }), 'what?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(document.body);
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }));
    expect(help.getByText('Go upstream or downstream along an edge')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });
});

describe('what was visited', () => {
  test('is on the home page, under the number that an alias stood for', async () => {
    const user = openPage('/team/mnist/artifacts/model/mnist_model/latest/metadata');
    await screen.findByRole('heading', { name: /mnist_model:v0/ });
    await user.click(screen.getByRole('link', { name: 'Headwaters, all projects' }));
    const recent = within(await screen.findByRole('region', { name: 'Recently visited' }));
    const link = recent.getByRole('link', { name: /mnist_model:v0/ });
    expect(link).toHaveAttribute('href', '/team/mnist/artifacts/model/mnist_model/v0/overview');
  });

  test('is nothing at first', async () => {
    openPage('/');
    await screen.findByRole('row', { name: /mnist/ });
    expect(screen.queryByRole('region', { name: 'Recently visited' })).toBeNull();
  });
});

describe('the overview of a version', () => {
  test('shows its place in the history of its collection', async () => {
    openPage('/team/mnist/artifacts/model/mnist_model/v0/overview');
    const history = within(await screen.findByRole('region', { name: 'Version history' }));
    expect(await history.findByRole('link', { name: 'v0' })).toHaveAttribute('aria-current', 'page');
    expect(await history.findByRole('link', { name: '1 version' })).toHaveAttribute(
      'href',
      '/team/mnist/artifacts/model/mnist_model',
    );
  });
});
