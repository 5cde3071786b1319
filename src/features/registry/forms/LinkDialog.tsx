import type { ArtifactReferenceFragment } from '../../../api/generated/facts.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { artifactName } from '../../../components/links/names.ts';
import { LinkSteps } from './LinkSteps.tsx';

interface LinkDialogProps {
  readonly artifact: ArtifactReferenceFragment;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Links a version to a registry, and then leads there. */
export function LinkDialog({ artifact, open, onOpenChange }: LinkDialogProps) {
  const { registry: texts } = useMessages();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.linkTitle(artifactName(artifact))}>
      <LinkSteps
        artifact={artifact}
        onClose={() => {
          onOpenChange(false);
        }}
      />
    </Dialog>
  );
}
