import { money, netOf } from "#lib/kernel/money";
import type { Fault } from "../schema.ts";
import type { Proposal } from "./proposal.ts";

/** Under what the shop said nothing may go under; the floor has VAT in it. */
export function belowFloor({ toMinor, floorMinor, net, vatBasisPoints }: Proposal): Fault | null {
  if (floorMinor === null) return null;
  const least = net ? netOf(money(floorMinor), vatBasisPoints).minor : floorMinor;
  return toMinor < least ? { code: "below_floor", floorMinor: least } : null;
}
