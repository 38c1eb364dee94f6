import type { Metadata } from "next";
import { BackLink } from "#components/admin/back-link";
import { ImportFile } from "#components/admin/prices/import-file";
import { RoomHead } from "#components/admin/room-head";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { readSheet, sheetQuery } from "../asked-sheet";
import { priceFormWords } from "../price-words";
import { compare, importPrices } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.import.title") };
}

/** A file of prices: compared first, then asked for, through the same guard as everything. */
export default async function ImportPage({ searchParams }: PageProps<"/admin/prices/import">) {
  await staffWho("prices.write", "/admin/prices/import");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = readSheet(await searchParams);
  const { scope } = asked;
  return (
    <div className="pb-10">
      <BackLink href={`/admin/prices${sheetQuery(asked)}`} name={t("adminPrices.title")} />
      <RoomHead title={t("adminPrices.import.title")} {...(scope.listCode && { count: scope.listCode })} />
      <p className="max-w-prose px-5 text-muted">{t("adminPrices.import.text")}</p>
      <ImportFile
        compare={compare}
        send={importPrices}
        scope={{ list: scope.listCode ?? "", quantity: String(scope.minQuantity) }}
        refusals={priceFormWords(locale).refusals}
        locale={locale}
        words={{
          file: t("adminPrices.import.file"),
          compare: t("adminPrices.import.compare"),
          found: t("adminPrices.import.found", { count: "{count}" }),
          unchanged: t("adminPrices.import.unchanged", { count: "{count}" }),
          unknown: t("adminPrices.import.unknown", { skus: "{skus}" }),
          unreadable: t("adminPrices.import.unreadable", { lines: "{lines}" }),
          nothing: t("adminPrices.sheet.nothing"),
          sku: t("adminPrices.columns.sku"),
          article: t("adminPrices.columns.article"),
          before: t("adminPrices.import.before"),
          after: t("adminPrices.import.after"),
          difference: t("adminPrices.import.difference"),
          more: t("adminPrices.import.more", { count: "{count}" }),
          reason: t("adminPrices.sheet.reason"),
          send: t("adminPrices.import.send", { count: "{count}" }),
          seeBatch: t("adminPrices.sheet.seeBatch"),
        }}
      />
    </div>
  );
}
