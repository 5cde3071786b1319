import { Link2 } from 'lucide-react';
import { lazy } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';

const LinkDialog = lazy(async () => ({ default: (await import('./forms/LinkDialog.tsx')).LinkDialog }));

/** Links the shown version to a registry; nothing for one that is deleted or not complete, which cannot be linked. */
export function LinkVersion() {
  const { registry: texts } = useMessages();
  const { artifact } = useShownArtifact();
  if (artifact.state !== 'COMMITTED') return null;
  return (
    <DialogButton
      button={
        <Button size="small" title={texts.linkTo}>
          <Link2 size={14} aria-hidden />
          {texts.linkTo}
        </Button>
      }
    >
      {(dialog) => <LinkDialog artifact={artifact} {...dialog} />}
    </DialogButton>
  );
}
