import { ApiError } from '../../api/client.ts';
import { useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Why an edit was undone on screen; nothing when none was. */
export function RefusedEdit({ title, error }: { readonly title: string; readonly error: Error | null }) {
  const messages = useMessages();
  return error === null ? null : (
    <Notice tone="danger" title={title}>
      {error instanceof ApiError ? (error.detail ?? messages.errors.title[error.kind]) : null}
    </Notice>
  );
}
