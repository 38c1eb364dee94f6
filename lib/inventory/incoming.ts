import type { Day } from "#lib/kernel/local-time";
import type { Scene } from "#lib/platform/command";
import type { Demand } from "./schema.ts";

type Tx = Scene["tx"];

/** Says how many units are still to come from a source, which day; what it said before is forgotten. */
export async function expectIncoming(
  tx: Tx,
  { source, expectedOn, units }: Readonly<{ source: string; expectedOn: Day; units: readonly Demand[] }>,
): Promise<void> {
  await tx.stockIncoming.deleteMany({ where: { source } });
  const due = units.filter(({ quantity }) => quantity > 0);
  await tx.stockIncoming.createMany({
    data: due.map((unit) => ({ ...unit, source, expectedOn: new Date(expectedOn) })),
  });
}
