import { useNavigate } from '@tanstack/react-router';
import { Unlink } from 'lucide-react';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { UnlinkDialog } from './forms/UnlinkDialog.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { type RegistryAddress, registryRoute } from '../../components/links/registryAddress.ts';

interface UnlinkVersionProps {
  readonly address: RegistryAddress;
  readonly place: CollectionPlace;
  /** "Digits:v3". */
  readonly name: string;
  readonly artifactId: string;
  readonly aliases: readonly string[];
}

/** Takes a version out of its collection once that is confirmed, and goes to what is left there. */
export function UnlinkVersion({ address, place, name, artifactId, aliases }: UnlinkVersionProps) {
  const { registry: texts } = useMessages();
  const navigate = useNavigate();
  return (
    <DialogButton
      button={
        <Button size="small">
          <Unlink size={14} aria-hidden />
          {texts.unlink}
        </Button>
      }
    >
      {(dialog) => (
        <UnlinkDialog
          place={place}
          name={name}
          artifactId={artifactId}
          aliases={aliases}
          {...dialog}
          onUnlinked={() => {
            void navigate({ ...registryRoute(address), search: { selectionPath: collectionPath(place) } });
          }}
        />
      )}
    </DialogButton>
  );
}
