// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { MiddleEllipsis } from '../../src/ui/MiddleEllipsis.tsx';

afterEach(cleanup);

test.each([
  ['a name in two parts, from left to right', 'a_long_name_of_a_collection', 'ltr'],
  ['a name in two parts, from right to left', 'مجموعة بيانات كبيرة جدا للتدريب', 'rtl'],
  ['a version behind a name from right to left', 'مجموعة بيانات كبيرة:v12', 'ltr'],
])('%s is read whole, and its parts stand in order', (_, name, direction) => {
  render(<MiddleEllipsis text={name} />);
  const whole = screen.getByTitle(name);
  expect(whole).toHaveAttribute('dir', direction);
  const [head, tail] = whole.children;
  expect(`${head?.textContent}${tail?.textContent}`).toBe(name);
  expect(screen.getByText(name)).not.toHaveAttribute('aria-hidden');
});
