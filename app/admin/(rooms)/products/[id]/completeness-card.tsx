import { barring } from "#lib/catalogue/completeness";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { attributesOf } from "#lib/catalogue/queries-types";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { missingPlace, missingText } from "../missing-text.ts";

/** How complete a product is and what it does not tell yet, each a jump to where it is told (ux A23). */
export async function CompletenessCard({ product, locale }: { product: ProductForEdit; locale: Locale }) {
  const t = translator(locale);
  const { id, completeness, missing } = product;
  if (completeness === null) return null;
  const codes = missing.flatMap((what) => (what.startsWith("attribute:") ? [what.slice(10)] : []));
  const named = await attributesOf(codes);
  const labels = new Map(
    named.map(({ code, labelFr, labelEn }) => [code, inLocale({ fr: labelFr, en: labelEn }, locale)]),
  );
  const barred = new Set(barring(missing));
  return (
    <section aria-labelledby="completeness" className="grid gap-2 border-b border-hairline p-5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="completeness" className="text-base">
          {t("productRoom.completeness")}
        </h2>
        <p className="figures font-semibold">{`${completeness}\u00A0%`}</p>
      </div>
      <div className="h-1.5 overflow-hidden rounded-chip bg-wash ring-1 ring-hairline ring-inset">
        <div
          className={`h-full ${barred.size > 0 ? "bg-vermilion" : "bg-fir"}`}
          style={{ width: `${completeness}%` }}
        />
      </div>
      <p className="text-[13px] text-muted">
        {missing.length === 0 ? t("productRoom.complete") : t("productRoom.missingCount", { count: missing.length })}
      </p>
      <ul className="grid text-[13px]">
        {missing.map((what) => {
          const place = missingPlace(what);
          return (
            <li key={what} className="flex flex-wrap items-baseline gap-x-2">
              <a href={`/admin/products/${id}${place}`} className="py-0.5 text-blue hover:underline max-lg:py-2.5">
                {missingText(what, locale, labels)}
              </a>
              {barred.has(what) && <span className="text-vermilion">{t("productRoom.barred")}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
