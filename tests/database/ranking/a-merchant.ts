import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { createRanking, placeProduct, removeRule } from "#lib/ranking/commands";
import { publishRanking } from "#lib/ranking/commands-publish";
import { rankingDraft } from "#lib/ranking/queries-admin";
import { morning } from "#tests/support/a-buyer";

export const merchant: Actor = {
  kind: "staff",
  id: newId(),
  name: "Olivier",
  permissions: new Set(["ranking.write"]),
  storeCodes: [],
};
export const idOf = async (handle: string) => (await database.product.findUniqueOrThrow({ where: { handle } })).id;

export async function begun(scope: string): Promise<string> {
  const made = await createRanking(merchant, { scope }, { now: morning });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.id;
}

export const seen = async (id: string) => ({ id, revision: (await rankingDraft(id))?.revision ?? 0 });

export async function published(id: string, period: Readonly<{ from?: Date; until?: Date }> = {}, now = morning) {
  const result = await publishRanking(merchant, { ...(await seen(id)), ...period }, { now });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.number;
}

/** The draft as the shop began: a test that went before may have left its rules in it. */
export async function restoreOrEmpty(id: string) {
  const { draft } = (await rankingDraft(id)) ?? { draft: { rules: [], pins: [] } };
  for (const { productId } of draft.pins) await placeProduct(merchant, { ...(await seen(id)), productId });
  for (const rule of draft.rules)
    if ("by" in rule) await removeRule(merchant, { ...(await seen(id)), ruleId: rule.id });
}
