import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Notice } from "#components/ui/notice";
import { type ExportKind, exportFormats, exportKinds } from "#lib/exports/schema";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("exports.title") };
}

/** Everything the shop holds, to be taken out in formats that others read; what one may not take is not shown. */
export default async function ExportsPage({ searchParams }: PageProps<"/admin/exports">) {
  const staff = await staffWho("products.read", "/admin/exports");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refused } = await searchParams;
  const kinds = (Object.keys(exportKinds) as ExportKind[]).filter((kind) => may(staff, exportKinds[kind].needs));
  const open = kinds.filter((kind) => !exportKinds[kind].personal);
  const personal = kinds.filter((kind) => exportKinds[kind].personal);
  return (
    <div className="pb-10">
      <RoomHead title={t("exports.title")} />
      <p className="max-w-prose px-5 pb-4 text-pretty text-muted">{t("exports.intro")}</p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).title} className="mx-5 mb-4 max-w-prose">
          <p>{refusalText(refused, locale).detail}</p>
        </Notice>
      )}
      <Table
        caption={t("exports.title")}
        columns={[
          { name: t("exports.columns.what") },
          { name: t("exports.columns.says"), hide: "phone" },
          { name: t("exports.columns.take"), align: "right" },
        ]}
      >
        {open.map((kind) => (
          <Row key={kind}>
            <Cell>{t(`exports.kinds.${kind}.name`)}</Cell>
            <Cell muted hide="phone">
              <span className="whitespace-normal">{t(`exports.kinds.${kind}.says`)}</span>
            </Cell>
            <Cell align="right">
              <form action={`/admin/exports/${kind}`} method="post" className="inline-flex gap-4">
                {exportFormats.map((format) => (
                  <button
                    key={format}
                    type="submit"
                    name="format"
                    value={format}
                    aria-label={`${t(`exports.kinds.${kind}.name`)}, ${t(`exports.formats.${format}`)}`}
                    className="text-blue underline-offset-4 hover:underline max-lg:min-h-11"
                  >
                    {t(`exports.formats.${format}`)}
                  </button>
                ))}
              </form>
            </Cell>
          </Row>
        ))}
      </Table>
      {personal.length > 0 && <h2 className="px-5 pt-8 pb-1 text-base">{t("exports.personal")}</h2>}
      {personal.length > 0 && (
        <p className="max-w-prose px-5 pb-2 text-pretty text-muted">{t("exports.personalText")}</p>
      )}
      {personal.map((kind) => (
        <PersonalExport key={kind} kind={kind} locale={locale} />
      ))}
    </div>
  );
}

function PersonalExport({ kind, locale }: { kind: ExportKind; locale: Locale }) {
  const t = translator(locale);
  return (
    <details className="border-t border-hairline px-5 py-2">
      <summary className="cursor-pointer py-1 max-lg:min-h-11 max-lg:py-2.5">
        {t(`exports.kinds.${kind}.name`)}{" "}
        <span className="text-[13px] text-muted">{t(`exports.kinds.${kind}.says`)}</span>
      </summary>
      <form action={`/admin/exports/${kind}`} method="post" className="grid max-w-md gap-4 py-3">
        <Field id={`${kind}-reason`} label={t("exports.reason")}>
          {(tied) => <Input {...tied} name="reason" required minLength={3} maxLength={200} />}
        </Field>
        <Field id={`${kind}-password`} label={t("colleagues.ownPassword")} hint={t("colleagues.ownPasswordHint")}>
          {(tied) => <Input {...tied} type="password" name="ownPassword" autoComplete="current-password" required />}
        </Field>
        <div className="flex gap-3">
          {exportFormats.map((format) => (
            <Button key={format} type="submit" name="format" value={format} size="sm" look="secondary">
              {t(`exports.formats.${format}`)}
            </Button>
          ))}
        </div>
      </form>
    </details>
  );
}
