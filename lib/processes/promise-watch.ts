import { system } from "#lib/kernel/actor";
import { orderCancelled, orderCollected, orderReady, parcelCancelled, parcelDelivered } from "#lib/orders/facts";
import { every, whenever } from "#lib/platform/process";
import { followOrder, presume } from "#lib/promises/commands-follow";
import { noteForecast, tellOfDelay } from "#lib/promises/commands-watch";
import { type Finding, findings } from "#lib/promises/watching";

const actor = system("promises");

/** Does what a look at a promise asks for. */
function act({ step, forecast, ...lines }: Finding, now: Date) {
  const { at, risk, handOverOn = null } = forecast;
  const orderLineIds = [...lines.orderLineIds];
  if (step === "presumed") return presume(actor, { orderLineIds, at: at ?? now }, { now });
  const believed = { ...lines, orderLineIds, at, risk, handOverOn };
  if (step === "tell") return tellOfDelay(actor, believed, { now });
  return noteForecast(actor, { ...believed, step }, { now });
}

/** Every promise is looked at once a minute: who will wait in vain hears of it before. */
export async function watchPromises(now: Date): Promise<void> {
  for await (const finding of findings(now)) await act(finding, now);
}

export const promiseWatch = [every("watch promises", { seconds: 60 }, watchPromises)];

const follow = ({ orderId }: Readonly<{ orderId: string }>, { now }: Readonly<{ now: Date }>) =>
  followOrder(actor, { orderId }, { now });

/** What becomes of an order ends its promises. */
export const promises = [
  whenever(parcelDelivered, { "end the promises it kept": follow }),
  whenever(orderReady, { "end the promises it kept": follow }),
  whenever(orderCollected, { "end the promises it kept": follow }),
  whenever(orderCancelled, { "owe nothing more": follow }),
  whenever(parcelCancelled, { "owe nothing more of it": follow }),
];
