import type { Told } from "./past-rows.ts";

const dayMs = 24 * 3600 * 1000;
/** The demo's colleagues look into what was missed within a week; what is younger waits on the board. */
const lookedIntoAfter = 7 * dayMs;

/** What they found, by what had gone wrong. */
const findings = {
  carrier_delay: { cause: "carrier", reason: "Colis retenu un jour au tri, vu avec le transporteur." },
  not_ready: { cause: "place", reason: "Samedi chargé : une personne de plus aux retraits." },
  unknown: { cause: "promise", reason: "Délai trop court pour ce code postal, rallongé." },
} as const;

/** Why promises of the past were missed, as somebody wrote it down. */
export const missRows =
  (now: Date) =>
  ({ sale: { order }, fate }: Told): readonly object[] => {
    const { state, fulfilledAt, risk } = fate;
    if ((state !== "broken" && state !== "kept_late_told") || !fulfilledAt) return [];
    const closedAt = new Date(fulfilledAt.getTime() + 2 * dayMs);
    if (closedAt.getTime() > now.getTime() - lookedIntoAfter) return [];
    const found = findings[risk ?? "unknown"];
    return order.lines.map(({ id }) => ({ orderLineId: id, ...found, closedByName: "Jeanne Bonnefoy", closedAt }));
  };
