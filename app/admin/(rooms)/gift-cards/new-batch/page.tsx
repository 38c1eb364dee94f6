import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Notice } from "#components/ui/notice";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { provesToAsk } from "../ask-as-one-may";
import { deskWords } from "../desk-words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("credit.desk.batchTitle") };
}

/** Cards to be printed. The answer is the file of their codes, once: a plain form, so that the browser keeps the file. */
export default async function NewBatchPage({ searchParams }: PageProps<"/admin/gift-cards/new-batch">) {
  const staff = await staffWho("credit.issue", "/admin/gift-cards/new-batch");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refused } = await searchParams;
  const { refusals } = deskWords(locale);
  return (
    <>
      <RoomHead title={t("credit.desk.batchTitle")} />
      <form method="post" action="/admin/gift-cards/batch" className="grid max-w-md gap-4 px-5 pt-2 pb-10">
        <p className="text-muted">{t("credit.desk.batchText")}</p>
        {typeof refused === "string" && <Notice tone="error" title={refusals[refused] ?? refusals.unknown} />}
        <Field id="name" label={t("credit.desk.batchName")}>
          {(tied) => <Input {...tied} name="name" required minLength={3} maxLength={80} />}
        </Field>
        <Field id="count" label={t("credit.desk.batchCount")}>
          {(tied) => <Input {...tied} name="count" type="number" required min={1} max={1000} />}
        </Field>
        <Field id="amount" label={t("credit.desk.amountField")}>
          {(tied) => <Input {...tied} name="amount" inputMode="decimal" required maxLength={10} />}
        </Field>
        {provesToAsk(staff) && (
          <Field id="ownPassword" label={t("colleagues.ownPassword")} hint={t("colleagues.ownPasswordHint")}>
            {(tied) => <Input {...tied} name="ownPassword" type="password" required autoComplete="current-password" />}
          </Field>
        )}
        <Button type="submit" className="justify-self-start">
          {t("credit.desk.batchMake")}
        </Button>
      </form>
    </>
  );
}
