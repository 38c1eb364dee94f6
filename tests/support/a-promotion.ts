import type { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { addCode } from "#lib/promotions/commands-codes";
import { createPromotion } from "#lib/promotions/commands-draft";
import { publishPromotion } from "#lib/promotions/commands-publish";
import type { promotionDraft } from "#lib/promotions/definition";

type Draft = z.input<typeof promotionDraft>;

const staff = (name: string, permissions: readonly string[]): Actor => ({
  kind: "staff",
  id: newId(),
  name,
  permissions: new Set(permissions),
  storeCodes: [],
});
/** Nadia writes promotions, Camille looks at them. */
export const nadia = staff("Nadia", ["promotions.write", "promotions.approve"]);
export const camille = staff("Camille", ["promotions.write", "promotions.approve"]);

const dayBefore = new Date("2026-11-20T10:00:00Z");

/** Ten per cent off everything for a week, unless it is said otherwise. */
export const tenPercent = (draft: Partial<Draft> = {}): Draft => ({
  nameFr: "Dix pour cent",
  nameEn: "Ten per cent",
  lane: "order",
  benefit: { kind: "percentOff", settings: { basisPoints: 1000 } },
  endsAt: new Date("2026-12-01T00:00:00Z"),
  ...draft,
});

/** A promotion in force since the day before, with its code if it has one. */
export async function aPromotion(draft: Partial<Draft> & { code?: string } = {}, now = dayBefore): Promise<string> {
  const { code, ...rest } = draft;
  const created = await createPromotion(nadia, tenPercent({ needsCode: code !== undefined, ...rest }), { now });
  if (!created.ok) throw new Error(JSON.stringify(created.refusal));
  const { id } = created.value;
  if (code) await addCode(nadia, { promotionId: id, code }, { now });
  const published = await publishPromotion(camille, { id, version: 1 }, { now });
  if (!published.ok) throw new Error(JSON.stringify(published.refusal));
  return id;
}
