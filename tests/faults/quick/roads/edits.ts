import { newId } from "#lib/kernel/ids";
import { requestsOf } from "#lib/orders/queries-requests";
import { captures } from "#lib/processes/captures";
import { orderEdits } from "#lib/processes/order-edits";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { aSplitOrder } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { anEditor } from "#tests/support/an-edited-order";
import { lastFact } from "../../quiet.ts";
import type { Road } from "../road.ts";

async function ordered() {
  const name = newId();
  const order = await aSplitOrder(name);
  const editor = await anEditor(order.orderId);
  const [lamp, vase] = await Promise.all([editor.line(`${name}-LAMP`), editor.line(`${name}-VASE`)]);
  return { order, editor, lamp: lamp.id, vase: vase.id, since: await lastFact() };
}
type Ordered = Awaited<ReturnType<typeof ordered>>;

const follow = ({ since }: Ordered) => work([...captures, ...paymentRequests, ...payments, ...orderEdits], since);

async function read({ editor }: Ordered): Promise<string> {
  const [{ total, captured, refunded }, versions] = [await editor.read(), await editor.versions()];
  return `total ${total}, paid ${captured}, back ${refunded}, ${Math.max(1, versions.length)} version`;
}
/** What was shown and agreed to; an edit that was done already is not agreed to again. */
const agreedMinor = 13_390;
const undone = "total 8490, paid 8490, back 0, 1 version";

export const editRoads: readonly Road<Ordered>[] = [
  {
    name: "a second lamp is added to an order, and the difference paid by link",
    prepare: ordered,
    async go(subject) {
      const { order, editor, lamp } = subject;
      await editor.edit({ lines: [{ lineId: lamp, quantity: 2 }] }, agreedMinor);
      const asked = await requestsOf(order.orderId);
      if (asked.some(({ state }) => state === "open")) await editor.pay();
      await follow(subject);
    },
    read,
    done: "total 13390, paid 13390, back 0, 2 version",
    undone,
  },
  {
    name: "a vase is taken out of an order, and its money let go of",
    prepare: ordered,
    async go(subject) {
      await subject.editor.edit({ lines: [{ lineId: subject.vase, quantity: 0 }] });
      await follow(subject);
    },
    read,
    done: "total 5490, paid 8490, back 3000, 2 version",
    undone,
  },
];
