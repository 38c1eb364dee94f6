"use server";

import { buttonAction, formAction } from "#app/action";
import { announceConsignment, dropDraft, sendTransfer } from "#lib/stockroom/commands-consign";
import { receiveGoods } from "#lib/stockroom/commands-receive";
import { announcementOf, receiptOf } from "./consignment-fields";

const address = ({ number }: { number: number }) => `/admin/stock/consignments/${number}`;

export const announce = formAction(announceConsignment, { read: announcementOf, after: address });
export const send = formAction(sendTransfer);
export const receive = formAction(receiveGoods, { read: receiptOf });
export const drop = buttonAction(dropDraft, { after: () => "/admin/stock/consignments" });
