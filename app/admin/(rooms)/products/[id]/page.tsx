import type { Metadata } from "next";
import { may } from "#app/actor";
import { History } from "#components/admin/journal/history";
import { Notice } from "#components/ui/notice";
import { auditOf } from "#lib/audit/queries";
import { productForEdit } from "#lib/catalogue/queries-admin";
import { refusalText } from "#lib/language/refusal-text";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { BundlePane } from "./bundle-pane.tsx";
import { DocumentsPane } from "./documents-pane.tsx";
import { GridPane } from "./grid-pane.tsx";
import { LinksPane } from "./links-pane.tsx";
import { MediaPane } from "./media-pane.tsx";
import { paneAsked } from "./panes.ts";
import { ProductHead } from "./product-head.tsx";
import { SheetPane } from "./sheet-pane.tsx";
import { VariantsTable } from "./variants-table";
import { VersionsPane } from "./versions-pane.tsx";

export async function generateMetadata({ params }: PageProps<"/admin/products/[id]">): Promise<Metadata> {
  return { title: (await productWith((await params).id))?.nameFr ?? "" };
}

const productWith = async (id: string) => (/^[0-9a-f-]{36}$/.test(id) ? productForEdit(id) : null);

const textOf = (asked: string | string[] | undefined): string => (typeof asked === "string" ? asked.trim() : "");

/** The table shows so many variants; the grid has them all. */
const mostShown = 100;

/** One product: what is said of it, its variants and their prices, its versions. */
export default async function ProductEditor({ params, searchParams }: PageProps<"/admin/products/[id]">) {
  const { id } = await params;
  const staff = await staffWho("products.read", `/admin/products/${id}`);
  const locale = await adminLocale();
  const product = await productWith(id);
  if (!product) return <MissingRoom />;
  const asked = await searchParams;
  const pane = paneAsked(asked.pane);
  const writes = may(staff, "products.write");
  return (
    <>
      <ProductHead product={product} pane={pane} locale={locale} />
      {typeof asked.refused === "string" && (
        <Notice tone="error" title={refusalText(asked.refused, locale).detail} className="m-5" />
      )}
      {pane === "sheet" && <SheetPane product={product} writes={writes} locale={locale} />}
      {pane === "variants" && (
        <VariantsTable
          variants={product.variants.slice(0, mostShown)}
          options={product.options}
          mayPrice={may(staff, "prices.write")}
          seesCost={may(staff, "costs.read")}
          tells={writes ? { isUsed: "condition" in (product.saleTerms as object) } : null}
          locale={locale}
        />
      )}
      {pane === "grid" && writes && <GridPane product={product} staff={staff} locale={locale} />}
      {pane === "media" && <MediaPane product={product} writes={writes} locale={locale} />}
      {pane === "links" && <LinksPane product={product} query={textOf(asked.q)} writes={writes} locale={locale} />}
      {pane === "documents" && <DocumentsPane product={product} writes={writes} locale={locale} />}
      {pane === "bundle" && <BundlePane product={product} writes={writes} locale={locale} />}
      {pane === "versions" && (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_320px]">
          <VersionsPane product={product} writes={writes} locale={locale} />
          <aside className="border-hairline max-lg:border-t lg:border-l">
            <History
              entries={(await auditOf(`product:${product.handle}`)).entries}
              name={product.nameFr}
              locale={locale}
            />
          </aside>
        </div>
      )}
    </>
  );
}
