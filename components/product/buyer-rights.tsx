import { Icon, type IconName } from "#components/ui/icon";
import type { ProductPage } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const legalWarrantyYears = 2;

/** Return, guarantee and repair in one line each, near the buy box (ux S53, L8, L13, L16). */
export function BuyerRights({ product, locale }: { product: ProductPage; locale: Locale }) {
  const t = translator(locale);
  if (product.kind === "gift_card" || product.shippingClass === "digital") return null;
  const years = Math.max(legalWarrantyYears, Math.floor((product.warrantyMonths ?? 0) / 12));
  const repairYears = product.sparePartsYears ?? 0;
  return (
    <ul className="divide-y divide-hairline text-sm lg:ml-[92px] lg:grid lg:grid-cols-3 lg:gap-6 lg:divide-y-0 lg:pt-1">
      <Right icon="undo-2" title={t("product.rights.returnTitle")} text={t("product.rights.returnText")} />
      <Right
        icon="shield-check"
        title={t("product.rights.warrantyTitle", { years })}
        text={t(years > legalWarrantyYears ? "product.rights.warrantyText" : "product.rights.legalWarranty")}
      />
      {repairYears > 0 && (
        <Right
          icon="wrench"
          title={t("product.rights.repairTitle", { years: repairYears })}
          text={t("product.rights.repairText")}
        />
      )}
    </ul>
  );
}

const Right = ({ icon, title, text }: { icon: IconName; title: string; text: string }) => (
  <li className="flex gap-3 py-3 lg:py-0">
    <Icon name={icon} className="mt-0.5 size-5" />
    <p>
      <span className="font-semibold lg:block lg:pb-1">{title}</span> <span className="text-muted">{text}</span>
    </p>
  </li>
);
