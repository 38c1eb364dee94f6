import type { Actor } from "#lib/kernel/actor";
import { closeOrder } from "#lib/purchasing/commands-delivery";
import { draftOrder } from "#lib/purchasing/commands-draft";
import { sendOrder } from "#lib/purchasing/commands-send";
import { supplierOrder } from "#lib/purchasing/queries-orders";
import { receiveGoods } from "#lib/stockroom/commands-receive";
import { demoStaff } from "./demo-staff.ts";

const day = 86_400_000;

type Written = Readonly<{ supplier: string; to?: string; note?: string; lines: Readonly<Record<string, number>> }>;

/** Orders to suppliers as far as they have come: received, come in part, on their way, waiting for a second person, a draft, one called off. */
export async function seedSupplierOrders(now: Date): Promise<void> {
  const elise = await demoStaff("elise@bonnefoy.example");
  const ago = (days: number) => ({ now: new Date(now.getTime() - days * day) });
  const mugs = await written(elise, ago(12), {
    supplier: "RONCERAY",
    lines: { "BF-CUI-002-CHALK": 12, "BF-CUI-002-SKY": 12 },
  });
  await sendOrder(elise, { number: mugs }, ago(12));
  await unload(elise, mugs, { "BF-CUI-002-CHALK": 12, "BF-CUI-002-SKY": 12 }, now);

  const honey = await written(elise, ago(5), { supplier: "EPICIERS", lines: { "BF-EPI-008": 24, "BF-EPI-012": 24 } });
  await sendOrder(elise, { number: honey }, ago(5));
  await unload(elise, honey, { "BF-EPI-012": 12 }, now);

  const headphones = await written(elise, ago(4), {
    supplier: "NORDIS",
    note: "Livrer avant 11 h, quai 2",
    lines: { "BF-IMG-004-CORAL": 24, "BF-IMG-005-WALNUT": 8 },
  });
  await sendOrder(elise, { number: headphones }, ago(4));

  const cars = await written(elise, ago(6), { supplier: "MIRABELOU", to: "ANG", lines: { "BF-ENF-007-COBALT": 24 } });
  await sendOrder(elise, { number: cars }, ago(6));

  const chairs = await written(elise, ago(9), { supplier: "VERTMONT", lines: { "BF-JAR-002-CHALK": 12 } });
  await sendOrder(elise, { number: chairs }, ago(9));
  await closeOrder(elise, { number: chairs, reason: "Plus livré avant mars" }, ago(8));

  const screens = await written(elise, ago(1), {
    supplier: "NORDIS",
    lines: { "BF-IMG-001-43": 10, "BF-IMG-001-55": 12, "BF-IMG-001-65": 4 },
  });
  await sendOrder(elise, { number: screens }, { now });
  await written(elise, { now }, { supplier: "EPICIERS", lines: { "BF-EPI-013": 24, "BF-EPI-006-TILLEUL": 48 } });
}

async function written(
  buyer: Actor,
  at: { now: Date },
  { supplier, to = "WEB", note = "", lines }: Written,
): Promise<string> {
  const wanted = Object.entries(lines).map(([sku, quantity]) => ({ sku, quantity }));
  const draft = await draftOrder(buyer, { supplier, to, note, lines: wanted }, at);
  if (!draft.ok) throw new Error(`the demo's order to ${supplier}: ${draft.refusal.code}`);
  return draft.value.number;
}

async function unload(buyer: Actor, number: string, came: Readonly<Record<string, number>>, now: Date) {
  const order = await supplierOrder(number);
  const lines = Object.entries(came).map(([sku, received]) => ({ sku, received, damaged: 0 }));
  const done = await receiveGoods(buyer, { id: order?.consignmentId, lines, closing: false }, { now });
  if (!done.ok) throw new Error(`the demo's receipt of ${number}: ${done.refusal.code}`);
}
