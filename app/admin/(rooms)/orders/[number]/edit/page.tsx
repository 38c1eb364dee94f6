import type { Metadata } from "next";
import { editView, resultOf } from "#app/edit-view";
import { refusalWords } from "#app/refusal-words";
import { RoomHead } from "#components/admin/room-head";
import { EditForm } from "#components/edits/edit-form";
import { EditResult } from "#components/edits/edit-result";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { proposedEdit } from "#lib/edits/queries";
import { mayActIn } from "#lib/kernel/actor";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { orderByNumber } from "#lib/orders/queries";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { PendingEdit } from "../pending-edit";
import { orderWords } from "../words";
import { edit } from "./actions";
import { editRefusals } from "./refusals";

export async function generateMetadata({ params }: PageProps<"/admin/orders/[number]/edit">): Promise<Metadata> {
  return { title: translator(await adminLocale())("edits.title", { number: (await params).number }) };
}

/** A colleague says what of an order shall be different, sees what that does, and confirms it. */
export default async function EditPage({ params, searchParams }: PageProps<"/admin/orders/[number]/edit">) {
  const { number } = await params;
  const staff = await staffWho("orders.edit", `/admin/orders/${number}/edit`);
  const locale = await adminLocale();
  const order = await orderByNumber(number);
  if (!order?.parcels.every(({ locationCode }) => mayActIn(staff, locationCode))) return <MissingRoom />;
  const t = translator(locale);
  const now = clock.now();
  const pending = await proposedEdit(order.id);
  const asked = { actor: staff, order, asked: await searchParams, own: false, locale, now };
  const { form, wanted, refused, preview } = await editView(asked);
  const difference = preview ? preview.differenceMinor : 0;
  const words = orderWords(locale);

  return (
    <>
      <div className="px-5 pt-3">
        <a
          href={`/admin/orders/${number}`}
          className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {t("edits.back")}
        </a>
      </div>
      <RoomHead title={t("edits.title", { number })} />
      <div className="grid gap-x-12 gap-y-8 px-5 pb-10 lg:grid-cols-[minmax(0,1fr)_400px]">
        <div className="min-w-0">
          <p className="max-w-[64ch] pb-6 text-muted">{t("edits.intro")}</p>
          {pending ? (
            <PendingEdit edit={pending} orderId={order.id} mayWithdraw locale={locale} />
          ) : (
            <EditForm {...form} action={`/admin/orders/${number}/edit`} keep={{}} />
          )}
        </div>
        <div className="min-w-0">
          {refused && (
            <Notice tone="error" title={refusalText(refused, locale).title}>
              <p>{refusalText(refused, locale).detail}</p>
            </Notice>
          )}
          {!preview && !refused && !pending && <p className="text-muted">{t("edits.nothing")}</p>}
          {preview && !pending && (
            <EditResult {...resultOf(order, preview)} mine={false} locale={locale}>
              <ActionForm
                action={edit}
                refusals={refusalWords(editRefusals, locale)}
                problems={words.problems}
                className="grid gap-4"
              >
                <input type="hidden" name="orderId" value={order.id} />
                <input type="hidden" name="wanted" value={JSON.stringify(wanted)} />
                <input type="hidden" name="totalMinor" value={preview.totalMinor} />
                <ActionField name="reason" label={t("edits.reason")} hint={t("edits.reasonHint")} maxLength={200} />
                <Button type="submit" wide>
                  {difference > 0
                    ? t("edits.propose", { amount: moneyText(money(difference), locale) })
                    : t("edits.confirm")}
                </Button>
              </ActionForm>
            </EditResult>
          )}
        </div>
      </div>
    </>
  );
}
