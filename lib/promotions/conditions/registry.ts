import type { ConditionKind } from "../clause.ts";
import { basketReaches } from "./basket-reaches.ts";
import { channel } from "./channel.ts";
import { containsArticles } from "./contains-articles.ts";
import { customerGroup } from "./customer-group.ts";
import { daysAndHours } from "./days-and-hours.ts";
import { deliveryMethod } from "./delivery-method.ts";
import { firstOrder } from "./first-order.ts";
import { fulfilment } from "./fulfilment.ts";
import { nthOrder } from "./nth-order.ts";
import { quantityReaches } from "./quantity-reaches.ts";
import { store } from "./store.ts";

/** Every kind of condition. A new one is its file and a line here. */
export const conditions: Readonly<Record<string, ConditionKind>> = {
  basketReaches,
  quantityReaches,
  containsArticles,
  customerGroup,
  firstOrder,
  nthOrder,
  channel,
  store,
  fulfilment,
  deliveryMethod,
  daysAndHours,
};
