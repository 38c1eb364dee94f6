import type { Metadata } from "next";
import { may } from "#app/actor";
import { earnText, tierName } from "#components/club/standing";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { shortName } from "#lib/kernel/short-name";
import { translator } from "#lib/language/translator";
import { spelledNumber } from "#lib/loyalty/membership-number";
import { memberOf } from "#lib/loyalty/queries";
import { nameOfMember } from "#lib/loyalty/queries-desk";
import { clock } from "#lib/platform/clock";
import { MissingRoom } from "../../../../admin/(rooms)/missing-room";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { pass, takeBack } from "../actions";
import { clubWords } from "../words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("club.counter.title") };
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A member at the till: what they have, the slip that earns and burns, and the slip that is given back. */
export default async function MemberAtTill({ params, searchParams }: PageProps<"/counter/club/[id]">) {
  const { id } = await params;
  const { staff, store, locale, t } = await counter(`/counter/club/${id}`, "loyalty.handle");
  const [member, name] = isId.test(id) ? await Promise.all([memberOf(id, clock.now()), nameOfMember(id)]) : [];
  if (!member || !name) return <MissingRoom />;
  const said = await searchParams;
  const text = (minor: number) => moneyText(money(minor), locale);
  const figure = (key: string) => Number(said[key] ?? 0) || 0;
  const words = clubWords(locale);
  const hidden = (
    <>
      <input type="hidden" name="member" value={id} />
      <input type="hidden" name="store" value={store.code} />
    </>
  );
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{may(staff, "customers.read") ? name : shortName(name)}</h1>
      {"joined" in said && (
        <Notice
          tone="success"
          title={t("club.counter.welcome", { number: spelledNumber(member.number) })}
          className="mb-4"
        />
      )}
      {"earned" in said && (
        <Notice
          tone="success"
          title={t("club.counter.done", { earned: text(figure("earned")), burnt: text(figure("burnt")) })}
          className="mb-4"
        />
      )}
      {"money" in said && (
        <Notice
          tone="success"
          title={t("club.counter.backDone", { money: text(figure("money")), cagnotte: text(figure("cagnotte")) })}
          className="mb-4"
        />
      )}
      <dl className="figures grid grid-cols-2 gap-4 rounded-card border border-hairline p-4">
        <div>
          <dt className="text-[13px] text-muted">{t("club.counter.balance")}</dt>
          <dd className="text-2xl font-semibold" data-testid="cagnotte">
            {text(member.balance)}
          </dd>
        </div>
        <div>
          <dt className="text-[13px] text-muted">{t("club.counter.tier")}</dt>
          <dd className="text-2xl font-semibold">{tierName(member.tier, locale)}</dd>
          <dd className="text-[13px] text-muted">{earnText(member.tier.earnBasisPoints, locale)}</dd>
        </div>
      </dl>
      <h2 className="pt-6 pb-2 text-base">{t("club.counter.pass")}</h2>
      <ActionForm action={pass} {...words} className="grid gap-4">
        {hidden}
        <ActionField name="receipt" label={t("club.counter.receipt")} maxLength={60} autoComplete="off" />
        <ActionField
          name="paidMinor"
          label={t("club.counter.paid")}
          hint={t("club.counter.paidHint")}
          inputMode="decimal"
          maxLength={12}
          autoComplete="off"
        />
        {member.balance > 0 && (
          <ActionField
            name="burntMinor"
            label={t("club.counter.burnt")}
            hint={t("club.counter.burntHint", { amount: text(member.balance) })}
            optional={t("club.counter.optional")}
            inputMode="decimal"
            maxLength={12}
            autoComplete="off"
          />
        )}
        <Button type="submit" size="lg" wide>
          {t("club.counter.submit")}
        </Button>
      </ActionForm>
      <details className="mt-6 border-t border-hairline pt-2">
        <summary className="flex min-h-11 list-none items-center font-medium">{t("club.counter.back")}</summary>
        <ActionForm action={takeBack} {...words} className="grid gap-4 pt-2">
          {hidden}
          <ActionField name="receipt" label={t("club.counter.receipt")} maxLength={60} autoComplete="off" />
          <ActionField
            name="backMinor"
            label={t("club.counter.backMinor")}
            hint={t("club.counter.euros")}
            inputMode="decimal"
            maxLength={12}
            autoComplete="off"
          />
          <Button type="submit" look="secondary" size="lg" wide>
            {t("club.counter.backSubmit")}
          </Button>
        </ActionForm>
      </details>
    </div>
  );
}
