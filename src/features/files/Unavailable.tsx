import { ApiError } from '../../api/client.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface UnavailableProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why a file is not shown: its content is gone, or it could not be fetched. */
export function Unavailable({ error, onRetry }: UnavailableProps) {
  const { preview: texts, errors } = useMessages();
  if (error instanceof ApiError && error.status === 404) {
    return (
      <Notice tone="danger" title={texts.gone}>
        {texts.goneHint}
      </Notice>
    );
  }
  return (
    <Notice
      tone="danger"
      title={texts.failed}
      action={
        <Button size="small" onClick={onRetry}>
          {errors.retry}
        </Button>
      }
    >
      {errors.advice[error instanceof ApiError ? error.kind : 'network']}
    </Notice>
  );
}
