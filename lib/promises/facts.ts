import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { choices } from "./schema.ts";

const ofParcel = z.object({ orderId: z.string(), parcelId: z.string() });

/** A promised date is given up: the customer is told the date that is believed instead, null when there is none yet. */
export const promiseGivenUp = fact(
  "promise.given_up",
  ofParcel.extend({ was: z.string(), at: z.string().nullable(), risk: z.string().nullable() }),
);

/** What the customer wants done about it. */
export const promiseAnswered = fact("promise.answered", ofParcel.extend({ choice: z.enum(choices) }));
