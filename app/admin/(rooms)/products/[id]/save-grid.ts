import { editVariants } from "#lib/catalogue/commands-variants";
import type { Actor } from "#lib/kernel/actor";
import { minorOf } from "#lib/kernel/minor-of";
import { ok, type Refusal, type Result } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { requestPriceChanges } from "#lib/pricing/commands";
import { jsonRows } from "../json-rows.ts";

type Typed = Readonly<Record<string, string>> & Readonly<{ was: Readonly<Record<string, string>> }>;

/** What was typed into the grid: the variants first, then their prices by the road that every price takes. */
export async function saveGrid(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
): Promise<Result<{ variants: number }, Refusal>> {
  const { productId, rows, reason } = Object(raw) as Readonly<Record<string, unknown>>;
  const typed = jsonRows(rows) as readonly Typed[];
  const edited = typed.filter(({ sku, gtin, weight, active }) =>
    [sku, gtin, weight, active].some((one) => one !== undefined),
  );
  if (edited.length > 0) {
    const saved = await editVariants(actor, { productId, rows: edited.map(variantOf) }, at);
    if (!saved.ok) return saved;
  }
  const changes = typed.flatMap(({ price, sku, was }) =>
    price === undefined ? [] : { sku: sku ?? was.sku, toMinor: minorOf(price) },
  );
  if (changes.length === 0) return ok({ variants: edited.length });
  const priced = await requestPriceChanges(actor, { changes, source: "sheet", reason, name: "" }, at);
  return priced.ok ? ok({ variants: edited.length }) : priced;
}

const variantOf = ({ id, sku, gtin, weight, active }: Typed) => ({
  id,
  ...(sku !== undefined && { sku }),
  ...(gtin !== undefined && { gtin }),
  ...(weight !== undefined && { weightGrams: Number(weight.replace(/[\s\u00A0]/g, "")) }),
  ...(active !== undefined && { active: active === "true" || active === "1" }),
});
