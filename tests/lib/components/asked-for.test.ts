import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AskedFor } from "#components/orders/asked-for";
import type { OrderView } from "#lib/orders/schema";
import { anOrder } from "../mails/an-order.ts";

const shown = (order: OrderView) => renderToStaticMarkup(AskedFor({ order, changes: [], locale: "fr" }));

test("whoever pays by a link is told of what will come, not of what was cancelled since, and of what was given back", () => {
  const [cancelled, ...others] = anOrder.parcels.flatMap(({ lines }) => lines);
  if (!cancelled) throw new Error("the order has lines");
  expect(shown(anOrder)).toContain(cancelled.name);
  expect(shown(anOrder)).not.toContain("Remboursé");
  const parcels = anOrder.parcels.map((parcel) => ({
    ...parcel,
    lines: parcel.lines.map((line) =>
      line.id === cancelled.id ? { ...line, cancelledQuantity: line.quantity } : line,
    ),
  }));
  const page = shown({ ...anOrder, parcels, refunded: 6900 });
  expect(page).not.toContain(cancelled.name);
  for (const { name } of others) expect(page).toContain(name);
  expect(page).toMatch(/Remboursé.*69,00/);
});
