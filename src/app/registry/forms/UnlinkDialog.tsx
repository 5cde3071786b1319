import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CollectionPlace, registryCollectionQuery } from '../../../api/registries.ts';
import { unlinkVersion } from '../../../api/registryEdits.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { RefusedEdit } from '../../edit/RefusedEdit.tsx';
import styles from './Form.module.css';

interface UnlinkDialogProps {
  readonly place: CollectionPlace;
  /** "Digits:v3". */
  readonly name: string;
  readonly artifactId: string;
  /** Aliases that it has there and will lose. */
  readonly aliases: readonly string[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onUnlinked: () => void;
}

/** Asks whether to take a version out of a collection, and says what that does. */
export function UnlinkDialog({ place, name, artifactId, aliases, open, onOpenChange, onUnlinked }: UnlinkDialogProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const queryClient = useQueryClient();
  const { data: collection } = useQuery(registryCollectionQuery(place));
  const unlinking = useMutation({
    mutationFn: (id: string) => unlinkVersion(artifactId, id),
    networkMode: 'always',
    onSuccess: () => {
      onUnlinked();
      void queryClient.invalidateQueries({ queryKey: ['registry'] });
      void queryClient.invalidateQueries({ queryKey: ['lineage'] });
    },
  });
  const named = aliases.filter((alias) => alias !== 'latest');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={texts.unlinkTitle(name)} description={texts.unlinkKeeps}>
      <ul className={styles.outcome} aria-label={texts.outcome}>
        <li>{texts.unlinkEnds(`${place.entity}/${place.project}/${name}`)}</li>
        {named.length === 0 ? null : <li>{texts.unlinkAliases(named)}</li>}
        {aliases.includes('latest') ? <li>{texts.unlinkLatest}</li> : null}
        <li>{texts.unlinkNumber}</li>
      </ul>
      <RefusedEdit title={texts.notUnlinked} error={unlinking.error} />
      <div className={styles.acts}>
        <Button
          onClick={() => {
            onOpenChange(false);
          }}
        >
          {messages.edit.cancel}
        </Button>
        <Button
          look="primary"
          disabled={!collection || unlinking.isPending}
          onClick={() => {
            if (collection) unlinking.mutate(collection.id);
          }}
        >
          {texts.unlink}
        </Button>
      </div>
    </Dialog>
  );
}
