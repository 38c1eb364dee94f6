import { legalFacts } from "#lib/catalogue/legal-facts";
import { toldException } from "#lib/catalogue/withdrawal";
import { returnDaysOf } from "#lib/loyalty/queries-returns";
import { database } from "#lib/platform/database";
import type { ToldException } from "./schema.ts";
import { withdrawalDays } from "./withdrawal-period.ts";

/** How many days an order may be withdrawn from once it is received, as its buyer is told. */
export const toldDays = async (orderId: string): Promise<number> =>
  withdrawalDays(await returnDaysOf(database, orderId));

/**
 * What of an order cannot be withdrawn from, or only while its seal is whole, as its offers said (C. consom. L221-28): the
 * confirmation says it of the very articles (L221-13). A code is named before it is given, since its buyer agreed to that.
 */
export async function toldExceptions(orderId: string): Promise<ToldException[]> {
  const lines = await database.orderLine.findMany({
    where: { orderId },
    orderBy: { position: "asc" },
    select: { id: true, variantId: true },
  });
  const variants = await database.variant.findMany({
    where: { id: { in: lines.map(({ variantId }) => variantId) } },
    select: { id: true, product: { select: { kind: true, legal: true } } },
  });
  return lines.flatMap(({ id, variantId }) => {
    const product = variants.find((variant) => variant.id === variantId)?.product;
    const legal = legalFacts.catch({}).parse(product?.legal ?? {});
    const sealed = legal.withdrawal === "sealed" ? "sealed" : null;
    const why = toldException({ kind: product?.kind ?? "physical", legal }) ?? sealed;
    return why ? [{ lineId: id, why }] : [];
  });
}
