"use client";

import { createContext, type ReactNode, useContext } from "react";

/**
 * What an error page says, and a form that failed: both are made in the browser, so the server hands the words down
 * before anything fails. `reference` holds the place of the incident's number: "{reference}".
 */
export type ErrorWords = Readonly<{
  title: string;
  text: string;
  retry: string;
  reference: string;
  /** Of a form whose line dropped on the way. */
  unreached: string;
}>;

const Words = createContext<ErrorWords | null>(null);

export const useErrorWords = (): ErrorWords | null => useContext(Words);

export function ErrorWordsProvider({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}
