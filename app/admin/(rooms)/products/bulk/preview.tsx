import { Changes } from "#components/admin/journal/changes";
import { MoreLink } from "#components/admin/more-link";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { type BatchPreview, batchPreview } from "#lib/catalogue/queries-batch-preview";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";
import { missingText } from "../missing-text.ts";
import { ask } from "./actions.ts";

const pageSize = 50;

/** What a change would do: how many it changes, which it may not and why, and each product before and after. */
export async function Preview({
  filter,
  change,
  count,
  asked,
  page,
  locale,
}: {
  filter: Parameters<typeof batchPreview>[0];
  change: Parameters<typeof batchPreview>[1];
  /** How many products the filter finds. */
  count: number;
  /** The address of this page, field by field: the same fields ask for the change. */
  asked: readonly (readonly [name: string, value: string])[];
  page: number;
  locale: Locale;
}) {
  const t = translator(locale);
  const { looked, same, changed, refused } = await batchPreview(filter, change);
  const { refusals, problems } = catalogueWords(locale);
  const shown = changed.slice((page - 1) * pageSize, page * pageSize);
  const next = `/admin/products/bulk?${new URLSearchParams([...asked.map(([name, value]) => [name, value]), ["page", String(page + 1)]])}`;
  return (
    <section aria-labelledby="preview" className="border-t border-hairline">
      <div className="grid max-w-3xl gap-2 p-5">
        <h2 id="preview" className="text-base">
          {t("productRoom.bulk.preview.title")}
        </h2>
        <p className="figures text-sm">
          {t("productRoom.bulk.preview.tally", { changed: changed.length, same, refused: refused.length })}
        </p>
        {looked < count && (
          <p className="text-[13px] text-muted">{t("productRoom.bulk.preview.first", { looked, count })}</p>
        )}
        {(changed.length > 0 || looked < count) && (
          <ActionForm action={ask} refusals={refusals} problems={problems}>
            {asked.map(([name, value]) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            ))}
            <Button type="submit">{t("productRoom.bulk.apply")}</Button>
          </ActionForm>
        )}
      </div>
      {refused.length > 0 && <Refused refused={refused} locale={locale} />}
      {shown.length > 0 && (
        <Table
          caption={t("productRoom.bulk.preview.changes")}
          columns={[{ name: t("admin.products.columns.name") }, { name: t("productRoom.bulk.preview.changes") }]}
        >
          {shown.map(({ id, nameFr, nameEn, changes }) => (
            <Row key={id}>
              <Cell>
                <RowLink href={`/admin/products/${id}`}>{inLocale({ fr: nameFr, en: nameEn }, locale)}</RowLink>
              </Cell>
              <Cell>
                <Changes changes={changes} locale={locale} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <MoreLink href={changed.length > page * pageSize ? next : null} label={t("productRoom.bulk.preview.next")} />
    </section>
  );
}

/** Which products may not be changed so, and what stands in the way. */
function Refused({ refused, locale }: { refused: BatchPreview["refused"]; locale: Locale }) {
  const t = translator(locale);
  return (
    <details className="border-t border-hairline px-5 py-3 text-[13px]" open={refused.length <= 20}>
      <summary className="w-fit cursor-pointer py-1 font-medium text-vermilion max-lg:py-3">
        {t("productRoom.bulk.preview.refused", { count: refused.length })}
      </summary>
      <ul className="max-w-3xl">
        {refused.slice(0, 200).map(({ id, nameFr, nameEn, code, missing }) => (
          <li key={id} className="border-t border-hairline py-1.5">
            <a href={`/admin/products/${id}`} className="text-blue hover:underline">
              {inLocale({ fr: nameFr, en: nameEn }, locale)}
            </a>{" "}
            <span className="text-muted">
              {missing.length > 0
                ? t("productRoom.bulk.preview.missing", {
                    what: missing.map((one) => missingText(one, locale)).join(", "),
                  })
                : refusalText(code, locale).detail}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
