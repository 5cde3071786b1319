import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ApiError, type ApiErrorKind } from '../../api/client.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { isMissingCode, reloadIfReachable } from '../../ui/missingCode.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useTitle } from './useTitle.ts';

/** What a page shows when it cannot be shown: what happened, what was kept, and a way on. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const messages = useMessages();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const kind = kindOf(error);
  useTitle(messages.errors.title[kind]);
  // Without this the failed query would throw its old error again as soon as the page is drawn anew.
  useEffect(() => {
    queries.reset();
  }, [queries]);
  const detail = error instanceof ApiError ? error.detail : kind === 'bug' ? String(error) : null;
  const status = error instanceof ApiError && kind === 'http' ? error.status : null;
  return (
    <div role="alert">
      <EmptyState
        isPage
        title={messages.errors.title[kind]}
        action={
          <>
            <Button
              look="primary"
              onClick={() => {
                if (kind === 'missingCode') {
                  void reloadIfReachable();
                  return;
                }
                reset();
                void router.invalidate();
              }}
            >
              {messages.errors.retry}
            </Button>
            <ButtonLink to="/">{messages.errors.home}</ButtonLink>
          </>
        }
      >
        {detail === null ? null : <p>{detail}</p>}
        {status === null ? null : <p>{messages.errors.status(status)}</p>}
        <p>{messages.errors.advice[kind]}</p>
      </EmptyState>
    </div>
  );
}

function kindOf(error: unknown): ApiErrorKind | 'missingCode' | 'bug' {
  if (error instanceof ApiError) return error.kind;
  return isMissingCode(error) ? 'missingCode' : 'bug';
}
