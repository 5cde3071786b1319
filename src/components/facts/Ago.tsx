import { useFormats } from '../../i18n/language.ts';

/** An instant as a distance from now; the exact time shows on hover. */
export function Ago({ instant }: { readonly instant: string | number }) {
  const formats = useFormats();
  return (
    <time dateTime={new Date(instant).toISOString()} title={formats.dateTime(instant)}>
      {formats.ago(instant)}
    </time>
  );
}
