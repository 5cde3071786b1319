import { createContext, useContext } from 'react';
import { en } from './en/messages.ts';
import { type Formats, formatsFor } from './formats.ts';

/** Every text of the explorer. Another language is `… satisfies Messages`: a missing text is a type error. */
export type Messages = typeof en;

/** A language the explorer speaks. */
export interface Language {
  /** BCP 47, as in the page's `lang`. */
  readonly locale: string;
  readonly messages: Messages;
  readonly formats: Formats;
}

export const english: Language = { locale: 'en', messages: en, formats: formatsFor('en') };

export const LanguageContext = createContext<Language>(english);

/** The texts in the reader's language. */
export function useMessages(): Messages {
  return useContext(LanguageContext).messages;
}

/** Numbers, sizes and times in the reader's language. */
export function useFormats(): Formats {
  return useContext(LanguageContext).formats;
}
