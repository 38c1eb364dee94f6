import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { barring } from "#lib/catalogue/completeness";
import { brandsInBrief, categoriesInBrief, type ProductForEdit } from "#lib/catalogue/queries-admin";
import { productTypes } from "#lib/catalogue/queries-types";
import { dayOf, minuteOf } from "#lib/kernel/local-time";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { missingText } from "../missing-text.ts";

/** Whether and when it is on sale, and where it stands: the right column of its sheet. */
export async function SideFields({ product, locale }: { product: ProductForEdit; locale: Locale }) {
  const t = translator(locale);
  const [categories, brands, types] = await Promise.all([categoriesInBrief(), brandsInBrief(), productTypes()]);
  const barred = product.publishAt && product.status === "draft" ? barring(product.missing) : [];
  return (
    <>
      <h2 className="text-base">{t("productRoom.publication")}</h2>
      <ActionSelect name="status" label={t("productRoom.status")} value={product.status}>
        {(["draft", "active", "archived"] as const).map((status) => (
          <option key={status} value={status}>
            {t(`productRoom.statuses.${status}`)}
          </option>
        ))}
      </ActionSelect>
      <ActionField
        name="publishAt"
        type="datetime-local"
        label={t("productRoom.publishAt")}
        value={wallClock(product.publishAt)}
      />
      <ActionField
        name="unpublishAt"
        type="datetime-local"
        label={t("productRoom.unpublishAt")}
        value={wallClock(product.unpublishAt)}
        hint={t("productRoom.scheduleHint")}
      />
      {barred.length > 0 && (
        <p className="text-sm text-amber">
          {t("productRoom.waitsFor", { what: barred.map((what) => missingText(what, locale)).join(", ") })}
        </p>
      )}
      <h2 className="pt-2 text-base">{t("productRoom.place")}</h2>
      <ActionSelect name="categoryPath" label={t("productRoom.category")} value={product.category.path}>
        {categories.map(({ path, nameFr, nameEn, depth }) => (
          <option key={path} value={path}>
            {`${"\u00A0\u00A0".repeat(depth)}${inLocale({ fr: nameFr, en: nameEn }, locale)}`}
          </option>
        ))}
      </ActionSelect>
      <ActionSelect name="brandCode" label={t("productRoom.brand")} value={product.brandCode ?? ""}>
        <option value="">{t("productRoom.noBrand")}</option>
        {brands.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </ActionSelect>
      <ActionSelect name="typeCode" label={t("productRoom.type")} value={product.typeCode ?? ""}>
        <option value="">{t("productRoom.noTypeYet")}</option>
        {types.map(({ code, nameFr, nameEn }) => (
          <option key={code} value={code}>
            {inLocale({ fr: nameFr, en: nameEn }, locale)}
          </option>
        ))}
      </ActionSelect>
      <ActionField
        name="handle"
        label={t("productRoom.handle")}
        value={product.handle}
        hint={t("productRoom.handleHint", { handle: product.handle })}
        maxLength={120}
      />
    </>
  );
}

/** An instant as the browser's field takes it, by the shop's clock. */
function wallClock(at: Date | null): string {
  if (!at) return "";
  const minute = minuteOf(at);
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${dayOf(at)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
