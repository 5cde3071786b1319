import type { ErrorComponentProps } from '@tanstack/react-router';

import { useMessages } from '../i18n/language.ts';
import { Button } from './Button.tsx';
import { isMissingCode, reloadIfReachable } from './missingCode.ts';
import { Notice } from './Notice.tsx';

/** What stands in the place of a part of the page that broke, so that the rest goes on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { errors } = useMessages();
  if (isMissingCode(error)) {
    return (
      <Notice
        tone="danger"
        title={errors.title.missingCode}
        action={<Button onClick={() => void reloadIfReachable()}>{errors.retry}</Button>}
      >
        <p>{errors.advice.missingCode}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={errors.title.bug} action={<Button onClick={reset}>{errors.retry}</Button>}>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>{errors.advice.bug}</p>
    </Notice>
  );
}
