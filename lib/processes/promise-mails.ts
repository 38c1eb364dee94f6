import { whenever } from "#lib/platform/process";
import { promiseGivenUp } from "#lib/promises/facts";
import { writeOfParcel } from "./order-mails.ts";

/** Who was promised a date that will not be kept hears of it, with the new one and three choices. */
export const promiseMails = [
  whenever(promiseGivenUp, {
    "mail that the date will not be kept": ({ was, at, risk, ...parcel }, context) =>
      writeOfParcel("promise_late", parcel, context, { was, at, risk }),
  }),
];
