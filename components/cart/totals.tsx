import type { CompanyView } from "#lib/customers/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { VatShare } from "#lib/taxes/schema";
import { exemptions, NetTotals } from "./net-totals";
import { lessText } from "./offer-text.tsx";
import { rateText } from "./rate-text.tsx";

export type TotalRow = Readonly<{ label: string; minor: number | null; strong?: boolean }>;

/** Rows that add up to the total, and the VAT inside it per rate. `minor: null` stands for "free", less than nothing for an offer. */
export function Totals({
  rows,
  total,
  vat,
  saved = 0,
  company = null,
  locale,
}: {
  rows: readonly TotalRow[];
  total: number;
  vat: readonly VatShare[];
  /** What offers have taken off all of it, in cents. */
  saved?: number;
  /** Whom it is bought for: the total is then told without VAT too. */
  company?: CompanyView | null;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <>
      <dl className="space-y-2 text-[15px]">
        {rows.map((row) => (
          <div
            key={row.label}
            className={`flex items-baseline justify-between gap-4 ${isOffer(row) ? "text-vermilion" : ""}`}
          >
            <dt>{row.label}</dt>
            <dd className="figures whitespace-nowrap">
              {row.minor === null ? t("cart.free") : signedText(row.minor, locale)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-t border-ink pt-4">
        <div className="flex items-baseline justify-between gap-4">
          <p className="font-semibold">{t("cart.total")}</p>
          <p className="figures font-display text-3xl leading-none font-[650] tracking-tight" data-testid="total">
            {moneyText(money(total), locale)}
          </p>
        </div>
        {saved > 0 && (
          <p className="figures mt-2 text-[15px] font-medium text-vermilion">
            {t("cart.offers.saved", { amount: moneyText(money(saved), locale) })}
          </p>
        )}
        {company && <NetTotals vat={vat} company={company} locale={locale} />}
        {exemptions(vat, locale).map((mention) => (
          <p key={mention} className="mt-2 text-sm text-muted">
            {mention}
          </p>
        ))}
        {!company && vat.length > 0 && (
          <p className="figures mt-1 text-sm text-muted">
            {vat
              .filter((share) => share.vat > 0)
              .map((share) =>
                t("cart.included", {
                  rate: rateText(share.basisPoints, locale),
                  amount: moneyText(money(share.vat), locale),
                }),
              )
              .join(" · ")}
          </p>
        )}
      </div>
    </>
  );
}

const isOffer = ({ minor }: TotalRow): boolean => minor !== null && minor < 0;
const signedText = (minor: number, locale: Locale): string =>
  minor < 0 ? lessText(-minor, locale) : moneyText(money(minor), locale);
