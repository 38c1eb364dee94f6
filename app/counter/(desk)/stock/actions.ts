"use server";

import { buttonAction, formAction } from "#app/action";
import { announceConsignment, dropDraft, sendTransfer } from "#lib/stockroom/commands-consign";
import { correctStock } from "#lib/stockroom/commands-correct";
import { receiveGoods } from "#lib/stockroom/commands-receive";
import { announcementOf, receiptOf } from "../../../admin/(rooms)/stock/consignments/consignment-fields";

const address = ({ number }: { number: number }) => `/counter/stock/consignments/${number}`;

/** A count from the shelf; on to the next article. */
export const count = formAction(correctStock, {
  read: ({ number, ...rest }) => ({ ...rest, kind: "count", number: Number(String(number).replace("−", "-")) }),
  after: ({ sku, outcome }) => `/counter/stock/count?counted=${encodeURIComponent(sku)}&outcome=${outcome}`,
});
export const announce = formAction(announceConsignment, { read: announcementOf, after: address });
export const send = formAction(sendTransfer);
export const receive = formAction(receiveGoods, { read: receiptOf });
export const drop = buttonAction(dropDraft, { after: () => "/counter/stock" });
