// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { LineageBuilder, mnistStory, sweep } from '../../support/builders.ts';
import { serveGraphql } from '../../support/msw.ts';
import { openLineage } from '../../support/openLineage.tsx';

vi.setConfig({ testTimeout: 60_000 });

const server = serveGraphql({ lineage: mnistStory() });
const graph = () => screen.findByRole('region', { name: 'Lineage graph' });
const node = async (name: string) => within(await graph()).findByRole('button', { name });
const cluster = async (name: string) => within(await graph()).findByRole('group', { name: `Cluster of ${name}` });

describe('a lineage on the screen', () => {
  test('names its nodes by kind, name and type, and marks the base', async () => {
    openLineage();
    expect(await node('Artifact mnist_dataset:v0, dataset')).toHaveAttribute('aria-current', 'true');
    expect(await node('Run jumping-monkey-1')).toHaveAttribute('data-kind', 'run');
    expect(await node('Run vague-morning-5, train_model')).not.toHaveAttribute('aria-current');
    expect(await node('Artifact mnist_model:v0, model')).toHaveAttribute('data-kind', 'artifact');
    expect(within(await graph()).getAllByRole('button', { name: /^(Artifact|Run) / })).toHaveLength(5);
  });

  test('has one node in the tab order: the base, then where the keyboard went', async () => {
    const { user } = openLineage();
    const base = await node('Artifact mnist_dataset:v0, dataset');
    const inTabOrder = () => document.querySelectorAll('[data-node][tabindex="0"]');
    expect([...inTabOrder()]).toEqual([base]);
    base.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect(await node('Run vague-morning-5, train_model')).toHaveFocus());
    expect(inTabOrder()).toHaveLength(1);
  });

  test('hiding by key leaves the keyboard on the placeholder, and a filter on the nearest node that is left', async () => {
    const { user, router } = openLineage();
    (await node('Run vague-morning-5, train_model')).focus();
    await user.keyboard('{Enter}');
    const preview = within(await screen.findByRole('complementary', { name: 'Preview of vague-morning-5' }));
    (await preview.findByRole('button', { name: 'Hide' })).focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await node('Hidden: 1 run')).toHaveFocus());

    (await node('Run jumping-monkey-1')).focus();
    await router.navigate({ to: '.', search: { notJobTypes: [''] } as never });
    await waitFor(async () => expect(await node('Artifact mnist_dataset:v0, dataset')).toHaveFocus());
  });

  test('selecting goes to the address and is undone by Back', async () => {
    const { router } = openLineage();
    // Pressing would begin a drag, which needs a real window.
    fireEvent.click(await node('Run vague-morning-5, train_model'));
    expect(await node('Run vague-morning-5, train_model')).toHaveAttribute('aria-pressed', 'true');
    expect(router.state.location.search).toEqual({ selected: 'r3' });
    expect(await screen.findByRole('complementary', { name: 'Preview of vague-morning-5' })).toBeVisible();
    router.history.back();
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  test('pointing at a node fades what is unrelated, until it goes away', async () => {
    const forked = new LineageBuilder();
    const base = forked.artifact({ name: 'mnist_dataset:v0' });
    forked
      .edge(base, forked.run({ name: 'one', type: 'train' }))
      .edge(base, forked.run({ name: 'other', type: 'tune' }));
    server.answer({ lineage: forked.columns() });
    const { router } = openLineage();
    const one = await node('Run one, train');
    fireEvent.pointerEnter(one);
    await waitFor(() => expect(document.querySelectorAll('[data-dimmed]')).toHaveLength(1));
    expect(document.querySelector('[data-dimmed]')).toHaveTextContent('other');
    await router.navigate({ to: '.', search: { notJobTypes: ['train'] } as never });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Run one, train' })).toBeNull());
    await waitFor(() => expect(document.querySelector('[data-dimmed]')).toBeNull());
  });

  test('keeps what a cluster search had found until the next key is answered', async () => {
    server.answer({ lineage: sweep({ runs: 120 }) });
    const { user } = openLineage();
    const runs = within(await cluster('120 runs, train'));
    const options = () => runs.queryAllByRole('option').length;
    await waitFor(() => expect(options()).toBeGreaterThan(0));
    const seen: { options: number; text: string | null }[] = [];
    const watcher = new MutationObserver(() => {
      seen.push({ options: options(), text: runs.getByRole('status').textContent });
    });
    const search = runs.getByRole('searchbox');
    watcher.observe(search.closest('[data-kind]') as Element, { subtree: true, childList: true, characterData: true });
    await user.type(search, 'run');
    await waitFor(() => expect(runs.getByRole('status')).toHaveTextContent('120 of 120'));
    watcher.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ options, text }) => options === 0 || text?.startsWith('0 '))).toEqual([]);
  });

  test('draws five siblings or more as a cluster whose members are found and extracted', async () => {
    server.answer({ lineage: sweep({ runs: 120 }) });
    const { user, router } = openLineage();
    const runs = await cluster('120 runs, train');
    expect(within(runs).getByRole('listbox')).toHaveAccessibleName('120 runs in this cluster');
    await user.type(within(runs).getByRole('searchbox', { name: 'Search 120 runs' }), 'run-117');
    await waitFor(() => expect(within(runs).getAllByRole('option')).toHaveLength(1));
    expect(within(runs).getByRole('option')).toHaveAccessibleName(/^sweep-run-117/);
    await user.click(within(runs).getByRole('button', { name: 'Extract sweep-run-117' }));
    expect(await cluster('119 runs, train')).toBeInTheDocument();
    expect(await node('Run sweep-run-117, train')).toBeInTheDocument();
    expect(await node('Artifact model-117:v0, model')).toBeInTheDocument();
    await user.click(await node('Return sweep-run-117 to cluster'));
    expect(await cluster('120 runs, train')).toBeInTheDocument();
    expect(router.state.location.search).toEqual({});
  });

  test('a cluster says how its runs went, and is hidden whole and shown again', async () => {
    server.answer({ lineage: sweep({ runs: 20 }) });
    const { user } = openLineage();
    const runs = await cluster('20 runs, train');
    fireEvent.click(within(runs).getByText('20 runs'));
    const preview = within(await screen.findByRole('complementary', { name: 'Preview of Cluster of 20 runs, train' }));
    expect(await preview.findByText(/\d+ finished(, \d+ crashed)?$/)).toBeVisible();
    await user.click(await preview.findByRole('button', { name: 'Hide all 20 runs' }));
    expect(await node('Hidden: 20 runs')).toBeInTheDocument();
    expect(await cluster('20 artifacts, model')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Show' }));
    expect(await cluster('20 runs, train')).toBeInTheDocument();
  });

  test('a search stands after it was gone to: its matches are marked, and n leads round them and back', async () => {
    const { user } = openLineage();
    await node('Artifact mnist_dataset:v0, dataset');
    await user.keyboard('/');
    await user.type(await screen.findByRole('searchbox', { name: 'Search this lineage' }), 'mnist');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
    await user.keyboard('{Enter}');
    const steps = within(await screen.findByRole('group', { name: 'Matches for “mnist”' }));
    expect(await steps.findByText('1 of 2')).toBeInTheDocument();
    await waitFor(() => expect(document.querySelectorAll('[data-matched]')).toHaveLength(2));
    const pressed = () => document.querySelector('[aria-pressed="true"][data-node]');
    await waitFor(() => expect(pressed()).not.toBeNull());
    const first = pressed()?.getAttribute('data-node');
    await user.keyboard('n');
    expect(await steps.findByText('2 of 2')).toBeInTheDocument();
    await waitFor(() => expect(pressed()?.getAttribute('data-node')).not.toBe(first));
    await waitFor(() => expect(pressed()).toHaveFocus());
    await user.keyboard('{Shift>}N{/Shift}');
    await waitFor(() => expect(pressed()?.getAttribute('data-node')).toBe(first));
    await user.click(steps.getByRole('button', { name: 'End search' }));
    await waitFor(() => expect(document.querySelector('[data-matched]')).toBeNull());
  });

  test('20,000 members mount no more rows than 20', async () => {
    server.answer({ lineage: sweep({ runs: 20_000 }) });
    openLineage();
    const runs = await cluster('20,000 runs, train');
    await waitFor(() => expect(within(runs).getAllByRole('option').length).toBeGreaterThan(4));
    expect(within(runs).getAllByRole('option').length).toBeLessThan(30);
    expect(within(runs).getAllByRole('option')[0]).toHaveAttribute('aria-setsize', '20000');
  });

  test('shows what is deleted, and what loops, and what was not fetched', async () => {
    const odd = new LineageBuilder();
    const base = odd.artifact({ name: 'mnist_dataset:v0', moreDownstream: 12 });
    const run = odd.run({ name: 'loop-1', type: 'tune' });
    odd.edge(base, run).edge(run, base);
    odd.edge(odd.artifact({ name: 'gone:v1', state: 'DELETED' }), run);
    server.answer({ lineage: odd.columns() });
    openLineage('?extended=true');
    expect(await node('Deleted artifact gone:v1')).toHaveAttribute('data-kind', 'ghost');
    expect(await node('Show 12 more downstream nodes')).toBeInTheDocument();
    expect(document.querySelector('[data-cycle]')).not.toBeNull();
  });
});

describe('when there is no lineage to show', () => {
  test('says that there is no such version', async () => {
    server.answer({ lineage: null });
    openLineage();
    expect(await screen.findByText('Version or run not found')).toBeVisible();
  });

  test('says that nothing used or logged it yet', async () => {
    const alone = new LineageBuilder();
    alone.artifact({ name: 'mnist_dataset:v0' });
    server.answer({ lineage: alone.columns() });
    openLineage();
    expect(await screen.findByText('No lineage yet')).toBeVisible();
    expect(await node('Artifact mnist_dataset:v0, dataset')).toBeVisible();
  });

  test('says what the server refused, and tries again when asked', async () => {
    server.answer({
      lineage: () => {
        throw new Error('The store is locked.');
      },
    });
    const { user } = openLineage();
    expect(await screen.findByRole('alert')).toHaveTextContent('The store is locked.');
    server.answer({ lineage: mnistStory() });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await node('Artifact mnist_dataset:v0, dataset')).toBeVisible();
  });

  test('says that an answer was cut off', async () => {
    const story = mnistStory();
    server.answer({ lineage: { ...story, edges: { ...story.edges, source: story.edges.source.slice(1) } } });
    openLineage();
    expect(await screen.findByRole('alert')).toHaveTextContent('Connection interrupted');
  });

  test('tells what an address says in vain, and shows the rest', async () => {
    openLineage('?up=-3&colour=red&extracted=r99');
    expect(await screen.findByText(/Ignored unknown link options: up, colour/)).toBeVisible();
    expect(await screen.findByText(/1 node of this saved view is no longer/)).toBeVisible();
    expect(await node('Artifact mnist_dataset:v0, dataset')).toBeVisible();
  });
});
