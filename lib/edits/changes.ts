import type { PricedLine } from "#lib/cart/schema";
import type { EditedOrder } from "#lib/orders/edited-order";
import { keptUnits } from "#lib/orders/kept-units";
import type { LockedOrder } from "#lib/orders/locked-order";
import { lineMoneyOf } from "#lib/orders/moving-lines";
import { addressLine, type VersionChange } from "#lib/orders/versions";
import type { Carriage } from "./carriage.ts";
import type { DiscountAtRisk, WantedEdit } from "./schema.ts";

type Made = Readonly<{
  edited: EditedOrder;
  address: WantedEdit["address"];
  carriage: Carriage;
  takenBack: readonly DiscountAtRisk[];
}>;

/** What an edit changes, in data for the version, the timeline, the mail and the screen. */
export function changesOf(order: LockedOrder, { edited, address, carriage, takenBack }: Made): VersionChange[] {
  const to = address && addressLine({ ...address, line2: address.line2 ?? null });
  const from = addressLine(order);
  const way = carriage.changed ? carriage.option : null;
  return [
    ...order.lines.flatMap((line): VersionChange[] => {
      const left = edited.lines.find(({ id }) => id === line.id)?.quantity ?? 0;
      const quantity = line.quantity - left;
      const amountMinor = line.totalGrossMinor - (left > 0 ? keptUnits(lineMoneyOf(line), left).totalGrossMinor : 0);
      return quantity > 0 ? [{ kind: "removed", sku: line.sku, name: line.name, quantity, amountMinor }] : [];
    }),
    ...edited.added.map(added),
    ...(to && to !== from ? [{ kind: "address" as const, from: from ?? "", to }] : []),
    ...(way && (way.id !== order.deliveryMethod || carriage.deltaMinor !== 0)
      ? [
          {
            kind: "delivery" as const,
            from: order.deliveryMethod ?? "",
            to: way.name,
            amountMinor: carriage.deltaMinor,
          },
        ]
      : []),
    ...(carriage.dropped
      ? [{ kind: "delivery" as const, from: order.deliveryMethod ?? "", to: "", amountMinor: carriage.deltaMinor }]
      : []),
    ...takenBack.map(({ promotionId: _, ...discount }) => ({ kind: "discount" as const, ...discount })),
  ];
}

const added = ({ sku, name, quantity, totalGross }: PricedLine): VersionChange => ({
  kind: "added",
  sku,
  name,
  quantity,
  amountMinor: totalGross,
});
