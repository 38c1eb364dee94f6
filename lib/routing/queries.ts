import { database, type Transaction } from "#lib/platform/database";
import { type StrategyName, strategyNamed } from "./strategies.ts";

/** How this shop weighs its places, as it was last chosen. */
export async function chosenStrategy(reader: Pick<Transaction, "routingPolicy"> = database): Promise<StrategyName> {
  return strategyNamed((await reader.routingPolicy.findUnique({ where: { id: true } }))?.strategy);
}
