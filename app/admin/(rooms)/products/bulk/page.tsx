import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { batchChange } from "#lib/catalogue/batch-change";
import { productCount } from "#lib/catalogue/queries-batch";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { askedBatch, typedChange } from "./asked-change.ts";
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
  const { filter, change } = askedBatch(asked);
  const count = await productCount(filter);
  const typed = typedChange(asked);
  const wished = batchChange.safeParse(change);
  const from = {
    ...(filter.query && { q: filter.query }),
    ...(typeof asked.view === "string" && { view: asked.view }),
  };
  return (
    <>
      <BackLink href="/admin/products" name={t("admin.products.title")} />
      <RoomHead title={t("productRoom.bulk.title")} count={t("productRoom.bulk.found", { count })} />
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("productRoom.bulk.about")}</p>
      <form className="grid max-w-3xl gap-4 border-t border-hairline p-5 md:grid-cols-2" key={JSON.stringify(typed)}>
        {Object.entries(from).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ChangeFields typed={typed} wrong={Object.keys(typed).length > 0 && !wished.success} locale={locale} />
        <div className="col-span-full">
          <Button type="submit" look="secondary" disabled={count === 0}>
            {t("productRoom.bulk.preview.show")}
          </Button>
        </div>
      </form>
      {wished.success && count > 0 && (
        <Preview
          filter={filter}
          change={wished.data}
          count={count}
          asked={{ ...from, ...typed }}
          page={Number(asked.page) || 1}
          locale={locale}
        />
      )}
    </>
  );
}
