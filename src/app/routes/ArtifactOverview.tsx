import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useShownArtifact } from '../ArtifactContext.ts';
import { CopyableFact } from '../CopyableFact.tsx';
import { Fact } from '../Fact.tsx';
import { FactList } from '../FactList.tsx';
import { Instant } from '../Instant.tsx';
import { aliasNames, versionOf } from '../names.ts';
import { RunLink } from '../RunLink.tsx';
import { RunList } from '../RunList.tsx';
import { Section } from '../Section.tsx';
import styles from './TabPage.module.css';

/** A version's facts, and the runs at both its sides. */
export function ArtifactOverview() {
  const messages = useMessages();
  const formats = useFormats();
  const { artifact } = useShownArtifact();
  const texts = messages.artifact;
  const { createdBy } = artifact;
  return (
    <div className={styles.page}>
      {artifact.description === null || artifact.description === '' ? null : (
        <p className={styles.description}>{artifact.description}</p>
      )}
      <div className={styles.columns}>
        <Section title={texts.facts}>
          <FactList>
            <Fact name={texts.type}>{artifact.artifactType.name}</Fact>
            <Fact name={texts.collection}>
              <span className={styles.mono}>{artifact.artifactSequence.name}</span>
            </Fact>
            <Fact name={texts.version}>
              <span className={styles.mono}>{versionOf(artifact)}</span>
            </Fact>
            <Fact name={texts.aliases}>{chips(aliasNames(artifact), 'alias')}</Fact>
            <Fact name={texts.tags}>
              {chips(
                artifact.tags.map(({ name }) => name),
                'tag',
              )}
            </Fact>
            <Fact name={texts.created}>
              <Instant instant={artifact.createdAt} />
            </Fact>
            <Fact name={texts.loggedBy}>
              {createdBy !== null && 'jobType' in createdBy ? <RunLink run={createdBy} /> : (createdBy?.name ?? null)}
            </Fact>
            <Fact name={texts.size}>{formats.bytes(artifact.size)}</Fact>
            <Fact name={texts.fileCount}>{formats.number(artifact.fileCount)}</Fact>
            <Fact name={texts.digest}>
              <CopyableFact text={artifact.digest} what={texts.digest} />
            </Fact>
            <Fact name={texts.commit}>
              {artifact.commitHash && <CopyableFact text={artifact.commitHash} what={texts.commit} />}
            </Fact>
            <Fact name={texts.state}>{texts.states[artifact.state]}</Fact>
          </FactList>
        </Section>
        <div className={styles.column}>
          <RunList title={texts.loggedBy} runs={artifact.loggedBy} none={texts.noProducer} />
          <RunList title={texts.usedBy} runs={artifact.usedBy} none={texts.noConsumer} />
        </div>
      </div>
    </div>
  );
}

function chips(words: readonly string[], look: 'alias' | 'tag') {
  if (words.length === 0) return null;
  return (
    <span className={styles.chips}>
      {words.map((word) => (
        <Chip key={word} look={look}>
          {word}
        </Chip>
      ))}
    </span>
  );
}
