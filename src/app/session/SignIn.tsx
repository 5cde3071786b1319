import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '../../api/client.ts';
import { sessionQuery, signIn } from '../../api/session.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import styles from './SignIn.module.css';

/** The page that a server which asks for keys shows first. After signing in, the page that was asked for follows. */
export function SignIn() {
  const messages = useMessages();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [key, setKey] = useState('');
  useTitle(messages.session.title);
  const signing = useMutation({
    mutationFn: signIn,
    onSuccess: async (session) => {
      const { queryKey } = sessionQuery();
      // What was asked before was answered to nobody.
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
      queryClient.setQueryData(queryKey, session);
      await router.invalidate();
    },
  });
  const problem = signing.error instanceof ApiError ? signing.error : null;
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        signing.mutate(key);
      }}
    >
      <Mark size={40} />
      <h1 className={styles.title}>{messages.session.title}</h1>
      <p className={styles.lead}>{messages.session.lead}</p>
      <label className={styles.label} htmlFor="key">
        {messages.session.key}
      </label>
      <input
        id="key"
        className={styles.input}
        type="password"
        autoComplete="current-password"
        spellCheck={false}
        required
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has this one field, and nothing before it to read
        autoFocus
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : 'key-problem'}
        value={key}
        onChange={(event) => {
          setKey(event.target.value);
        }}
      />
      {problem === null ? null : (
        <p id="key-problem" className={styles.problem} role="alert">
          {problem.detail ?? messages.errors.title[problem.kind]}
        </p>
      )}
      <Button look="primary" type="submit" disabled={signing.isPending || key.trim() === ''}>
        {messages.session.signIn}
      </Button>
    </form>
  );
}
