import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { RoomHead } from "#components/admin/room-head";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { vatRates } from "#lib/catalogue/content";
import { categoriesInBrief } from "#lib/catalogue/queries-admin";
import { productTypes } from "#lib/catalogue/queries-types";
import { inLocale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { catalogueWords } from "../catalogue-words.ts";
import { create } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("productRoom.add") };
}

/** A product begins with what it cannot be without; the rest is told on its page. */
export default async function NewProduct() {
  await staffWho("products.write", "/admin/products/new");
  const locale = await adminLocale();
  const t = translator(locale);
  const [categories, types] = await Promise.all([categoriesInBrief(), productTypes()]);
  const words = catalogueWords(locale);
  return (
    <>
      <BackLink href="/admin/products" name={t("admin.products.title")} />
      <RoomHead title={t("productRoom.add")} />
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("productRoom.addAbout")}</p>
      <ActionForm
        action={create}
        refusals={words.refusals}
        problems={words.problems}
        className="grid max-w-3xl gap-4 border-t border-hairline p-5 md:grid-cols-2"
      >
        <ActionField name="nameFr" label={t("catalogue.nameFr")} maxLength={200} autoFocus />
        <ActionField name="nameEn" label={t("catalogue.nameEn")} optional={t("catalogue.optional")} maxLength={200} />
        <ActionField name="sku" label={t("productRoom.sku")} hint={t("productRoom.skuHint")} maxLength={64} />
        <ActionField
          name="handle"
          label={t("productRoom.handle")}
          hint={t("productRoom.newHandleHint")}
          maxLength={120}
        />
        <ActionSelect name="categoryPath" label={t("productRoom.category")}>
          {categories.map(({ path, nameFr, nameEn, depth }) => (
            <option key={path} value={path}>
              {`${"\u00A0\u00A0".repeat(depth)}${inLocale({ fr: nameFr, en: nameEn }, locale)}`}
            </option>
          ))}
        </ActionSelect>
        <ActionSelect name="typeCode" label={t("productRoom.type")}>
          <option value="">{t("productRoom.noTypeYet")}</option>
          {types.map(({ code, nameFr, nameEn }) => (
            <option key={code} value={code}>
              {inLocale({ fr: nameFr, en: nameEn }, locale)}
            </option>
          ))}
        </ActionSelect>
        <ActionSelect name="vatBasisPoints" label={t("productRoom.vat")} value="2000">
          {vatRates.map((rate) => (
            <option key={rate} value={rate}>
              {perMilleText(rate / 10, locale)}
            </option>
          ))}
        </ActionSelect>
        <div className="col-span-full">
          <Button type="submit">{t("productRoom.add")}</Button>
        </div>
      </ActionForm>
    </>
  );
}
