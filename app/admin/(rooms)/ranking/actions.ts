"use server";

import { buttonAction, formAction } from "#app/action";
import type { Fields } from "#app/form-fields";
import {
  addMeasure,
  addSelection,
  createRanking,
  moveRule,
  notePin,
  placeProduct,
  removeRule,
  restoreRanking,
} from "#lib/ranking/commands";
import { publishRanking, withdrawRanking } from "#lib/ranking/commands-publish";
import { typedInstant } from "../prices/typed-instant.ts";

const seen = ({ id, revision }: Fields) => ({ id, revision: Number(revision) });
const ids = (typed: Fields[string]): string[] =>
  String(typed ?? "")
    .split(" ")
    .filter(Boolean);

export const begin = formAction(createRanking, { after: ({ id }) => `/admin/ranking/${id}` });

/** From the search workbench: the rules of what a query finds. */
export const beginQuery = buttonAction(createRanking, {
  read: ({ locale, query }) => ({ scope: `query:${locale}:${query}` }),
  after: ({ id }) => `/admin/ranking/${id}`,
});

export const addRule = buttonAction(addMeasure, { read: (fields) => ({ ...seen(fields), kind: fields.kind }) });

export const select = formAction(addSelection, {
  read: (fields) => ({ ...seen(fields), kind: fields.kind, by: fields.by, value: fields.value }),
});

export const move = buttonAction(moveRule, {
  read: (fields) => ({ ...seen(fields), ruleId: fields.ruleId, by: Number(fields.by) }),
});
export const remove = buttonAction(removeRule, { read: (fields) => ({ ...seen(fields), ruleId: fields.ruleId }) });

export const place = buttonAction(placeProduct, {
  read: (fields) => ({
    ...seen(fields),
    productId: fields.productId,
    place: fields.place ? Number(fields.place) : null,
    before: ids(fields.before),
  }),
});

export const note = formAction(notePin, {
  read: (fields) => ({ ...seen(fields), productId: fields.productId, note: fields.note ?? "" }),
});

export const publish = formAction(publishRanking, {
  read: (fields) => ({ ...seen(fields), from: typedInstant(fields.from), until: typedInstant(fields.until) }),
});

export const withdraw = buttonAction(withdrawRanking, {
  read: ({ id, number }) => ({ id, number: Number(number) }),
});
export const restore = buttonAction(restoreRanking, {
  read: (fields) => ({ ...seen(fields), number: Number(fields.number) }),
});
