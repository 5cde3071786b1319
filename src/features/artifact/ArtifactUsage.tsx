import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { artifactName } from '../../components/links/names.ts';
import { Section } from '../../components/page/Section.tsx';
import { downloadLines, linkLines, useLines } from '../../components/snippets/usageLines.ts';
import own from './ArtifactUsage.module.css';
import styles from '../../components/page/TabPage.module.css';

/** The Python lines that use or download this very version. */
export function ArtifactUsage() {
  const messages = useMessages();
  const { artifact, home } = useShownArtifact();
  const names = {
    ...home,
    type: artifact.artifactType.name,
    collection: artifact.artifactSequence.name,
    qualifiedName: `${home.entity}/${home.project}/${artifactName(artifact)}`,
  };
  return (
    <div className={styles.page}>
      <Section title={messages.artifact.useTitle}>
        <p className={own.hint}>{messages.artifact.useHint}</p>
        <CodeBlock text={useLines(names)} label={messages.copy.code} />
      </Section>
      <Section title={messages.artifact.downloadTitle}>
        <CodeBlock text={downloadLines(names)} label={messages.copy.code} />
      </Section>
      <Section title={messages.artifact.linkTitle}>
        <CodeBlock text={linkLines(names)} label={messages.copy.code} />
      </Section>
    </div>
  );
}
