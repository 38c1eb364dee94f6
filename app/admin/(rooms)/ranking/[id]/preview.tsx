import { DragToPlace } from "#components/admin/drag-to-place";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { RankingDraft } from "#lib/ranking/queries-admin";
import { queryOf, shelfOf } from "#lib/ranking/scopes";
import type { TriedRanking } from "#lib/search/queries-ranking";
import { place } from "../actions.ts";
import { PlacedRow } from "./placed-row.tsx";

/** The head of the list as the draft would order it, with the reasons; dragged by hand, or pinned by buttons. */
export function Preview({
  ranking,
  tried: { products, isOrderedByIt },
  eyes: { stores, groups },
  at,
  by,
  locale,
  ...known
}: {
  ranking: RankingDraft;
  tried: TriedRanking;
  names: ReadonlyMap<string, string>;
  /** From where, and by whom, the list can be looked at. */
  eyes: Readonly<Record<"stores" | "groups", readonly Readonly<{ code: string; name: string }>[]>>;
  at: string | undefined;
  by: string | undefined;
  seesCosts: boolean;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const { id, revision } = ranking;
  return (
    <section aria-labelledby="order">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2 px-5 pt-5 pb-2">
        <div className="min-w-0 flex-1 basis-80">
          <h2 id="order" className="font-medium">
            {t("ranking.order")}
          </h2>
          <p className="max-w-prose text-[13px] text-muted">
            {queryOf(ranking.scope) && `${t("ranking.queryHint")} `}
            {shelfOf(ranking.scope).group && `${t("ranking.groupHint")} `}
            {t("ranking.orderHint")} {t("ranking.ties")}
          </p>
        </div>
        {stores.length + groups.length > 0 && (
          <form className="flex flex-wrap items-center gap-2">
            {stores.length > 0 && (
              <FilterSelect
                name="at"
                label={t("ranking.seenFrom")}
                value={at ?? ""}
                choices={[
                  { value: "", name: t("ranking.everywhere") },
                  ...stores.map(({ code, name }) => ({ value: code, name })),
                ]}
              />
            )}
            {groups.length > 0 && (
              <FilterSelect
                name="by"
                label={t("ranking.seenBy")}
                value={by ?? ""}
                choices={[
                  { value: "", name: t("ranking.everybody") },
                  ...groups.map(({ code, name }) => ({ value: code, name })),
                ]}
              />
            )}
            <button
              type="submit"
              className="h-8 rounded-control border border-edge px-2.5 text-sm font-medium hover:border-ink max-lg:h-11"
            >
              {t("ranking.look")}
            </button>
          </form>
        )}
      </div>
      {!isOrderedByIt && (
        <div className="px-5 pb-3">
          <Notice title={t("ranking.otherOwn")} />
        </div>
      )}
      {products.length === 0 ? (
        <p className="border-t border-hairline px-5 py-6 text-muted">{t("ranking.empty")}</p>
      ) : (
        <DragToPlace
          action={place}
          fields={{ id, revision }}
          label={t("ranking.order")}
          className="divide-y divide-hairline border-y border-hairline"
        >
          {products.map((product, index) => (
            <PlacedRow
              key={product.id}
              {...{ ranking, product, locale, ...known }}
              place={index + 1}
              moves={isOrderedByIt}
            />
          ))}
        </DragToPlace>
      )}
    </section>
  );
}
