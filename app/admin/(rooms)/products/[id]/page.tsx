import type { Metadata } from "next";
import { may } from "#app/actor";
import { History } from "#components/admin/journal/history";
import { pictureAt } from "#components/trade/picture";
import { ActionForm } from "#components/ui/action-form";
import { Icon } from "#components/ui/icon";
import { auditOf } from "#lib/audit/queries";
import { productForEdit } from "#lib/catalogue/queries-admin";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { edit } from "./actions";
import { ProductFields } from "./product-fields";
import { VariantsTable } from "./variants-table";

export async function generateMetadata({ params }: PageProps<"/admin/products/[id]">): Promise<Metadata> {
  return { title: (await productWith((await params).id))?.nameFr ?? "" };
}

const productWith = async (id: string) => (/^[0-9a-f-]{36}$/.test(id) ? productForEdit(id) : null);

/** One product: its words in both languages side by side, its status, its variants' prices, what has changed. */
export default async function ProductEditor({ params }: PageProps<"/admin/products/[id]">) {
  const { id } = await params;
  const staff = await staffWho("products.read", `/admin/products/${id}`);
  const locale = await adminLocale();
  const product = await productWith(id);
  if (!product) return <MissingRoom />;
  const t = translator(locale);
  const { entries } = await auditOf(`product:${product.handle}`);
  const [picture] = product.media;
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="lg:overflow-auto">
        <div className="px-5 pt-3 pb-4">
          <a
            href="/admin/products"
            className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
          >
            <Icon name="chevron-left" className="size-3.5" />
            {t("admin.products.title")}
          </a>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {picture && (
              <img
                src={pictureAt(picture.file, 256)}
                alt=""
                width={56}
                height={56}
                className="size-14 rounded-control bg-sweep object-cover"
              />
            )}
            <div className="min-w-0 max-sm:flex-1">
              <h1 className="text-xl">{product.nameFr}</h1>
              <p className="figures text-[13px] text-muted">
                {[product.externalId, product.category.nameFr, product.brand?.name].filter(Boolean).join(" · ")}
              </p>
            </div>
            <a
              href={`/${locale}/p/${product.handle}`}
              className="inline-flex items-center text-[13px] text-blue hover:underline max-lg:min-h-11 max-sm:basis-full sm:ml-auto"
            >
              {t("admin.products.seeInShop")}
            </a>
          </div>
        </div>
        <ActionForm
          action={edit}
          refusals={{
            edited_meanwhile: t("admin.products.refusals.edited_meanwhile"),
            invalid: t("admin.order.refusals.invalid"),
            forbidden: t("admin.order.refusals.forbidden"),
            unknown: t("admin.order.refusals.unknown"),
          }}
          problems={{
            missing: t("admin.order.problems.missing"),
            too_short: t("admin.order.problems.too_short"),
            invalid: t("admin.order.problems.invalid"),
          }}
          className="border-t border-hairline p-5"
        >
          <ProductFields product={product} readOnly={!may(staff, "products.write")} locale={locale} />
        </ActionForm>
        <VariantsTable
          variants={product.variants}
          options={product.options}
          mayPrice={may(staff, "prices.write")}
          seesCost={may(staff, "costs.read")}
          locale={locale}
        />
      </div>
      <aside className="border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        <History entries={entries} name={product.nameFr} locale={locale} />
      </aside>
    </div>
  );
}
