import { FormDialog } from "#components/admin/form-dialog";
import { ActionCheckbox } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { formWords } from "../../form-words.ts";
import { OwnPassword } from "../own-password.tsx";
import { askErasureForAction, askExportForAction } from "./actions.ts";
import { Hindrances } from "./hindrances.tsx";

const codes = [
  ..."nobody_known erasure_hindered credit_left erasure_asked_already too_many_exports".split(" "),
  ..."wrong_password too_many_attempts forbidden invalid".split(" "),
];

/** Somebody wrote for their data, or to be forgotten: who they are, why, and the asker's own password. */
export function AskDialogs({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const words = formWords(codes, locale);
  const whom = (prefix: string) => (
    <>
      <ActionField name="email" id={`${prefix}-email`} type="email" label={t("privacy.room.email")} required />
      <ActionField name="reason" id={`${prefix}-reason`} label={t("privacy.room.why")} maxLength={200} required />
    </>
  );
  return (
    <>
      <FormDialog
        button={t("privacy.room.askExport")}
        title={t("privacy.room.askExport")}
        action={askExportForAction}
        submit={t("privacy.room.send")}
        keep={t("colleagues.keep")}
        words={words}
      >
        <p className="text-muted">{t("privacy.room.askExportText")}</p>
        {whom("export")}
        <OwnPassword locale={locale} />
      </FormDialog>
      <FormDialog
        button={t("privacy.room.askErase")}
        title={t("privacy.room.askErase")}
        action={askErasureForAction}
        submit={t("privacy.room.erase")}
        submitLook="danger"
        keep={t("colleagues.keep")}
        words={words}
      >
        <Hindrances words={written(locale).privacy.hindrances} />
        <p className="text-muted">{t("privacy.room.askEraseText")}</p>
        {whom("erase")}
        <ActionCheckbox name="givesUpCredit" value="1" refusedBy="credit_left">
          {t("privacy.room.giveUp")}
        </ActionCheckbox>
        <OwnPassword locale={locale} />
      </FormDialog>
    </>
  );
}
