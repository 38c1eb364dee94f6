import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Notice } from "#components/ui/notice";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { BackLink } from "../back-link";
import { whyOf } from "../why-of.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.why") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() ?? "";

/** For the service desk: what every promotion says of a customer's cart or order, and a code's answer first of all. */
export default async function WhyPage({ searchParams }: PageProps<"/admin/promotions/why">) {
  await staffWho("promotions.read", "/admin/promotions/why");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const [code, purchase] = [first(asked.code).slice(0, 80), first(asked.purchase).slice(0, 80)];
  const answer = purchase ? await whyOf(purchase, code, locale) : null;
  return (
    <>
      <div className="px-5 pt-3">
        <BackLink locale={locale} />
      </div>
      <RoomHead title={t("promotions.why")} />
      <form action="/admin/promotions/why" className="flex flex-wrap items-end gap-3 px-5 pb-4">
        <Field
          id="purchase"
          label={t("promotions.whyPage.purchase")}
          hint={t("promotions.whyPage.purchaseHint")}
          className="w-80 max-w-full"
        >
          {(control) => (
            <Input {...control} name="purchase" defaultValue={purchase} required maxLength={80} className="h-10" />
          )}
        </Field>
        <Field id="code" label={t("promotions.whyPage.code")} hint={t("promotions.whyPage.codeHint")} className="w-56">
          {(control) => (
            <Input
              {...control}
              name="code"
              defaultValue={code}
              maxLength={80}
              autoCapitalize="characters"
              className="h-10"
            />
          )}
        </Field>
        <Button type="submit" size="sm" className="mb-6.5">
          {t("promotions.whyPage.ask")}
        </Button>
      </form>
      {purchase && !answer && <Notice tone="error" title={t("promotions.whyPage.unknown")} className="mx-5" />}
      {answer?.code && (
        <Notice tone={answer.code.applied ? "success" : "warning"} title={answer.code.text} className="mx-5 mb-4" />
      )}
      {answer && (
        <Table
          caption={t("promotions.whyPage.verdicts")}
          columns={[{ name: t("promotions.columns.name") }, { name: t("promotions.whyPage.verdict") }]}
        >
          {answer.verdicts.map(({ name, text, applied }) => (
            <Row key={name}>
              <Cell>{name}</Cell>
              <Cell muted={!applied}>{text}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}
