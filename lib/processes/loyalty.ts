import { system } from "#lib/kernel/actor";
import { endTiers, giveBirthdays } from "#lib/loyalty/commands-days";
import { reckonOrder } from "#lib/loyalty/commands-earn";
import {
  disputeClosed,
  gestureMade,
  moneyReturned,
  orderCancelled,
  orderCollected,
  orderEdited,
  orderExchanged,
  orderPlaced,
  orderRefunded,
  orderSent,
  parcelCancelled,
  paymentReceived,
  refundRerouted,
  refundStopped,
  requestPaid,
  requestReturned,
} from "#lib/orders/facts";
import { every, type StepContext, whenever } from "#lib/platform/process";

const club = system("club");

const reckon = ({ orderId }: Readonly<{ orderId: string }>, { now }: StepContext) =>
  reckonOrder(club, { orderId }, { now });

/** Whatever moves an order's goods or its money moves what it earned. */
const moves = [
  orderPlaced,
  orderSent,
  orderCollected,
  paymentReceived,
  requestPaid,
  orderEdited,
  orderExchanged,
  parcelCancelled,
  orderCancelled,
  orderRefunded,
  gestureMade,
  refundStopped,
  refundRerouted,
  requestReturned,
  moneyReturned,
  disputeClosed,
] as const;

export const loyalty = moves.map((moved) => whenever(moved, { "bring the club's earnings up to date": reckon }));

/** Ends tiers whose day is over and gives birthdays their present, until none is left. */
async function clubDay(now: Date): Promise<void> {
  for (const work of [endTiers, giveBirthdays]) {
    for (;;) {
      const done = await work(club, {}, { now });
      if (!done.ok || done.value.worked === 0) break;
    }
  }
}

export const loyaltyDays = [every("the club's day", { seconds: 3_600 }, clubDay)];
