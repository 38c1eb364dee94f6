import { type Actor, mayActIn } from "#lib/kernel/actor";
import { type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { reserve } from "#lib/reservations/commands";
import { skuNamed } from "#lib/stockroom/queries";

type Asked = Readonly<Record<string, unknown>>;

/** A colleague sets something aside for a customer, in their own store; the article by its barcode or its reference. */
export async function reserveFor(actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<{ id: string }>> {
  const { sku: code, ...asked } = raw as Asked;
  if (!allowed(actor, "reservations.handle")) return refuse({ code: "forbidden" });
  if (!mayActIn(actor, String(asked.store))) return refuse({ code: "other_store" });
  const sku = await skuNamed(String(code ?? ""));
  if (!sku) return refuse({ code: "unknown_sku", field: "sku" });
  return reserve(actor, { ...asked, sku }, at);
}
