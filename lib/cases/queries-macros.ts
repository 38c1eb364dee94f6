import { database, Prisma } from "#lib/platform/database";
import { asMacro, type KeptMacro, macroContent } from "./macro-content.ts";
import type { Macro } from "./macros.ts";

const read = (content: unknown) => macroContent.safeParse(content).data ?? null;

/** The answers that the house gives again and again: those in use. */
export async function macrosInUse(): Promise<readonly Macro[]> {
  const rows = await database.caseMacro.findMany({
    where: { retired: false, content: { not: Prisma.DbNull } },
    orderBy: { editedAt: "asc" },
    select: { code: true, content: true },
  });
  return rows.flatMap(({ code, content }) => {
    const kept = read(content);
    return kept ? [asMacro(code, kept)] : [];
  });
}

/** All of them as their room shows them, the retired ones last. */
export async function keptMacros(): Promise<readonly KeptMacro[]> {
  const rows = await database.caseMacro.findMany({
    orderBy: [{ retired: "asc" }, { editedAt: "desc" }, { code: "asc" }],
  });
  return rows.map(({ content, draft, ...row }) => ({ ...row, inUse: read(content), draft: read(draft) }));
}
