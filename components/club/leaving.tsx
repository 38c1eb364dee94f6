import type { ComponentProps } from "react";
import { Submit } from "#components/account/submit";
import { ActionForm } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clubWords } from "./words.ts";

type Kept = Readonly<{ balance: number; expiresAt: string | null }>;

/** What who has left has still to spend; nothing when it is nothing. */
export function KeptCagnotte({ kept: { balance, expiresAt }, locale }: { kept: Kept; locale: Locale }) {
  if (balance === 0 || !expiresAt) return null;
  const said = { amount: moneyText(money(balance), locale), date: dateText(new Date(expiresAt), locale) };
  return <p className="figures mb-8 max-w-xl text-pretty">{translator(locale)("club.leave.left", said)}</p>;
}

/** The way out: what ends, what stays, and a second yes. */
export function Leaving({
  kept: { balance, expiresAt },
  action,
  locale,
}: {
  kept: Kept;
  action: ComponentProps<typeof ActionForm>["action"];
  locale: Locale;
}) {
  const t = translator(locale);
  const texts = [
    t("club.leave.loses"),
    expiresAt !== null &&
      balance > 0 &&
      t("club.leave.keeps", { amount: moneyText(money(balance), locale), date: dateText(new Date(expiresAt), locale) }),
    t("club.leave.bought"),
    t("club.leave.again"),
  ].filter((text) => typeof text === "string");
  return (
    <details className="mt-10 max-w-xl border-t border-hairline pt-2 print:hidden">
      <summary className="flex min-h-11 list-none items-center underline underline-offset-2">
        {t("club.leave.title")}
      </summary>
      <ul className="mt-2 mb-5 grid list-disc gap-2 pl-5 text-pretty">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ActionForm action={action} {...clubWords(locale)} className="grid gap-5">
        <Checkbox name="agreed" value="1" required>
          {t("club.leave.agreed")}
        </Checkbox>
        <Submit label={t("club.leave.title")} />
      </ActionForm>
    </details>
  );
}
