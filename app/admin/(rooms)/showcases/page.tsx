import type { Metadata } from "next";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { type ShowcaseRow, showcases } from "#lib/showcases/queries-admin";
import { showcaseKinds } from "#lib/showcases/schema";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { begin } from "./actions";
import { showcaseWords } from "./words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("showcases.desk.title") };
}

/** Every page made of blocks, and what of it the shop shows. */
export default async function ShowcasesPage() {
  await staffWho("showcases.write", "/admin/showcases");
  const locale = await adminLocale();
  const t = translator(locale);
  const rows = await showcases(clock.now());
  return (
    <>
      <RoomHead title={t("showcases.desk.title")}>
        <Begin locale={locale} hasHome={rows.some(({ kind }) => kind === "home")} />
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("showcases.desk.about")}</p>
      {rows.length === 0 ? (
        <p className="border-t border-hairline px-5 py-10 text-muted">{t("showcases.desk.none")}</p>
      ) : (
        <Table
          caption={t("showcases.desk.title")}
          columns={[
            { name: t("showcases.desk.name") },
            { name: t("showcases.desk.kind"), hide: "phone" },
            { name: t("showcases.desk.state") },
            { name: t("showcases.desk.changed"), align: "right", hide: "phone" },
          ]}
        >
          {rows.map((row) => (
            <Row key={row.id}>
              <Cell>
                <RowLink href={`/admin/showcases/${row.id}`}>{row.titleFr}</RowLink>
              </Cell>
              <Cell muted hide="phone">
                {t(`showcases.desk.kinds.${row.kind}`)}
              </Cell>
              <Cell muted={!row.live}>{stateText(row, locale)}</Cell>
              <Cell align="right" muted hide="phone">
                {shortDateText(row.updatedAt, locale)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}

function stateText({ live, next }: ShowcaseRow, locale: Locale): string {
  const t = translator(locale);
  const on = (at: Date) => shortDateText(at, locale);
  const now = live
    ? live.liveUntil
      ? t("showcases.desk.states.until", { number: live.number, date: on(live.liveUntil) })
      : t("showcases.desk.states.since", { number: live.number, date: on(live.liveFrom) })
    : null;
  const then = next && t("showcases.desk.states.next", { number: next.number, date: on(next.liveFrom) });
  return [now, then].filter(Boolean).join(" · ") || t("showcases.desk.states.off");
}

function Begin({ locale, hasHome }: { locale: Locale; hasHome: boolean }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("showcases.desk.begin")}
      look="primary"
      title={t("showcases.desk.begin")}
      action={begin}
      submit={t("showcases.desk.beginSubmit")}
      keep={t("showcases.desk.keep")}
      words={showcaseWords(locale)}
    >
      <Field id="kind" label={t("showcases.desk.kind")}>
        {(tied) => (
          <Select {...tied} name="kind" defaultValue={hasHome ? "landing" : "home"}>
            {showcaseKinds
              .filter((kind) => kind !== "home" || !hasHome)
              .map((kind) => (
                <option key={kind} value={kind}>
                  {t(`showcases.desk.kinds.${kind}`)}
                </option>
              ))}
          </Select>
        )}
      </Field>
      <ActionField name="titleFr" label={t("showcases.editor.titleFr")} maxLength={120} autoComplete="off" />
      <ActionField
        name="slug"
        label={t("showcases.desk.address")}
        hint={t("showcases.desk.addressHint")}
        maxLength={80}
        autoComplete="off"
      />
    </FormDialog>
  );
}
