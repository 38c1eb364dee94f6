import type { DeliveryMethod } from "#lib/delivery/options";
import { roomUntil } from "#lib/delivery/room";
import type { PromotionDraft } from "./definition.ts";

/**
 * What is promised to more customers than can be served by that day is not published; null where it is fewer, or
 * where no date is promised. Room is counted from the promotion's beginning, or from now when that is past.
 */
export function campaignProblem(
  { campaign, startsAt }: Pick<PromotionDraft, "campaign" | "startsAt">,
  methods: readonly DeliveryMethod[],
  now: Date,
) {
  if (!campaign) return null;
  const { promisedOn, expectedOrders, places } = campaign;
  const from = startsAt && startsAt > now ? startsAt : now;
  const room = roomUntil(methods, { places, from, by: promisedOn });
  if (room === null || room >= expectedOrders) return null;
  return { code: "campaign_over_capacity", promisedOn, expectedOrders, room } as const;
}
