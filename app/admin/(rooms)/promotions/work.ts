import { z } from "zod";
import { may } from "#app/actor";
import type { Fields } from "#app/form-fields";
import type { Redrawn } from "#components/admin/promotions/form-view";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import type { Circumstance } from "#lib/platform/command";
import { addCode } from "#lib/promotions/commands-codes";
import { createPromotion, editPromotion } from "#lib/promotions/commands-draft";
import { publishPromotion } from "#lib/promotions/commands-publish";
import { type Typed, textAt } from "#lib/promotions/typed";
import { draftTyped, isSkipped } from "#lib/promotions/typed-draft";
import { adminLocale } from "../../locale";
import { draftIn, insightOf } from "./insight.ts";
import { intended } from "./intended.ts";
import { namedThings } from "./names.ts";
import { withSample } from "./trial.ts";

/** Which promotion, and what became of it. */
type Worked = Readonly<{ id: string; became: "saved" | "published" | "waiting"; warned: boolean }>;

/**
 * One press of a button in the form of a promotion. What only changes the form comes back as the form then is, under the
 * refusal `drawn`; to keep and to publish are commands, whose refusals bring the form back too.
 */
export async function workOnPromotion(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
): Promise<Result<Worked, Refusal>> {
  if (actor.kind !== "staff" || !may(actor, "promotions.read")) return refuse({ code: "forbidden" });
  const locale = await adminLocale();
  const { intent, ...sent } = typedForm.parse(raw);
  const change = intended(typeof intent === "string" ? intent : "look", sent, locale === "fr" ? "," : ".");
  const draft = draftIn(change.typed);
  const typed = change.resample && draft ? await withSample(change.typed, draft) : change.typed;
  if (!change.keep) return refuse(await redrawn({ code: "drawn" }, typed, change.focus));

  const skipped = ["startsAt", "endsAt"].find((name) => isSkipped(typed, name));
  if (skipped) return refuse(await redrawn({ code: "hour_skipped", field: skipped }, typed));
  const [id, version] = [textAt(typed, "id"), Number(textAt(typed, "version"))];
  const newCode = textAt(typed, "newCode");
  const input = { ...draftTyped(typed), ...(newCode && { needsCode: true }) };
  const kept = version
    ? await editPromotion(actor, { ...input, id, version }, at)
    : await createPromotion(actor, input, at);
  if (!kept.ok) return refuse(await redrawn(kept.refusal, typed));

  const now: Typed = { ...typed, id: kept.value.id, version: String(kept.value.version) };
  if (newCode) {
    const added = await addCode(actor, { promotionId: kept.value.id, code: newCode }, at);
    if (!added.ok) return refuse(await redrawn({ ...added.refusal, field: "newCode" }, now));
  }
  if (change.keep === "save") return ok({ id: kept.value.id, became: "saved", warned: false });
  const published = await publishPromotion(actor, { id: kept.value.id, version: kept.value.version }, at);
  if (!published.ok) return refuse(await redrawn(published.refusal, { ...now, newCode: "" }));
  const { state, warnings } = published.value;
  return ok({ id: kept.value.id, became: state, warned: warnings.length > 0 });

  async function redrawn<R extends Refusal>(
    refusal: R,
    form: Typed,
    focus: string | null = null,
  ): Promise<R & Redrawn> {
    const insight = await insightOf({
      typed: form,
      things: await namedThings(),
      locale,
      id: textAt(form, "id"),
      asker: actor,
      now: at.now ?? clock.now(),
    });
    return { field: fieldOf[refusal.code], ...refusal, typed: form, insight, stamp: newId(), focus };
  }
}

/** The field that a refusal of the whole is shown at. */
const fieldOf: Readonly<Record<string, string>> = {
  period_reversed: "endsAt",
  period_over: "endsAt",
  not_a_seasonal_sale: "startsAt",
  benefit_in_wrong_lane: "lane",
  below_uses: "maxUses",
  below_spent: "budgetMinor",
  campaign_over_capacity: "campaign.expectedOrders",
};

const typedForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Only text: a form of words has no files. */
export const textFields = (fields: Fields): Typed => {
  const texts = Object.entries(fields).flatMap(([name, value]): [string, string | string[]][] => {
    if (typeof value === "string") return [[name, value]];
    return Array.isArray(value) ? [[name, value.filter((one) => typeof one === "string")]] : [];
  });
  return Object.fromEntries(texts);
};
