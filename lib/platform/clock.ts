import { type Clock, clockFrom } from "#lib/kernel/clock";
import { env } from "./env.ts";

/** The shop's clock: real time, or SHOP_NOW running on. */
export const clock: Clock = clockFrom(
  env.SHOP_NOW ? new Date(env.SHOP_NOW) : null,
  env.SHOP_CLOCK_STARTED_AT ? new Date(env.SHOP_CLOCK_STARTED_AT) : new Date(),
);
