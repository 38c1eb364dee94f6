import { z } from "zod";
import { isPremium } from "#lib/kernel/phone";
import { publicText } from "#lib/kernel/public-text";
import type { Deed } from "./deeds.ts";

/** Why a case is closed: by its answer, by the silence of who was answered, or for a reason that somebody named. */
export type EndReason =
  | "answered"
  | "no_news"
  | "answered_elsewhere"
  | "no_answer_needed"
  | "unreachable"
  | "spam"
  | "automatic";
/** Those that somebody may name. */
export const namedReasons = ["answered_elsewhere", "no_answer_needed", "unreachable", "spam"] as const;

export type CaseState = "open" | "waiting" | "snoozed" | "closed" | "merged";

/** What of the queue somebody looks at. */
export const deskViews = ["team", "mine", "resting", "closed"] as const;
export type DeskView = (typeof deskViews)[number];

/** How it came. `house`: nobody wrote, the shop saw it coming. */
export const channels = [
  "form",
  "mail",
  "account",
  "phone",
  "callback",
  "question",
  "review",
  "marketplace",
  "house",
] as const;
export type Channel = (typeof channels)[number];

/** What it is about, as who writes chooses it and as it is counted. */
export const topics = ["delivery", "return", "payment", "product", "order", "account", "store", "other"] as const;
export type Topic = (typeof topics)[number];

/** It stands in the subject of the mail that answers: one line. */
export const subjectText = publicText(2, 160).refine((text) => !/[\r\n]/.test(text));
export const messageText = publicText(2, 8000);

/** How many files come with one message at most. */
export const mostFiles = 5;

/** "D-7731" of 7731. */
export const caseName = (number: number): string => `D-${number}`;

/** A number that somebody is called at: digits as they are written, at a rate that costs nobody extra. */
export const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d .\-()]{6,24}$/)
  .refine((typed) => !isPremium(typed));

/** A case as it stands in the queue. */
export type QueuedCase = Readonly<{
  id: string;
  number: number;
  channel: Channel;
  name: string;
  subject: string;
  state: CaseState;
  dueAt: Date | null;
  wakesAt: Date | null;
  assignee: string | null;
}>;

/** How many wait, how many rest, and how many are past their hour. */
export type DeskCounts = Readonly<{ team: number; mine: number; resting: number; overdue: number }>;

/** What was said in a case, or noted. */
type CaseFile = Readonly<{ file: string; name: string; bytes: number }>;
export type SaidMessage = Readonly<{
  id: string;
  kind: "inbound" | "outbound" | "note";
  channel: Channel;
  author: string;
  text: string;
  automatic: boolean;
  /** What was done beside it; a note without text is what was done by itself. */
  deeds: readonly Deed[];
  at: Date;
  files: readonly CaseFile[];
}>;
