import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { oneStopShopSince } from "#lib/customers/queries-vat";
import { soldInUnion } from "#lib/invoices/queries-reporting";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { keepOneStopShop } from "./actions";

type Props = Readonly<{ year: string; mayWrite: boolean; locale: Locale }>;

/** How near the year is to the threshold of distance sales, and since when VAT is declared in the one-stop shop. */
export async function OneStopShop({ year, mayWrite, locale }: Props) {
  const t = translator(locale);
  const [since, soldMinor] = await Promise.all([oneStopShopSince(), soldInUnion(year)]);
  const unknown = refusalText("invalid", locale).detail;
  return (
    <section aria-labelledby="oss" className="border-b border-hairline px-5 py-4">
      <h2 id="oss" className="text-sm">
        {t("invoices.accounting.oss.title")}
      </h2>
      <p className="mt-1 max-w-prose text-[13px] text-muted">
        {t("invoices.accounting.oss.text", { amount: moneyText(money(soldMinor), locale) })}
      </p>
      {mayWrite ? (
        <ActionForm
          action={keepOneStopShop}
          refusals={{ unknown }}
          problems={{}}
          className="mt-3 flex flex-wrap items-end gap-3"
        >
          <ActionField name="since" label={t("invoices.accounting.oss.since")} type="date" value={since ?? ""} />
          <Button type="submit" size="sm" look="secondary">
            {t("invoices.accounting.oss.save")}
          </Button>
        </ActionForm>
      ) : (
        since && (
          <p className="mt-1 text-[13px]">
            {t("invoices.accounting.oss.since")} {since}
          </p>
        )
      )}
    </section>
  );
}
