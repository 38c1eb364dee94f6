import type { Metadata } from "next";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { ActionField } from "#components/ui/action-form";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { showcases } from "#lib/showcases/queries-admin";
import { showcaseKinds } from "#lib/showcases/schema";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { DraftedTable } from "../drafted-table.tsx";
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
      <DraftedTable
        rows={rows}
        href="/admin/showcases"
        name={{ column: t("showcases.desk.name"), says: ({ titleFr }) => titleFr }}
        own={[{ name: t("showcases.desk.kind"), says: ({ kind }) => t(`showcases.desk.kinds.${kind}`) }]}
        words="showcases.desk"
        locale={locale}
      />
    </>
  );
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
