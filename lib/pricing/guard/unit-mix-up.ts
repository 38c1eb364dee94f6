import type { Fault } from "../schema.ts";
import { medianOf, type Proposal, percentOf, type Sibling } from "./proposal.ts";

/** How many times dearer or cheaper than its siblings: by the gram, or by the piece when nothing is measured. */
const furthest = { measured: 2.5, unmeasured: 5 } as const;

/**
 * The price of one where the pack was meant, of a kilogram where the bag was: out of proportion to the product's other
 * variants. One that was out of proportion already is what it is.
 */
export function unitMixUp(proposal: Proposal): Fault | null {
  const { toMinor, fromMinor, measure, measureUnit, siblings } = proposal;
  const alike = siblings.filter((sibling) => measure && sibling.measure && sibling.measureUnit === measureUnit);
  const measured = alike.length > 0;
  const referenceMinor = medianOf(
    measured ? alike.map((sibling) => scaled(sibling, measure ?? 1)) : siblings.map(({ minor }) => minor),
  );
  if (referenceMinor === null || referenceMinor === 0) return null;
  const most = measured ? furthest.measured : furthest.unmeasured;
  const out = (minor: number) => minor > referenceMinor * most || minor * most < referenceMinor;
  if (!out(toMinor) || (fromMinor !== null && out(fromMinor))) return null;
  return { code: "unit_mix_up", referenceMinor, ratioPercent: percentOf(toMinor, referenceMinor) };
}

/** What a sibling would cost in this size. */
const scaled = ({ minor, measure }: Sibling, size: number): number => Math.round((minor * size) / (measure ?? 1));
