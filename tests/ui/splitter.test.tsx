// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Splitter } from '../../src/ui/Splitter.tsx';

afterEach(cleanup);

function Panel({ edge }: { readonly edge: 'start' | 'end' }) {
  const [width, setWidth] = useState(100);
  return (
    <Splitter
      className={undefined}
      label="Width"
      width={width}
      least={50}
      most={130}
      edge={edge}
      step={20}
      onResize={setWidth}
      onReset={() => setWidth(100)}
    />
  );
}

test.each([
  ['end', '{ArrowRight}', 120],
  ['end', '{ArrowRight}{ArrowRight}', 130],
  ['end', '{ArrowLeft}', 80],
  ['start', '{ArrowLeft}', 120],
  ['start', '{ArrowRight}', 80],
  ['end', '{Home}', 50],
  ['end', '{End}', 130],
  ['end', '{End}{Enter}', 100],
] as const)('an edge at the %s takes %s to %i pixels', async (edge, keys, width) => {
  render(<Panel edge={edge} />);
  const splitter = screen.getByRole('separator', { name: 'Width' });
  splitter.focus();
  await userEvent.keyboard(keys);
  expect(splitter).toHaveAttribute('aria-valuenow', String(width));
});
