import { money, netOf, portion } from "#lib/kernel/money";
import type { Fault } from "../schema.ts";
import { mayBeChosen } from "./ending.ts";
import type { Proposal } from "./proposal.ts";

/** The price that stands, to the cent, without its VAT or with it twice: a file of net prices. */
export function vatSlip({ toMinor, fromMinor, vatBasisPoints }: Proposal): Fault | null {
  if (fromMinor === null || mayBeChosen(fromMinor, toMinor)) return null;
  const ratePercent = vatBasisPoints / 100;
  const from = money(fromMinor);
  if (toMinor === netOf(from, vatBasisPoints).minor)
    return { code: "vat_slip", fromMinor, direction: "taken_out", ratePercent };
  if (toMinor === fromMinor + portion(from, vatBasisPoints).minor)
    return { code: "vat_slip", fromMinor, direction: "added_twice", ratePercent };
  return null;
}
