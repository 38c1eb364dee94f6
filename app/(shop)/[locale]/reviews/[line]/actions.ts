"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { addressOf } from "#app/caller";
import type { Fields } from "#app/form-fields";
import { askNoMore, withdrawReview, writeReview } from "#lib/reviews/commands";
import { here, which } from "./which.ts";

export const writeAction = formAction(writeReview, {
  read: async ({ stars, pictures, ...written }) => ({
    ...written,
    stars: stars === undefined ? undefined : Number(stars),
    pictures: await bytesOf(pictures),
    address: addressOf(await headers()),
  }),
  after: (_, fields) => here(fields),
});
/** Files as what they hold: what they are called is not read. */
const bytesOf = (sent: Fields[string]) =>
  Promise.all(
    [sent ?? []].flat().map(async (one) => (one instanceof File ? Buffer.from(await one.arrayBuffer()) : one)),
  );

export const withdrawAction = buttonAction(withdrawReview, { read: which, after: (_, fields) => here(fields) });
export const askNoMoreAction = buttonAction(askNoMore, {
  read: which,
  after: (_, fields) => here(fields, "silenced"),
});
