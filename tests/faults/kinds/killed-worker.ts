import { newId } from "#lib/kernel/ids";
import { shutDoor } from "#tests/support/a-door";
import { doomed, killedAt, type Obstacle } from "#tests/support/a-killing";
import { lockTable } from "#tests/support/a-lock";
import { paidTwice } from "#tests/support/a-payment";
import { aSplitOrder } from "#tests/support/a-split-order";
import type { Fault, Owed } from "../fault.ts";
import { lastFact } from "../quiet.ts";
import { buy, fullCarts, wares } from "../shoppers.ts";

type Point = Readonly<{ name: string; obstacle: () => Promise<Obstacle> }>;

const provider = process.env.STRIPE_API_URL ?? "";
const points = (table: "refund" | "capture"): readonly Point[] => [
  { name: "before the provider hears", obstacle: () => shutDoor(provider, "before the provider hears") },
  { name: "after the provider has acted", obstacle: () => shutDoor(provider, "after the provider has acted") },
  { name: "while it writes the answer down", obstacle: () => lockTable(table) },
];

/** What a worker has to do is there, and it is killed while it does it. */
const atPoint = (doing: string, { name, obstacle }: Point, program: URL, prepare: () => Promise<Owed>): Fault => ({
  name: `worker killed ${doing}: ${name}`,
  async strike() {
    const since = await lastFact();
    const owed = await prepare();
    await killedAt(await obstacle(), 1, program, String(since));
    return [owed];
  },
});

async function owesMoney(): Promise<Owed> {
  const { key } = await paidTwice(wares[0] ?? "");
  return { cartId: key.cartId };
}

async function hasSentAParcel(): Promise<Owed> {
  const order = await aSplitOrder(newId());
  const sent = await order.send();
  if (!sent.ok) throw new Error(sent.refusal.code);
  return { cartId: order.cartId, orderId: order.orderId };
}

export const killedWorker: readonly Fault[] = [
  ...points("refund").map((point) => atPoint("giving money back", point, doomed.worker, owesMoney)),
  ...points("capture").map((point) => atPoint("taking money at dispatch", point, doomed.worker, hasSentAParcel)),
  ...(["mail", "step_done"] as const).map(
    (table): Fault => ({
      name: `worker killed confirming: ${table === "mail" ? "before the letter is written" : "before it is noted"}`,
      async strike({ chance, since }) {
        const [cart] = await fullCarts(1, chance);
        const owed = cart ? [await buy(cart)] : [];
        await killedAt(await lockTable(table), 1, doomed.postman, String(since));
        return owed;
      },
    }),
  ),
];
