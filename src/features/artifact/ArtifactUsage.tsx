import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { artifactName } from '../../components/links/names.ts';
import { Section } from '../../components/page/Section.tsx';
import { downloadLines, linkLines, usageLines } from '../../components/snippets/usageLines.ts';
import styles from './ArtifactUsage.module.css';
import { TabPage } from '../../components/page/TabPage.tsx';

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
    <TabPage>
      <Section title={messages.artifact.useTitle}>
        <p className={styles.hint}>{messages.artifact.useHint}</p>
        <CodeBlock text={usageLines(names)} label={messages.copy.code} />
      </Section>
      <Section title={messages.artifact.downloadTitle}>
        <CodeBlock text={downloadLines(names)} label={messages.copy.code} />
      </Section>
      <Section title={messages.artifact.linkTitle}>
        <CodeBlock text={linkLines(names)} label={messages.copy.code} />
      </Section>
    </TabPage>
  );
}
