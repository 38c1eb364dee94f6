import type { Call } from "./call.ts";
import { invalid } from "./fault.ts";
import { textOf } from "./form.ts";
import type { Entity, Kind } from "./ledger.ts";

const sizeOf = ({ params }: Call): number => {
  const limit = Number(textOf(params, "limit") ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) throw invalid("limit", "limit must be from 1 to 100");
  return limit;
};

/** `created[gte]`, in seconds since 1970; nought when nothing is asked. */
const createdSince = ({ params: { created } }: Call): number =>
  typeof created === "object" ? Number(textOf(created, "gte") ?? 0) : 0;

/** A page of objects, newest first, from after `starting_after`. */
export const listOf =
  (kind: Kind, ...filters: readonly string[]) =>
  (call: Call): object => {
    const limit = sizeOf(call);
    const wanted = call.ledger
      .all(kind)
      .reverse()
      .filter(({ created }) => created >= createdSince(call))
      .filter((entity) => filters.every((key) => matches(entity, key, textOf(call.params, key), call)));
    const after = textOf(call.params, "starting_after");
    const start = after === undefined ? 0 : wanted.findIndex(({ id }) => id === after) + 1;
    return {
      object: "list",
      data: wanted.slice(start, start + limit),
      has_more: wanted.length > start + limit,
      url: call.path,
    };
  };

/** The one kind of search the shop makes: an intent by a value of its metadata. */
export function searchIntents(call: Call): object {
  const [, key = "", value = ""] = /^metadata\['([^']+)'\]:'([^']*)'$/.exec(textOf(call.params, "query") ?? "") ?? [];
  if (!key) throw invalid("query", "The stand-in searches only metadata['key']:'value'.");
  const found = call.ledger
    .all("payment_intent")
    .reverse()
    .filter(({ metadata }) => metadata[key] === value);
  const limit = sizeOf(call);
  return {
    object: "search_result",
    data: found.slice(0, limit),
    has_more: found.length > limit,
    next_page: null,
    url: call.path,
  };
}

function matches(entity: Entity, key: string, wanted: string | undefined, { ledger }: Call): boolean {
  if (wanted === undefined) return true;
  if (key === "delivery_success" && entity.object === "event")
    return (entity.pending_webhooks === 0) === (wanted === "true");
  if (key === "payout" && entity.object === "balance_transaction")
    return ledger.find("payout_part", entity.id)?.payout === wanted;
  return key in entity && Reflect.get(entity, key) === wanted;
}
