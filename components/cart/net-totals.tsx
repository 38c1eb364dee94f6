import type { CompanyView } from "#lib/customers/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { VatShare } from "#lib/taxes/schema";
import { rateText } from "./rate-text.tsx";

/** What a company books: the total without VAT, and the VAT of each rate beside it. */
export function NetTotals({
  vat,
  company,
  locale,
}: {
  vat: readonly VatShare[];
  company: CompanyView;
  locale: Locale;
}) {
  return (
    <>
      <dl className="figures mt-3 space-y-1 text-[15px]">
        {netRows(vat, locale).map(({ label, minor }) => (
          <div key={label} className="flex items-baseline justify-between gap-4">
            <dt>{label}</dt>
            <dd className="whitespace-nowrap">{moneyText(money(minor), locale)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-muted">{buyerText(company, locale)}</p>
    </>
  );
}

/** Whom it is for: "Pour Atelier Petit, TVA FR40303265045, votre référence BC-118". */
export function buyerText({ kind, name, vatNumber, siret, ...asked }: CompanyView, locale: Locale): string {
  const t = translator(locale);
  const { buyerReference, purchaseOrderReference } = asked;
  return [
    kind === "public_body"
      ? t("cart.net.publicBody", { name, number: siret ?? "" })
      : t("cart.net.buyer", { name, number: vatNumber ?? "" }),
    buyerReference && t("cart.net.buyerReference", { reference: buyerReference }),
    purchaseOrderReference && t("cart.net.purchaseOrder", { reference: purchaseOrderReference }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The total without VAT, then each rate's VAT. */
export function netRows(vat: readonly VatShare[], locale: Locale): { label: string; minor: number }[] {
  const t = translator(locale);
  const taxed = vat.filter((share) => share.vat > 0);
  return [
    { label: t("cart.net.total"), minor: vat.reduce((sum, { net }) => sum + net, 0) },
    ...taxed.map((share) => ({
      label: t("cart.net.vat", { rate: rateText(share.basisPoints, locale) }),
      minor: share.vat,
    })),
  ];
}

/** Why a part of it bears no VAT, as the law wants it said. */
export const exemptions = (vat: readonly VatShare[], locale: Locale): string[] =>
  [...new Set(vat.flatMap(({ exempt }) => exempt ?? []))].map((exempt) => translator(locale)(`cart.net.${exempt}`));
