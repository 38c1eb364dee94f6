import type { BenefitKind } from "../clause.ts";
import { amountOff } from "./amount-off.ts";
import { amountOffEach } from "./amount-off-each.ts";
import { amountPerSlice } from "./amount-per-slice.ts";
import { amountSteps } from "./amount-steps.ts";
import { bundle } from "./bundle.ts";
import { buyGet } from "./buy-get.ts";
import { deliveryAt } from "./delivery-at.ts";
import { fixedPrice } from "./fixed-price.ts";
import { freeDelivery } from "./free-delivery.ts";
import { gift } from "./gift.ts";
import { lotPrice } from "./lot-price.ts";
import { percentOff } from "./percent-off.ts";
import { percentOffCapped } from "./percent-off-capped.ts";
import { quantitySteps } from "./quantity-steps.ts";

/** Every kind of benefit. A new one is its file and a line here. */
export const benefits: Readonly<Record<string, BenefitKind>> = {
  percentOff,
  percentOffCapped,
  amountOff,
  amountOffEach,
  amountPerSlice,
  amountSteps,
  fixedPrice,
  buyGet,
  quantitySteps,
  bundle,
  lotPrice,
  gift,
  freeDelivery,
  deliveryAt,
};
