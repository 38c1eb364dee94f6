import type { Bilingual } from "#lib/kernel/locale";
import type { Block } from "./blocks.ts";

/** What a page made of blocks says: its title and summary for search engines and lists, then its blocks from the top. */
export type ShowcaseContent = Readonly<{ title: Bilingual; summary: Bilingual; blocks: readonly Block[] }>;

export const showcaseKinds = ["home", "landing", "guide"] as const;
export type ShowcaseKind = (typeof showcaseKinds)[number];

/** A version, with what decides when it is shown. */
export type Term = Readonly<{
  number: number;
  liveFrom: Date;
  liveUntil: Date | null;
  withdrawnAt: Date | null;
}>;
export const mostBlocks = 24;
