import { useMutation } from '@tanstack/react-query';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import { RefusedEdit } from './RefusedEdit.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What is asked. */
  readonly title: string;
  /** What is kept. */
  readonly description: string;
  /** What it ends, in sentences. */
  readonly outcome: readonly string[];
  /** What the button says that does it. */
  readonly act: string;
  /** Stands above the reason when it was not done. */
  readonly refused: string;
  readonly send: () => Promise<void>;
  /** Called once it is done. */
  readonly onDone: () => void;
}

/** Asks before something is done that cannot be undone, and says what it ends. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  description,
  outcome,
  act,
  refused,
  send,
  onDone,
}: ConfirmDialogProps) {
  const { ui } = useMessages();
  const acting = useMutation({ mutationFn: send, networkMode: 'always', onSuccess: onDone });
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={description}>
      <OutcomeList>
        {outcome.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </OutcomeList>
      <RefusedEdit title={refused} error={acting.error} />
      <DialogActions>
        <Button
          onClick={() => {
            onOpenChange(false);
          }}
        >
          {ui.cancel}
        </Button>
        <Button
          look="primary"
          disabled={acting.isPending}
          onClick={() => {
            acting.mutate();
          }}
        >
          {act}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
