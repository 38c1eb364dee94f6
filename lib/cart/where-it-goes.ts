import { money, netOf } from "#lib/kernel/money";
import { exemptionOfUsed } from "#lib/taxes/margin";
import { vatDue } from "#lib/taxes/rates";
import type { ReducedGoods } from "#lib/taxes/reduced-rates";
import { taxedUnit } from "#lib/taxes/unit-price";
import { declaresItself } from "#lib/taxes/vat-number";
import type { LoadedLine } from "./sql/lines.ts";
import type { LoadedCart } from "./sql/load.ts";

/** France, where what is collected stays. */
const here = "FR";

type Buyer = Pick<LoadedCart, "country" | "buyer" | "oss">;

/**
 * A line at the price and the VAT of where its goods go (rule 5.2): not where its buyer is. A company from elsewhere in
 * the Union that has its goods delivered or collected in France pays French VAT like everybody. Alcohol is not sent
 * abroad: its excise would be due there, by us (directive (EU) 2020/262, article 44). Used goods whose VAT is that of their
 * margin cost everybody the same.
 */
export function whereItGoes({ country, buyer, oss }: Buyer, line: LoadedLine): LoadedLine {
  const destination = destinationOf(line, country, buyer);
  if (line.onMargin) return { ...line, unitNet: null, vatBasisPoints: 0, exempt: exemptionOfUsed(destination) };
  if (destination === here || line.price === null) return line;

  const who = whoBuys(buyer, destination);
  const due = vatDue({
    country: destination,
    basisPoints: line.vatBasisPoints,
    goods: reducedGoodsOf(line),
    buyer: who,
    oss,
  });
  const asked = { gross: line.price, net: line.unitNet, basisPoints: line.vatBasisPoints };
  const { gross, net, basisPoints, exempt } = taxedUnit(asked, due);
  const without = (minor: number) => netOf(money(minor), line.vatBasisPoints).minor;
  return {
    ...line,
    price: gross,
    unitNet: net,
    vatBasisPoints: basisPoints,
    exempt,
    staysHere: line.legal?.loiEvin ?? false,
    ...(exempt && { seen: without(line.seen), floorMinor: line.floorMinor && without(line.floorMinor) }),
  };
}

/**
 * What has no weight goes to no country: a service or a code is taxed where the company is that buys it (article 44), and
 * here for whoever buys it for themselves. A gift card is no sale yet.
 */
function destinationOf({ store, kind, shippingClass }: LoadedLine, country: string | null, buyer: Buyer["buyer"]) {
  if (store !== null || kind === "gift_card") return here;
  const isCarried = shippingClass !== "digital" && kind !== "service";
  if (isCarried) return country ?? here;
  return buyer !== null && "country" in buyer && declaresItself(buyer, buyer.country) ? buyer.country : here;
}

/** The reduced rate of food in France, and of books. */
const reducedAtHome = 550;

/** What of the goods at a reduced rate other countries reduce too; drinks are taxed apart in most, and what is poured may be one. */
function reducedGoodsOf({ vatBasisPoints, fixedBookPrice, legal = {}, measureUnit }: LoadedLine): ReducedGoods | null {
  if (vatBasisPoints !== reducedAtHome) return null;
  if (fixedBookPrice) return "book";
  const isFood = [legal.allergens, legal.bestBeforeMonths, legal.coldChain].some((told) => told !== undefined);
  return isFood && (measureUnit === "g" || measureUnit === "kg") ? "food" : null;
}

function whoBuys(buyer: LoadedCart["buyer"], destination: string) {
  if (buyer === null || buyer.kind === "person") return "consumer";
  return declaresItself(buyer, destination) ? "declaring_company" : "company";
}
