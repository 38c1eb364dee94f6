import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { attributeFault } from "#lib/catalogue/attribute-value";
import { batchChange } from "#lib/catalogue/batch-change";
import { productCount } from "#lib/catalogue/queries-batch";
import type { AttributeView } from "#lib/catalogue/queries-types";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { askedBatch, chosenAttributes, cleared, fieldsIn, typedChange } from "./asked-change.ts";
import { AttributeChanges } from "./attribute-changes.tsx";
import { ChangeFields } from "./change-fields.tsx";
import { Preview } from "./preview.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("productRoom.bulk.title") };
}

/** One change of every product that a filter finds: what is to change, and before it is asked, what it would do to each. */
export default async function Bulk({ searchParams }: PageProps<"/admin/products/bulk">) {
  await staffWho("products.write", "/admin/products/bulk");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const fields = fieldsIn(asked);
  const { filter, change } = await askedBatch(fields);
  const [count, attributes] = await Promise.all([productCount(filter), chosenAttributes(fields)]);
  const typed = typedChange(fields);
  const { attributes: values = {} } = change;
  const wrong = attributes
    .filter((one) => (values[one.code] ?? null) !== null && isNoValue(values[one.code], one))
    .map(({ code }) => code);
  const wished = batchChange.safeParse(change);
  const from = {
    ...(filter.query && { q: filter.query }),
    ...(typeof fields.view === "string" && { view: fields.view }),
  };
  return (
    <>
      <BackLink href="/admin/products" name={t("admin.products.title")} />
      <RoomHead title={t("productRoom.bulk.title")} count={t("productRoom.bulk.found", { count })} />
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("productRoom.bulk.about")}</p>
      <form className="grid max-w-3xl gap-4 border-t border-hairline p-5 md:grid-cols-2" key={JSON.stringify(fields)}>
        {Object.entries(from).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ChangeFields typed={typed} wrong={Object.keys(typed).length > 0 && !wished.success} locale={locale} />
        <AttributeChanges
          attributes={attributes}
          values={values}
          gone={cleared(fields)}
          wrong={wrong}
          locale={locale}
        />
        <div className="col-span-full">
          <Button type="submit" look="secondary" disabled={count === 0}>
            {t("productRoom.bulk.preview.show")}
          </Button>
        </div>
      </form>
      {wished.success && wrong.length === 0 && count > 0 && (
        <Preview
          filter={filter}
          change={wished.data}
          count={count}
          asked={pairsOf(asked)}
          page={Number(asked.page) || 1}
          locale={locale}
        />
      )}
    </>
  );
}

/** Every field of the address but which page of the preview it shows. */
const pairsOf = (asked: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.entries(asked).flatMap(([name, value]) =>
    name === "page" ? [] : [value ?? []].flat().map((one) => [name, one] as const),
  );

const isNoValue = (value: unknown, { values, ...attribute }: AttributeView): boolean =>
  attributeFault(value, { ...attribute, values: values.map(({ code }) => code) }) !== null;
