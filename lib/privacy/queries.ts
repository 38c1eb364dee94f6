import { database } from "#lib/platform/database";
import type { ErasureRow, OwnErasure, OwnExport, Told } from "./schema.ts";

/** The erasures whose day has come, and those that broke off, the oldest first. */
export async function dueErasures(now: Date): Promise<string[]> {
  const due = await database.erasure.findMany({
    where: { state: { in: ["waiting", "doing"] }, dueAt: { lte: now } },
    select: { id: true },
    orderBy: { dueAt: "asc" },
  });
  return due.map(({ id }) => id);
}

/** What waits to be told of an erasure; null once it names nobody. */
export async function erasureToTell(id: string) {
  const told = await database.erasure.findUnique({ where: { id } });
  if (!told?.email || told.state === "cancelled") return null;
  const { email, origin, dueAt, authorId, authorName, reason, hindrance } = told;
  const locale: "fr" | "en" = told.locale === "en" ? "en" : "fr";
  return {
    email,
    locale,
    origin,
    dueAt,
    authorId,
    authorName,
    reason,
    hindrance: hindrance as Told | null,
  };
}

/** Whether and when an account is to be forgotten. */
export async function erasureOf(accountId: string): Promise<OwnErasure | null> {
  const coming = { accountId, state: { in: ["waiting", "doing"] } };
  const found = await database.erasure.findFirst({ where: coming });
  if (!found?.dueAt) return null;
  return { dueAt: found.dueAt, begun: found.state === "doing", hindrance: found.hindrance as Told | null };
}

/** Of whom the register says was forgotten, those of whom nothing here says it: a restored backup took that away. */
export async function lostMarks(register: ReadonlyMap<string, Date>): Promise<ReadonlyMap<string, Date>> {
  if (register.size === 0) return register;
  const known = new Map<string, number>();
  const where = { state: { in: ["doing", "done"] } };
  for (const { marks, endedAt } of await database.erasure.findMany({ where, select: { marks: true, endedAt: true } }))
    for (const mark of marks) known.set(mark, Math.max(known.get(mark) ?? 0, endedAt?.getTime() ?? Infinity));
  return new Map([...register].filter(([mark, at]) => (known.get(mark) ?? 0) < at.getTime()));
}

/** What is asked for and waits, then what ended last. */
export const erasures = async (): Promise<readonly ErasureRow[]> => {
  const [open, ended] = await Promise.all([
    database.erasure.findMany({ where: { endedAt: null }, orderBy: { askedAt: "asc" }, take: 200 }),
    database.erasure.findMany({ where: { endedAt: { not: null } }, orderBy: { endedAt: "desc" }, take: 50 }),
  ]);
  return [...open, ...ended].map((row) => row as ErasureRow);
};

/** The last export somebody asked for, while it is made or there. */
export async function exportOf(accountId: string, now: Date): Promise<OwnExport | null> {
  return database.dataExport.findFirst({
    where: { accountId, askedByName: null, OR: [{ readyAt: null }, { expiresAt: { gt: now } }] },
    orderBy: { askedAt: "desc" },
    select: { askedAt: true, readyAt: true, expiresAt: true },
  });
}

export async function exportToTell(id: string) {
  const told = await database.dataExport.findUnique({ where: { id }, omit: { archive: true } });
  return told && { ...told, locale: told.locale === "en" ? ("en" as const) : ("fr" as const) };
}

/** The archive itself, while its link serves. */
export async function archiveOf(id: string, now: Date) {
  const kept = await database.dataExport.findFirst({ where: { id, expiresAt: { gt: now } } });
  return kept?.archive ? { archive: kept.archive, accountId: kept.askedByName ? null : kept.accountId } : null;
}
