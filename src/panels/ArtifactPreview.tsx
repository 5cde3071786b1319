import { useQuery } from '@tanstack/react-query';

import { artifactPreviewQuery } from '../api/artifacts.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import type { NodeFacts } from '../engine/nodeFacts.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Fact } from '../components/facts/Fact.tsx';
import { usageLine } from '../components/snippets/usageLines.ts';
import { FactList } from '../components/facts/FactList.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { PreviewWait } from './PreviewWait.tsx';
import { RunReferences } from './RunReferences.tsx';
import { nodeNumber } from './nodeNumber.ts';
import styles from './ArtifactPreview.module.css';

/** The preview of an artifact version: its facts: type, version, size, digest, files, when it was made, and who logged and used it. */
export function ArtifactPreview({ facts }: { readonly facts: NodeFacts }) {
  const { lineage: text, artifact: names, copy } = useMessages();
  const formats = useFormats();
  const answer = useQuery(artifactPreviewQuery(nodeNumber(facts.key)));
  const artifact = answer.data;
  if (!artifact) return <PreviewWait query={answer} />;
  const line = usageLine(`${facts.project}/${facts.name}`);
  return (
    <>
      <FactList isCompact>
        <Fact name={names.type}>{artifact.artifactType.name}</Fact>
        <Fact name={names.version}>{artifact.versionIndex === null ? text.none : `v${artifact.versionIndex}`}</Fact>
        <Fact name={names.aliases}>{facts.aliases.length === 0 ? text.none : formats.list(facts.aliases)}</Fact>
        <Fact name={names.state}>{artifact.state !== 'COMMITTED' && names.states[artifact.state]}</Fact>
        <Fact name={names.size}>{formats.bytes(artifact.size)}</Fact>
        <Fact name={names.files}>{formats.number(artifact.fileCount)}</Fact>
        <Fact name={names.created}>
          <time dateTime={artifact.createdAt}>{formats.dateTime(artifact.createdAt)}</time>
        </Fact>
        <Fact name={names.digest}>
          <span className={styles.digest}>
            <code title={artifact.digest}>{artifact.digest}</code>
            <CopyButton text={artifact.digest} label={copy.digest} />
          </span>
        </Fact>
        <Fact name={names.description}>{artifact.description}</Fact>
      </FactList>
      <PreviewSection title={names.loggedBy}>
        <RunReferences runs={artifact.loggedBy} />
      </PreviewSection>
      <PreviewSection title={names.usedBy}>
        <RunReferences runs={artifact.usedBy} />
      </PreviewSection>
      <PreviewSection title={text.usage}>
        <span className={styles.use}>
          <code>{line}</code>
          <CopyButton text={line} label={copy.code} />
        </span>
      </PreviewSection>
    </>
  );
}
