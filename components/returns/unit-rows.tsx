import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { ReturnableRow } from "./line.tsx";

type Unit = Readonly<{
  id: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  note?: string;
}>;

/** Articles and how many of each, as they come back or go out. */
export const UnitRows = ({ units }: { units: readonly Unit[] }) => (
  <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
    {units.map(({ id, quantity, note, ...article }) => (
      <ReturnableRow key={id} article={article} notes={[note ?? null]}>
        <span className="figures text-lg font-medium">× {quantity}</span>
      </ReturnableRow>
    ))}
  </ul>
);

type CartLine = Omit<Unit, "pictureFile" | "note"> &
  Readonly<{ picture: Readonly<{ file: string }> | null; totalGross: number }>;

/** What is wanted in exchange, with its price. */
export const wantedUnit = ({ picture, totalGross, ...line }: CartLine, locale: Locale): Unit => ({
  ...line,
  pictureFile: picture?.file ?? null,
  note: moneyText(money(totalGross), locale),
});

/** The cart of an exchange and the total that was shown, sent with the form that agrees to it. */
export const AgreedCart = ({ cart, total }: { cart: Readonly<{ cartId: string; token: string }>; total: number }) => (
  <>
    <input type="hidden" name="cart" value={cart.cartId} />
    <input type="hidden" name="key" value={cart.token} />
    <input type="hidden" name="agreedTotalMinor" value={total} />
  </>
);
