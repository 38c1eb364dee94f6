import type { Field } from "../field.ts";
import type { FeedItem } from "../schema.ts";
import { toldGtin } from "./google.ts";

const amount = (minor: number | null): string => (minor === null ? "" : (minor / 100).toFixed(2));

/** One article in the columns that affiliate networks read (Awin, Effiliation). */
export const affiliateFields = (item: FeedItem): Field[] => [
  ["product_id", item.sku],
  ["product_name", item.title],
  ["description", item.description],
  ["merchant_category", item.category],
  ["search_price", amount(item.priceMinor)],
  ["rrp_price", amount(item.priorMinor)],
  ["currency", "EUR"],
  ["deep_link", item.link],
  ["merchant_image_url", item.pictures[0]?.url ?? ""],
  ["brand_name", item.brand ?? ""],
  ["ean", toldGtin(item) ?? ""],
  ["in_stock", item.availability === "in_stock" ? "1" : "0"],
  ["delivery_cost", amount(item.delivery?.priceMinor ?? null)],
  ["delivery_time", item.delivery ? String(item.delivery.handlingDays + item.delivery.transitDays) : ""],
  ["condition", item.used ? "used" : "new"],
  ["colour", item.colour ?? ""],
  ["size", item.size ?? ""],
];
