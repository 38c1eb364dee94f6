import type { Endpoint } from "../kit/description.ts";
import { putPrices } from "./admin-prices.ts";
import { putStock } from "./admin-stock.ts";
import { availability } from "./availability.ts";
import { deleteCode, postCode } from "./cart-codes.ts";
import { deleteLine, patchLine, postLine } from "./cart-lines.ts";
import {
  getCart,
  openCart,
  putAddress,
  putBuyer,
  putContact,
  putDeliveryOption,
  readDeliveryOptions,
} from "./carts.ts";
import { postCheckout } from "./checkout.ts";
import { postMarketplaceAnswersTaken, postMarketplaceMessage, readMarketplaceAnswers } from "./marketplace-messages.ts";
import { readOrder } from "./orders.ts";
import { listProducts, readProduct } from "./products.ts";
import { putRelayPoint, readRelayPoints } from "./relay-points.ts";
import { putSlot, readSlots } from "./slots.ts";
import { stores } from "./stores.ts";
import { suggestions } from "./suggestions.ts";

/** Every endpoint there is, in the order they are told of. A test sees that each has its route, and each route is here. */
export const endpoints: readonly Endpoint[] = [
  listProducts,
  readProduct,
  suggestions,
  stores,
  availability,
  openCart,
  getCart,
  postLine,
  patchLine,
  deleteLine,
  postCode,
  deleteCode,
  putContact,
  putBuyer,
  putAddress,
  readDeliveryOptions,
  putDeliveryOption,
  readRelayPoints,
  putRelayPoint,
  readSlots,
  putSlot,
  postCheckout,
  readOrder,
  putPrices,
  putStock,
  postMarketplaceMessage,
  readMarketplaceAnswers,
  postMarketplaceAnswersTaken,
];
