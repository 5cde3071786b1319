import { createContext, useContext } from 'react';

interface WithSameValue {
  /** Whether tables also list what is the same on both sides. */
  readonly isAllShown: boolean;
  readonly showAll: (isAllShown: boolean) => void;
}

/** One switch for all tables of a page, kept in its address. */
export const WithSame = createContext<WithSameValue>({ isAllShown: false, showAll: () => undefined });

/** Whether what is the same is listed, too. */
export function useWithSame(): WithSameValue {
  return useContext(WithSame);
}
