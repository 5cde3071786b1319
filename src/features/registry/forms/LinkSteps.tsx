import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArtifactReferenceFragment } from '../../../api/generated/facts.ts';
import { registryOwnerQuery } from '../../../api/registries.ts';
import type { CollectionPlace } from '../../../shared/collectionPlace.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogActions } from '../../../ui/DialogActions.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { registryName } from '../../../shared/wandbNames.ts';
import { collectionPath } from '../../../shared/collectionPlace.ts';
import { registryAddress } from '../../../components/links/registryAddress.ts';
import { registryTarget } from '../../../components/links/registryTarget.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import styles from './LinkSteps.module.css';
import { LinkForm } from './LinkForm.tsx';

interface LinkStepsProps {
  readonly artifact: ArtifactReferenceFragment;
  readonly onClose: () => void;
}

/** The form that links a version; once that is done, where it is now. */
export function LinkSteps({ artifact, onClose }: LinkStepsProps) {
  const { registry: texts, ui } = useMessages();
  const [linked, setLinked] = useState<(CollectionPlace & { readonly version: string }) | null>(null);
  const { data: owner = null } = useQuery({ ...registryOwnerQuery(), throwOnError: false });
  if (linked === null) {
    return (
      <LinkForm
        artifact={artifact}
        onLinked={(place, version) => {
          setLinked({ ...place, version: version === null ? 'latest' : `v${version}` });
        }}
        onCancel={onClose}
      />
    );
  }
  const { entity, project, collection, version } = linked;
  const address = registryAddress({ name: project, entityName: entity, entity: { organization: owner } });
  return (
    <div className={styles.linked}>
      <Notice title={texts.isLinked(`${registryName(project)}/${collection}:${version}`)} />
      <DialogActions>
        <Button onClick={onClose}>{ui.close}</Button>
        <ButtonLink
          look="primary"
          {...registryTarget(address, { selectionPath: collectionPath(linked), view: 'membership', version })}
        >
          {texts.openThere}
        </ButtonLink>
      </DialogActions>
    </div>
  );
}
