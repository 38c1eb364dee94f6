import { Button } from "#components/ui/button";
import { vatNumberCheck } from "#lib/customers/queries-vat";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { noteFound } from "./vat-actions";

const vies = "https://ec.europa.eu/taxation_customs/vies/";

type Props = Readonly<{ order: OrderView; mayNote: boolean; locale: Locale }>;

/** Where a company declares the VAT itself: what VIES said of its number, and two buttons to note it. */
export async function VatNumberCheck({ order, mayNote, locale }: Props) {
  const vatNumber = order.company?.vatNumber;
  if (!vatNumber || order.vat.every(({ exempt }) => exempt !== "reverse_charge")) return null;
  const t = translator(locale);
  const check = await vatNumberCheck(vatNumber);
  const seen = check && { name: check.checkedBy, day: shortDayText(check.checkedAt, locale) };
  const state = check?.inForce ? "valid" : "invalid";
  return (
    <div className="my-1.5">
      <p className={state === "valid" || !seen ? "text-muted" : "font-medium text-vermilion"}>
        {seen ? t(`orderRoom.vies.${state}`, seen) : t("orderRoom.vies.unchecked")}
      </p>
      {mayNote && (
        <form action={noteFound} className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <input type="hidden" name="vatNumber" value={vatNumber} />
          <input type="hidden" name="order" value={order.number} />
          <a href={vies} target="_blank" rel="noreferrer" className="mr-1 text-blue hover:underline max-lg:py-3">
            {t("orderRoom.vies.open")}
          </a>
          {(["yes", "no"] as const).map((inForce) => (
            <Button key={inForce} type="submit" name="inForce" value={inForce} size="sm" look="secondary">
              {t(`orderRoom.vies.${inForce}`)}
            </Button>
          ))}
        </form>
      )}
    </div>
  );
}
