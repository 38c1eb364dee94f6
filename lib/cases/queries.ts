import type { Actor } from "#lib/kernel/actor";
import { isLocale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { opensCase } from "./own-token.ts";
import { type CaseState, caseName } from "./schema.ts";

/** How many messages a week answers before its figure says anything. */
export const leastMeasured = 10;

export type AnswerTimes = Readonly<{ count: number; medianMs: number }>;

/**
 * How long who wrote waited for the first answer of a person, in the last seven days: half of them less. Of what people
 * wrote themselves; computed where it is kept, and null until there is enough to tell.
 */
export async function answerTimes(now: Date): Promise<AnswerTimes | null> {
  const since = new Date(now.getTime() - 7 * 86_400_000);
  const [row] = await database.$queryRaw<{ count: number; medianMs: number | null }[]>`
    SELECT count(*)::int AS count,
      (1000 * percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_answered_at - opened_at)))::float8
        AS "medianMs"
    FROM customer_case
    WHERE opened_at > ${since} AND first_answered_at <= ${now} AND channel IN ('form', 'account', 'mail', 'marketplace')`;
  return row && row.medianMs !== null && row.count >= leastMeasured
    ? { count: row.count, medianMs: row.medianMs }
    : null;
}

/** A case as who wrote it reads it: what was said, never what was noted. */
export type OwnCase = Readonly<{
  id: string;
  name: string;
  subject: string;
  state: CaseState;
  openedAt: Date;
  dueAt: Date | null;
  callAt: Date | null;
  rating: number | null;
  isAnswered: boolean;
  messages: readonly Readonly<{ id: string; isTheirs: boolean; author: string; text: string; at: Date }>[];
}>;

type Asked = Readonly<{ caseId: string; token?: string | undefined }>;

/** A case for who wrote it, with its link or signed in; one that was merged is shown as the one it goes on in. */
export async function ownCase({ caseId, token }: Asked, actor: Actor, now: Date): Promise<OwnCase | null> {
  const row = await database.customerCase.findUnique({ where: { id: caseId } });
  const opens = token !== undefined && opensCase(token, caseId, now);
  const isTheirs = opens || (actor.kind === "customer" && row?.accountId === actor.id);
  return row && isTheirs ? shown(row.id) : null;
}

async function shown(id: string): Promise<OwnCase | null> {
  const row = await database.customerCase.findUnique({
    where: { id },
    include: { messages: { where: { kind: { not: "note" } }, orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
  if (row?.intoId) return shown(row.intoId);
  if (!row) return null;
  const { number, subject, state, openedAt, dueAt, callAt, rating } = row;
  return {
    ...{ id, name: caseName(number), subject, state, openedAt, dueAt, callAt, rating },
    isAnswered: row.firstAnsweredAt !== null,
    messages: row.messages
      .filter(({ automatic }) => !automatic)
      .map(({ id, kind, authorName, text, at }) => ({
        id,
        isTheirs: kind === "inbound",
        author: authorName,
        text,
        at,
      })),
  };
}

/** What a customer has written so far, the latest first. */
export async function casesOf(accountId: string) {
  const rows = await database.customerCase.findMany({
    where: { accountId, state: { not: "merged" }, channel: { notIn: ["house", "question", "review"] } },
    orderBy: { openedAt: "desc" },
    take: 20,
  });
  return rows.map(({ id, number, subject, state, openedAt, locale }) => ({
    ...{ id, name: caseName(number), subject, state: state as CaseState, openedAt },
    locale: isLocale(locale) ? locale : ("fr" as const),
  }));
}
