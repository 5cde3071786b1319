import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { sessionQuery, signOut } from '../../api/session.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';

/** Whose session this is, and the way out of it; nothing where the server asks for no key. */
export function SignedIn() {
  const messages = useMessages();
  const queryClient = useQueryClient();
  const session = useQuery(sessionQuery()).data;
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: (ended) => {
      queryClient.setQueryData(sessionQuery().queryKey, ended);
    },
  });
  if (!session?.needsKey || session.user === null) return null;
  return (
    <Button
      look="ghost"
      title={messages.session.signOut(session.user)}
      aria-label={messages.session.signOut(session.user)}
      disabled={leaving.isPending}
      onClick={() => {
        leaving.mutate();
      }}
    >
      {session.user}
      <LogOut size={14} aria-hidden />
    </Button>
  );
}
