import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar } from "#components/admin/filter-bar";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { MoreLink } from "#components/admin/more-link";
import { Cell, Row, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator, written } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { canonicalCode } from "#lib/promotions/code-spelling";
import { promotionForEdit } from "#lib/promotions/queries-admin";
import { batchesOfPromotion, type CodeLine, codesOfPromotion } from "#lib/promotions/queries-codes";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { add, flip } from "../../actions";
import { BackLink } from "../../back-link";
import { BatchForm } from "./batch-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.actions.codes") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** The codes of one promotion: those one can say aloud, and batches that are sent out. */
export default async function PromotionCodes({ params, searchParams }: PageProps<"/admin/promotions/[id]/codes">) {
  const { id } = await params;
  const staff = await staffWho("promotions.read", `/admin/promotions/${id}/codes`);
  const locale = await adminLocale();
  const promotion = await promotionForEdit(id, clock.now());
  if (!promotion) return <MissingRoom />;
  const t = translator(locale);
  const asked = await searchParams;
  const query = first(asked.q).slice(0, 40);
  const [{ items, nextCursor }, batches] = await Promise.all([
    codesOfPromotion(id, canonicalCode(query) ?? "", first(asked.after) || null),
    batchesOfPromotion(id),
  ]);
  const mayWrite = may(staff, "promotions.write");
  const here = `/admin/promotions/${id}/codes`;
  return (
    <>
      <div className="px-5 pt-3 pb-2">
        <BackLink locale={locale} to={`/admin/promotions/${id}`} name={promotion.nameFr} />
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-xl">{t("promotions.codes.title")}</h1>
          {mayWrite && (
            <span className="ml-auto">
              <FormDialog
                button={t("promotions.codes.add")}
                icon="plus"
                title={t("promotions.codes.add")}
                action={add}
                submit={t("promotions.codes.add")}
                keep={t("admin.order.keep")}
                words={codeWords(locale)}
              >
                <input type="hidden" name="promotionId" value={id} />
                <ActionField name="code" label={t("promotions.codes.code")} maxLength={80} autoComplete="off" />
                <ActionField
                  name="maxUses"
                  label={t("promotions.codes.maxUses")}
                  optional={t("promotionForm.optional")}
                  inputMode="numeric"
                  maxLength={8}
                />
                <ActionField
                  name="expiresAt"
                  label={t("promotions.codes.expires")}
                  optional={t("promotionForm.optional")}
                  type="datetime-local"
                />
              </FormDialog>
            </span>
          )}
        </div>
        {!promotion.needsCode && <Notice tone="warning" title={t("promotions.codes.notNeeded")} className="mt-2" />}
        {first(asked.refused) && (
          <Notice tone="error" title={refusalText(first(asked.refused), locale).detail} className="mt-2" />
        )}
      </div>
      <FilterBar action={here} query={query} placeholder={t("promotions.codes.search")} submit={t("admin.filter")} />
      <Table
        caption={t("promotions.codes.title")}
        columns={[
          { name: t("promotions.codes.code") },
          { name: t("promotions.codes.batch"), hide: "phone" },
          { name: t("promotions.columns.uses"), align: "right" },
          { name: t("promotions.codes.expires"), hide: "phone" },
          { name: t("promotions.columns.stage") },
          ...(mayWrite ? [{ name: t("promotions.codes.switch"), quiet: true }] : []),
        ]}
      >
        {items.map((code) => (
          <CodeRow key={code.id} code={code} promotionId={id} mayWrite={mayWrite} locale={locale} />
        ))}
      </Table>
      {items.length === 0 && <p className="px-5 py-8 text-muted">{t("promotions.codes.none")}</p>}
      <MoreLink
        href={nextCursor && `${here}?${new URLSearchParams({ q: query, after: nextCursor })}`}
        label={t("admin.more")}
      />
      <section aria-labelledby="batches" className="border-t border-hairline py-5">
        <h2 id="batches" className="px-5 pb-2 text-base">
          {t("promotions.codes.batches")}
        </h2>
        {mayWrite && <BatchForm id={id} locale={locale} />}
        {batches.length > 0 && (
          <Table
            caption={t("promotions.codes.batches")}
            columns={[
              { name: t("promotions.codes.batch") },
              { name: t("promotions.codes.drawn"), align: "right" },
              { name: t("promotions.codes.used"), align: "right" },
              { name: t("promotions.codes.by"), hide: "phone" },
            ]}
          >
            {batches.map((batch) => (
              <Row key={batch.id}>
                <Cell>{batch.name}</Cell>
                <Cell align="right">{batch.count}</Cell>
                <Cell align="right">{batch.used}</Cell>
                <Cell muted hide="phone">
                  {batch.authorName}, {dateText(batch.createdAt, locale)}
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </section>
    </>
  );
}

function CodeRow({
  code,
  promotionId,
  mayWrite,
  locale,
}: {
  code: CodeLine;
  promotionId: string;
  mayWrite: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Row>
      <Cell>
        <span className="font-medium">{code.code}</span>
      </Cell>
      <Cell muted hide="phone">
        {code.batch ?? ""}
      </Cell>
      <Cell align="right">
        {code.maxUses === null
          ? t("promotions.uses", { uses: code.uses })
          : t("promotions.usesOf", { uses: code.uses, limit: code.maxUses })}
      </Cell>
      <Cell muted hide="phone">
        {code.expiresAt && dateText(code.expiresAt, locale)}
      </Cell>
      <Cell muted={!code.active}>{t(code.active ? "promotions.codes.active" : "promotions.codes.withdrawn")}</Cell>
      {mayWrite && (
        <Cell align="right">
          <form action={flip}>
            <input type="hidden" name="promotionId" value={promotionId} />
            <input type="hidden" name="code" value={code.code} />
            <input type="hidden" name="active" value={code.active ? "no" : "yes"} />
            <Button
              type="submit"
              look="quiet"
              size="sm"
              aria-label={`${t(code.active ? "promotions.codes.withdraw" : "promotions.codes.giveBack")} ${code.code}`}
            >
              {t(code.active ? "promotions.codes.withdraw" : "promotions.codes.giveBack")}
            </Button>
          </form>
        </Cell>
      )}
    </Row>
  );
}

function codeWords(locale: Locale): FormWords {
  const { refusals, problems } = written(locale).promotionForm;
  return { refusals, problems, close: translator(locale)("common.close") };
}
