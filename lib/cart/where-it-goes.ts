import { money, netOf } from "#lib/kernel/money";
import { vatDue } from "#lib/taxes/rates";
import { taxedUnit } from "#lib/taxes/unit-price";
import { declaresItself } from "#lib/taxes/vat-number";
import type { LoadedLine } from "./sql/lines.ts";
import type { LoadedCart } from "./sql/load.ts";

/** France, where what is collected stays; and what comes by e-mail, for now. */
const here = "FR";

type Buyer = Pick<LoadedCart, "country" | "buyer" | "oss">;

/**
 * A line at the price and the VAT of where its goods go (rule 5.2): not where its buyer is. A company from elsewhere in
 * the Union that has its goods delivered or collected in France pays French VAT like everybody.
 */
export function whereItGoes({ country, buyer, oss }: Buyer, line: LoadedLine): LoadedLine {
  const isSent = line.store === null && line.shippingClass !== "digital";
  const destination = (isSent && country) || here;
  if (destination === here || line.price === null) return line;

  const who = whoBuys(buyer, destination);
  const due = vatDue({ country: destination, basisPoints: line.vatBasisPoints, buyer: who, oss });
  const asked = { gross: line.price, net: line.unitNet, basisPoints: line.vatBasisPoints };
  const { gross, net, basisPoints, exempt } = taxedUnit(asked, due);
  const without = (minor: number) => netOf(money(minor), line.vatBasisPoints).minor;
  return {
    ...line,
    price: gross,
    unitNet: net,
    vatBasisPoints: basisPoints,
    exempt,
    ...(exempt && { seen: without(line.seen), floorMinor: line.floorMinor && without(line.floorMinor) }),
  };
}

function whoBuys(buyer: LoadedCart["buyer"], destination: string) {
  if (buyer === null || buyer.kind === "person") return "consumer";
  return declaresItself(buyer, destination) ? "declaring_company" : "company";
}
