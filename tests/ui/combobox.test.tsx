// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ComboboxField } from '../../src/ui/ComboboxField.tsx';
import { useCombobox } from '../../src/ui/useCombobox.ts';

beforeAll(() => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const NAMES = ['ant', 'bee', 'cat'];

interface AnimalsProps {
  readonly onChoose: (name: string | undefined, isShift: boolean) => void;
  readonly isAnswered?: boolean;
}

function Animals({ onChoose, isAnswered = true }: AnimalsProps) {
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const { listId, optionId, fieldProps } = useCombobox({
    count: NAMES.length,
    active,
    onActive: setActive,
    onChoose: (at, { isShift }) => onChoose(NAMES[at], isShift),
    isAnswered,
  });
  return (
    <>
      <ComboboxField {...fieldProps} label="Animal" words={words} onWords={setWords} isExpanded />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as the lists of the explorer are */}
      <div id={listId} role="listbox" aria-label="Animals">
        {NAMES.map((name, at) => (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          <button key={name} type="button" id={optionId(at)} role="option" aria-selected={at === active}>
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

function renderAnimals() {
  const onChoose = vi.fn<AnimalsProps['onChoose']>();
  const view = render(<Animals onChoose={onChoose} />);
  const field = screen.getByRole('combobox', { name: 'Animal' });
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { ...view, onChoose, field, active };
}

test('arrows, Home and End walk, and Enter chooses', async () => {
  const { field, active, onChoose } = renderAnimals();
  field.focus();
  expect(active()).toBe('ant');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toBe('bee');
  await userEvent.keyboard('{End}');
  expect(active()).toBe('cat');
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toBe('ant');
  await userEvent.keyboard('{End}{Home}{ArrowDown}{Shift>}{Enter}{/Shift}');
  expect(onChoose.mock.calls).toEqual([['bee', true]]);
});

test('Home and End are the caret’s while there is text', async () => {
  const { field, active } = renderAnimals();
  await userEvent.type(field, 'xy');
  await userEvent.keyboard('{End}');
  expect(active()).toBe('ant');
});

test('Enter waits for the options of what was typed, unless more is typed', () => {
  const { field, onChoose, rerender } = renderAnimals();
  rerender(<Animals onChoose={onChoose} isAnswered={false} />);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onChoose).not.toHaveBeenCalled();
  rerender(<Animals onChoose={onChoose} />);
  expect(onChoose.mock.calls).toEqual([['ant', false]]);
  rerender(<Animals onChoose={onChoose} isAnswered={false} />);
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.keyDown(field, { key: 'x' });
  rerender(<Animals onChoose={onChoose} />);
  expect(onChoose).toHaveBeenCalledTimes(1);
});

test('Enter that ends the composition of a word chooses nothing', () => {
  const { field, onChoose, active } = renderAnimals();
  fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(onChoose).not.toHaveBeenCalled();
  expect(active()).toBe('ant');
});
