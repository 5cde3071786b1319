import { useMemo } from 'react';
import { readPythonObject } from '../../shared/pythonJson.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { ValueTree } from '../../components/values/ValueTree.tsx';
import { TabPage } from '../../components/page/TabPage.tsx';

/** What the script said about the version. */
export function ArtifactMetadata() {
  const messages = useMessages();
  const { artifact } = useShownArtifact();
  const metadata = useMemo(() => readPythonObject(artifact.metadata), [artifact.metadata]);
  if (Object.keys(metadata).length === 0) {
    return <EmptyState title={messages.artifact.noMetadata}>{messages.artifact.noMetadataHint}</EmptyState>;
  }
  return (
    <TabPage isFilling>
      <ValueTree document={metadata} label={messages.artifact.metadata} isFilling />
    </TabPage>
  );
}
