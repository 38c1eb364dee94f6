import { Icon, type IconName } from "#components/ui/icon";
import type { ProductPage } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const legalWarrantyYears = 2;

/** Return or why there is none, guarantee and repair in one line each, near the buy box (ux S53, L8, L13, L16). */
export function BuyerRights({ product, locale }: { product: ProductPage; locale: Locale }) {
  const t = translator(locale);
  if (product.kind === "gift_card") return null;
  const isGoods = product.kind === "physical" || product.kind === "subscription";
  const years = Math.max(legalWarrantyYears, Math.floor((product.warrantyMonths ?? 0) / 12));
  const repairYears = product.sparePartsYears ?? 0;
  return (
    <ul className="divide-y divide-hairline text-sm lg:ml-[92px] lg:grid lg:grid-cols-3 lg:gap-6 lg:divide-y-0 lg:pt-1">
      <Right
        icon="undo-2"
        href={`/${locale}/legal/livraison-retours`}
        title={t(product.exception ? "kinds.rights.noReturn" : "product.rights.returnTitle")}
        text={t(product.exception ? `kinds.notWithdrawable.${product.exception}` : "product.rights.returnText")}
      />
      {isGoods && (
        <Right
          icon="shield-check"
          href={`/${locale}/legal/garanties-legales`}
          title={t("product.rights.warrantyTitle", { years })}
          text={t(years > legalWarrantyYears ? "product.rights.warrantyText" : "product.rights.legalWarranty")}
        />
      )}
      {repairYears > 0 && (
        <Right
          icon="wrench"
          href={`/${locale}/legal/garanties-legales`}
          title={t("product.rights.repairTitle", { years: repairYears })}
          text={t("product.rights.repairText")}
        />
      )}
    </ul>
  );
}

const Right = ({ icon, href, title, text }: { icon: IconName; href: string; title: string; text: string }) => (
  <li className="flex gap-3 py-3 lg:py-0">
    <Icon name={icon} className="mt-0.5 size-5" />
    <p>
      <a href={href} className="font-semibold hover:text-blue hover:underline lg:block lg:pb-1">
        {title}
      </a>{" "}
      <span className="text-muted">{text}</span>
    </p>
  </li>
);
