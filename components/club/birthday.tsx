import type { ComponentProps } from "react";
import { Submit } from "#components/account/submit";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { dayMonthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { MemberView } from "#lib/loyalty/schema";
import { clubWords } from "./words.ts";

/** A member's birthday, told once: what awaits them on it. */
export function Birthday({
  member: { birthday, program },
  action,
  locale,
}: {
  member: MemberView;
  action: ComponentProps<typeof ActionForm>["action"];
  locale: Locale;
}) {
  const t = translator(locale);
  const amount = moneyText(money(program.birthdayMinor), locale);
  if (birthday) {
    const day = dayMonthText(new Date(`2024-${birthday}T12:00:00Z`), locale);
    return <p className="text-muted">{t("club.account.birthdayKnown", { day, amount })}</p>;
  }
  return (
    <ActionForm action={action} {...clubWords(locale)} className="grid max-w-md grid-cols-2 gap-x-4 gap-y-5">
      <p className="col-span-2 text-muted">{t("club.account.birthdayText", { amount })}</p>
      <ActionField name="day" label={t("club.account.day")} inputMode="numeric" maxLength={2} required />
      <ActionField name="month" label={t("club.account.month")} inputMode="numeric" maxLength={2} required />
      <div className="col-span-2">
        <Submit label={t("club.account.keep")} />
      </div>
    </ActionForm>
  );
}
