import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { database } from "#lib/platform/database";
import { allowed } from "#lib/platform/permissions";

const atOnce = 100;

/** What a marketplace has not said it has, the oldest first. Refuses `forbidden` who may not exchange with it. */
export async function marketplaceAnswers(actor: Actor, marketplace: string) {
  if (!allowed(actor, "cases.exchange")) return refuse({ code: "forbidden", permission: "cases.exchange" });
  const rows = await database.marketplaceAnswer.findMany({
    where: { marketplace, takenAt: null },
    orderBy: [{ at: "asc" }, { messageId: "asc" }],
    take: atOnce,
    include: { message: { select: { text: true, automatic: true, case: { select: { threadKey: true } } } } },
  });
  return ok(
    rows.map(({ messageId, at, message: { text, automatic, case: case_ } }) => ({
      ...{ id: messageId, thread: case_.threadKey?.slice(marketplace.length + 1) ?? "", text, automatic },
      at: at.toISOString(),
    })),
  );
}
