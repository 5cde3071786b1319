// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { answers, trainingRun } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

// Machines are busy at times.
configure({ asyncUtilTimeout: 20_000 });

const server = serveGraphql(answers);
const PATH = '/team/mnist/runs/a1b2c3d4/metrics';

interface Asked {
  readonly keys: readonly string[];
  readonly x: string;
  readonly from: number | null;
  readonly isSketch: boolean;
}
const asked: Asked[] = [];
/** Whether the server fails to answer. */
let isBroken = false;

/** Five values over the axis, one of them NaN. */
const series = (key: string, from: number) => {
  const x = [0, 1, 2, 3, 4].map((at) => from + at);
  return {
    key,
    count: 5,
    gaps: 1,
    x,
    step: x,
    runtime: x.map((step) => step * 60),
    mean: [1, 2, null, 4, 0.25],
    low: null,
    high: null,
    counts: null,
  };
};

/** Everything is in sight: jsdom lays nothing out. */
class InSight {
  readonly #tell: (entries: { readonly isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe() {
    this.#tell([{ isIntersecting: true }]);
  }
  disconnect() {}
}

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', InSight);
  Element.prototype.setPointerCapture = () => undefined;
});

const number = { typeCounts: [{ type: 'number', count: 5 }] };
const defined = JSON.stringify({
  _wandb: { value: { m: [{ 1: 'epoch' }, { 1: 'val/loss', 5: 1 }, { 1: 'secret', 6: [2] }] } },
});

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  isBroken = false;
  const mnist = answers.project({ name: 'mnist', entityName: 'team' });
  server.answer({
    ...answers,
    project: () => ({ ...mnist, run: (args: { name: string }) => ({ ...mnist?.run(args), config: defined }) }),
    run: {
      ...trainingRun,
      historyLineCount: 100_000,
      historyKeys: {
        keys: {
          'train/loss': number,
          'val/loss': number,
          epoch: number,
          secret: number,
          shots: { typeCounts: [{ type: 'image-file', count: 3 }] },
        },
      },
      systemKeys: ['system.cpu'],
      metricSeries: (args: Asked) => {
        asked.push(args);
        if (isBroken) throw new Error('no disk');
        return args.keys.map((key) => series(key, args.from ?? 0));
      },
      systemSeries: ({ keys }: Asked) => keys.map((key) => series(key, 0)),
      sampledHistory: [
        [
          { _step: 1, shots: { _type: 'image-file', path: 'media/images/a.png', caption: '<b>first</b>' } },
          { _step: 7, shots: { _type: 'image-file', path: 'media/images/b.png', caption: 'second' } },
        ],
      ],
    },
  });
});

const chart = (name: RegExp) => screen.findByRole('figure', { name });

describe('the charts of a run', () => {
  test('stand in groups, each over the axis that its script defined, and are asked for together', async () => {
    openPage(PATH);
    expect(await chart(/^train\/loss: 5 points, latest 0\.25$/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'train' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'val' })).toBeInTheDocument();
    const whole = asked.filter(({ isSketch }) => !isSketch).map(({ keys, x }) => [x, ...keys]);
    expect(whole.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual([
      ['_step', 'epoch', 'train/loss'],
      ['epoch', 'val/loss'],
    ]);
    expect(asked.some(({ isSketch }) => isSketch)).toBe(true);
    expect(within(await chart(/^val\/loss/)).getByText('1 value is NaN or infinite')).toBeInTheDocument();
    expect(await chart(/^Process CPU \(%\)/)).toBeInTheDocument();
  });

  test('fold away, and are filtered by name', async () => {
    const user = openPage(PATH);
    await chart(/^train\/loss: 5/);
    await user.click(screen.getByRole('button', { name: 'train' }));
    expect(screen.queryByRole('figure', { name: /^train\/loss/ })).toBeNull();
    expect(localStorage.getItem('headwaters.charts')).toContain('team/mnist charts train');
    await user.click(screen.getByRole('button', { name: 'train' }));
    expect(await chart(/^train\/loss/)).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: 'Filter metrics' }), 'val');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'train' })).toBeNull();
    });
    expect(await chart(/^val\/loss/)).toBeInTheDocument();
  });

  test('zoom into a stretch, all that have its axis, until all is shown again', async () => {
    const user = openPage(PATH);
    const plot = within(await chart(/^train\/loss: 5/)).getByRole('group', { name: 'Plot of train/loss' });
    vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue({ left: 0, width: 400 } as DOMRect);
    fireEvent.pointerDown(plot, { clientX: 100, button: 0 });
    fireEvent.pointerMove(plot, { clientX: 300 });
    fireEvent.pointerUp(plot);
    await waitFor(() => {
      expect(new URL(window.location.href).search).toBe('?from=1&to=3');
    });
    expect(await screen.findByText('Step 1 to 3')).toBeInTheDocument();
    await waitFor(() => {
      expect(asked.find(({ from }) => from !== null)?.keys).toEqual(['epoch', 'train/loss']);
    });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(new URL(window.location.href).search).toBe('');
    });
  });

  test('tell the value where one points, in all of them', async () => {
    openPage(PATH);
    const plot = within(await chart(/^train\/loss: 5/)).getByRole('group', { name: 'Plot of train/loss' });
    vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue({ left: 0, width: 400 } as DOMRect);
    fireEvent.pointerMove(plot, { clientX: 310 });
    expect(within(await chart(/^train\/loss: 5/)).getByRole('status')).toHaveTextContent(/^4 at step 3, 3/);
    expect(within(await chart(/^epoch: 5/)).getByRole('status')).toHaveTextContent(/^4 at step 3, 3/);
    expect(within(await chart(/^val\/loss/)).getByRole('status')).toHaveTextContent(/^0\.25$/);
    fireEvent.pointerMove(plot, { clientX: 200 });
    expect(within(await chart(/^epoch: 5/)).getByRole('status')).toHaveTextContent('NaN at step 2, 2 min');
  });

  test('tell the smoothed value beside the logged one', async () => {
    openPage(`${PATH}?smooth=0.5`);
    const epoch = await chart(/^epoch: 5/);
    const plot = within(epoch).getByRole('group', { name: 'Plot of epoch' });
    vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue({ left: 0, width: 400 } as DOMRect);
    fireEvent.pointerMove(plot, { clientX: 100 });
    expect(within(epoch).getByRole('status')).toHaveTextContent('1.6667 smoothed, 2 at step 1, 1 min');
  });

  test('open large, at an address of their own', async () => {
    const user = openPage(PATH);
    await chart(/^train\/loss: 5/);
    await user.click(screen.getByRole('button', { name: 'Enlarge train/loss' }));
    const dialog = await screen.findByRole('dialog', { name: 'train/loss' });
    const plot = await within(dialog).findByRole('group', { name: 'Plot of train/loss' });
    expect(new URL(window.location.href).searchParams.get('chart')).toBe('train/loss');
    plot.focus();
    await user.keyboard('{ArrowLeft}');
    expect(within(dialog).getByRole('status')).toHaveTextContent('4 at step 3');
    await user.keyboard('+');
    await waitFor(() => {
      expect(new URL(window.location.href).searchParams.get('from')).toBe('2');
    });
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => {
      expect(new URL(window.location.href).searchParams.has('chart')).toBe(false);
    });
  });

  test('that cannot be had say so, and are asked for again', async () => {
    const user = openPage(PATH);
    await chart(/^train\/loss: 5/);
    isBroken = true;
    await user.click(screen.getByRole('button', { name: 'X axis: Step' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Relative time' }));
    const loss = await chart(/^train\/loss: 0/);
    const again = await within(loss).findByRole('button', { name: 'Try again' });
    isBroken = false;
    await user.click(again);
    expect(await chart(/^train\/loss: 5/)).toBeInTheDocument();
  });

  test('show images by step, the last one first, and say where a file is missing', async () => {
    const user = openPage(PATH);
    const shots = await chart(/^shots$/);
    expect(await within(shots).findByRole('img', { name: 'second' })).toHaveAttribute(
      'src',
      '/storage/run-files/team/mnist/a1b2c3d4/media/images/b.png',
    );
    expect(within(shots).getByText('2 of 3 steps, evenly sampled')).toBeInTheDocument();
    await user.click(within(shots).getByRole('button', { name: 'Previous step' }));
    expect(within(shots).getByText('<b>first</b>')).toBeInTheDocument();
    expect(within(shots).getByText('Step 1')).toBeInTheDocument();
    fireEvent.error(within(shots).getByRole('img'));
    expect(within(shots).getByText(/Image file not found/)).toBeInTheDocument();
  });
});
