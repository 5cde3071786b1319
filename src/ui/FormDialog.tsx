import { Dialog } from './Dialog.tsx';
import { Form, type FormProps } from './Form.tsx';

interface FormDialogProps extends Omit<FormProps, 'onCancel'> {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** A sentence under the title. */
  readonly description?: string;
}

/** A dialog that is a form. */
export function FormDialog({ open, onOpenChange, title, description, ...form }: FormDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} {...(description !== undefined && { description })}>
      <Form
        {...form}
        onCancel={() => {
          onOpenChange(false);
        }}
      />
    </Dialog>
  );
}
