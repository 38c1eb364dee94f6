import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { RoomHead } from "#components/admin/room-head";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { vatRates } from "#lib/catalogue/content";
import { brandsInBrief, categoriesInBrief, productList } from "#lib/catalogue/queries-admin";
import { productCount } from "#lib/catalogue/queries-batch";
import { productTypes } from "#lib/catalogue/queries-types";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { askedFilter } from "../asked-filter.ts";
import { catalogueWords } from "../catalogue-words.ts";
import { ask } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("productRoom.bulk.title") };
}

/** One change of every product that a filter finds: how many there are, the first of them, and what is to change. */
export default async function Bulk({ searchParams }: PageProps<"/admin/products/bulk">) {
  await staffWho("products.write", "/admin/products/bulk");
  const locale = await adminLocale();
  const t = translator(locale);
  const { view, filter } = askedFilter(await searchParams);
  const [count, { items }] = await Promise.all([productCount(filter), productList({ ...filter, limit: 12 })]);
  const { refusals, problems } = catalogueWords(locale);
  return (
    <>
      <BackLink href="/admin/products" name={t("admin.products.title")} />
      <RoomHead title={t("productRoom.bulk.title")} count={t("productRoom.bulk.found", { count })} />
      <p className="max-w-prose px-5 pb-1 text-[13px] text-muted">{t("productRoom.bulk.about")}</p>
      <p className="max-w-prose px-5 pb-3 text-[13px]">
        {items.map(({ nameFr }) => nameFr).join(" · ")}
        {count > items.length && " …"}
      </p>
      <ActionForm
        action={ask}
        refusals={refusals}
        problems={problems}
        className="grid max-w-3xl gap-4 border-t border-hairline p-5 md:grid-cols-2"
      >
        <input type="hidden" name="q" value={filter.query} />
        <input type="hidden" name="view" value={view ?? ""} />
        <ChangeFields locale={locale} />
        <div className="col-span-full">
          <Button type="submit" disabled={count === 0}>
            {t("productRoom.bulk.apply")}
          </Button>
        </div>
      </ActionForm>
    </>
  );
}

/** What may change at once; each begins with "do not change". */
async function ChangeFields({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const [categories, brands, types] = await Promise.all([categoriesInBrief(), brandsInBrief(), productTypes()]);
  const fields = [
    {
      name: "status",
      label: t("productRoom.status"),
      options: (["draft", "active", "archived"] as const).map(
        (one) => [one, t(`productRoom.statuses.${one}`)] as const,
      ),
    },
    {
      name: "categoryPath",
      label: t("productRoom.category"),
      options: categories.map(
        ({ path, nameFr, nameEn }) => [path, inLocale({ fr: nameFr, en: nameEn }, locale)] as const,
      ),
    },
    {
      name: "brandCode",
      label: t("productRoom.brand"),
      options: brands.map(({ code, name }) => [code, name] as const),
    },
    {
      name: "typeCode",
      label: t("productRoom.type"),
      options: types.map(({ code, nameFr, nameEn }) => [code, inLocale({ fr: nameFr, en: nameEn }, locale)] as const),
    },
    {
      name: "vatBasisPoints",
      label: t("productRoom.vat"),
      options: vatRates.map((rate) => [String(rate), perMilleText(rate / 10, locale)] as const),
    },
    {
      name: "shippingClass",
      label: t("productRoom.shippingClass"),
      options: (["parcel", "bulky", "furniture", "plant", "digital"] as const).map(
        (one) => [one, t(`productRoom.shippingClasses.${one}`)] as const,
      ),
    },
  ];
  return (
    <>
      {fields.map(({ name, label, options }) => (
        <ActionSelect key={name} name={name} label={label}>
          <option value="">{t("productRoom.bulk.same")}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </ActionSelect>
      ))}
      <ActionField name="ecoFeeMinor" label={t("productRoom.ecoFee")} inputMode="decimal" maxLength={10} />
    </>
  );
}
