import { useQuery } from '@tanstack/react-query';

import { artifactPreviewQuery } from '../api/artifacts.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import type { NodeFacts } from '../engine/nodeFacts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { FactList } from './FactList.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { PreviewWait } from './PreviewWait.tsx';
import { RunReferences } from './RunReferences.tsx';
import { nodeNumber } from './nodeNumber.ts';
import styles from './ArtifactFacts.module.css';

/** An artifact version's facts: type, version, size, digest, files, when it was made, and who logged and used it. */
export function ArtifactFacts({ facts }: { readonly facts: NodeFacts }) {
  const { lineage: text, artifact: names, copy } = useMessages();
  const formats = useFormats();
  const answer = useQuery(artifactPreviewQuery(nodeNumber(facts.key)));
  const artifact = answer.data;
  if (!artifact) return <PreviewWait query={answer} />;
  const useLine = `run.use_artifact("${facts.project}/${facts.name}")`;
  return (
    <>
      <FactList
        facts={[
          [names.type, artifact.artifactType.name],
          [names.version, artifact.versionIndex === null ? text.none : `v${artifact.versionIndex}`],
          [names.aliases, facts.aliases.length === 0 ? text.none : facts.aliases.join(', ')],
          artifact.state === 'COMMITTED' ? null : [names.state, names.states[artifact.state]],
          [names.size, formats.bytes(artifact.size)],
          [names.files, formats.number(artifact.fileCount)],
          [
            names.created,
            <time key="created" dateTime={artifact.createdAt}>
              {formats.dateTime(artifact.createdAt)}
            </time>,
          ],
          [
            names.digest,
            <span key="digest" className={styles.digest}>
              <code title={artifact.digest}>{artifact.digest}</code>
              <CopyButton text={artifact.digest} label={copy.digest} />
            </span>,
          ],
          artifact.description ? [names.description, artifact.description] : null,
        ]}
      />
      <PreviewSection title={names.loggedBy}>
        <RunReferences runs={artifact.loggedBy} />
      </PreviewSection>
      <PreviewSection title={names.usedBy}>
        <RunReferences runs={artifact.usedBy} />
      </PreviewSection>
      <PreviewSection title={text.usage}>
        <span className={styles.use}>
          <code>{useLine}</code>
          <CopyButton text={useLine} label={copy.code} />
        </span>
      </PreviewSection>
    </>
  );
}
