import type { DeliveryMethod } from "#lib/delivery/options";
import { roomUntil } from "#lib/delivery/room";
import type { PromotionDraft } from "./definition.ts";

/** What a campaign that promises a date asks of the places that send, and what they have left for it. */
export type CampaignRoom = Readonly<{ promisedOn: string; expectedOrders: number; room: number | null; fits: boolean }>;

/** Null for a promotion that promises no date. It asks from its beginning, or from now when that is past. */
export function campaignRoom(
  { campaign, startsAt }: Pick<PromotionDraft, "campaign" | "startsAt">,
  methods: readonly DeliveryMethod[],
  now: Date,
): CampaignRoom | null {
  if (!campaign) return null;
  const { promisedOn, expectedOrders, places } = campaign;
  const from = startsAt && startsAt > now ? startsAt : now;
  const room = roomUntil(methods, { places, from, by: promisedOn });
  return { promisedOn, expectedOrders, room, fits: room === null || room >= expectedOrders };
}

/** What is promised to more customers than can be served by that day is not published. */
export function campaignProblem(
  draft: Pick<PromotionDraft, "campaign" | "startsAt">,
  methods: readonly DeliveryMethod[],
  now: Date,
) {
  const asked = campaignRoom(draft, methods, now);
  if (!asked || asked.fits || asked.room === null) return null;
  const { promisedOn, expectedOrders, room } = asked;
  return { code: "campaign_over_capacity", promisedOn, expectedOrders, room } as const;
}
