import { BackLink } from "#components/admin/back-link";
import { Tabs } from "#components/admin/filter-bar";
import { pictureAt } from "#components/trade/picture";
import { Badge } from "#components/ui/badge";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type Pane, panes } from "./panes.ts";

/** What product this is, and the panes of its page. */
export function ProductHead({ product, pane, locale }: { product: ProductForEdit; pane: Pane; locale: Locale }) {
  const t = translator(locale);
  const [picture] = product.media;
  return (
    <>
      <BackLink href="/admin/products" name={t("admin.products.title")} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 pb-3">
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
          <p className="figures flex flex-wrap items-center gap-x-2 text-[13px] text-muted">
            {[product.externalId, product.category.nameFr, product.brand?.name].filter(Boolean).join(" · ")}
            {product.status !== "active" && <Badge>{t(`productRoom.statuses.${product.status}`)}</Badge>}
          </p>
        </div>
        {product.status === "active" && (
          <a
            href={`/${locale}/p/${product.handle}`}
            className="inline-flex items-center text-[13px] text-blue hover:underline max-lg:min-h-11 max-sm:basis-full sm:ml-auto"
          >
            {t("admin.products.seeInShop")}
          </a>
        )}
      </div>
      <Tabs
        label={product.nameFr}
        tabs={panes.map((one) => ({
          href: `/admin/products/${product.id}${one === "sheet" ? "" : `?pane=${one}`}`,
          name: t(`productRoom.panes.${one}`),
          current: one === pane,
        }))}
      />
    </>
  );
}
