"use server";

import { buttonAction, formAction } from "#app/action";
import { closeOrder, redateOrder } from "#lib/purchasing/commands-delivery";
import { changeDraft, draftOrder, dropOrder } from "#lib/purchasing/commands-draft";
import { approveOrder, returnOrder, sendOrder } from "#lib/purchasing/commands-send";
import { addSupplier, changeSupplier, delistArticle, listArticle } from "#lib/purchasing/commands-supplier";
import { articleOf, changeOf, draftOf, supplierOf } from "./read-forms.ts";

export const draft = formAction(draftOrder, {
  read: draftOf,
  after: ({ number }) => `/admin/purchasing/orders/${number}`,
});
export const change = formAction(changeDraft, { read: changeOf });
export const drop = buttonAction(dropOrder, { after: () => "/admin/purchasing/orders" });

export const send = formAction(sendOrder);
export const approve = formAction(approveOrder);
export const giveBack = formAction(returnOrder);

export const redate = formAction(redateOrder);
export const close = formAction(closeOrder);

export const add = formAction(addSupplier, {
  read: supplierOf,
  after: ({ code }) => `/admin/purchasing/suppliers/${code}`,
});
export const changeTerms = formAction(changeSupplier, { read: supplierOf });
export const list = formAction(listArticle, { read: articleOf });
export const delist = formAction(delistArticle);
