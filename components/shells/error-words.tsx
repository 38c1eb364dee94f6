"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What the error page says: it is made in the browser, so the server hands its words down before anything fails. */
export type ErrorWords = Readonly<{ title: string; text: string; retry: string; reference: string }>;

const Words = createContext<ErrorWords | null>(null);

export const useErrorWords = (): ErrorWords | null => useContext(Words);

export function ErrorWordsProvider({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}
