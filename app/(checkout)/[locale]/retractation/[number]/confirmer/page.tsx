import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentActor } from "#app/actor";
import { returnWords } from "#app/return-words";
import { Submit } from "#components/account/submit";
import { ActionForm } from "#components/ui/action-form";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { confirm } from "../actions";
import { keptContact } from "../contact.ts";
import { unitsIn } from "../read-statement.ts";

type Props = PageProps<"/[locale]/retractation/[number]/confirmer">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator((await params).locale as Locale)("returns.withdraw.reviewTitle"),
    referrer: "same-origin",
  };
}

/** The statement said back, and the second action that makes it (L221-21). */
export default async function Confirm({ params, searchParams }: Props) {
  const [{ locale: language, number }, asked, actor] = [await params, await searchParams, await currentActor()];
  const locale = language as Locale;
  const now = clock.now();
  const token = typeof asked.token === "string" ? asked.token : undefined;
  const order = await returnableOrder(actor, { number, token }, now);
  const back = `/${locale}/retractation/${number}?${new URLSearchParams(textsIn(asked))}`;
  const lines = unitsIn(asked).flatMap(({ lineId, quantity }) => {
    const line = order?.lines.find(({ id }) => id === lineId);
    return line ? [{ ...line, quantity }] : [];
  });
  if (!order || lines.length === 0) redirect(back);
  const t = translator(locale);
  const { name, email } = (await keptContact(number, now)) ?? order;
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <p className="text-sm text-muted">{t("returns.withdraw.step", { step: 2 })}</p>
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("returns.withdraw.reviewTitle")}</h1>
      <div className="mt-6 rounded-card border border-edge p-5">
        <p className="font-semibold">{t("returns.mail.withdrawal.statement", { number })}</p>
        <p className="mt-2">{t("returns.withdraw.reviewText")}</p>
        <ul className="mt-3 list-disc pl-5">
          {lines.map((line) => (
            <li key={line.id}>
              {t("returns.withdraw.line", { quantity: line.quantity, name: line.name })}
              {line.optionsText && <span className="text-muted">, {line.optionsText}</span>}
            </li>
          ))}
        </ul>
        <p className="mt-3">{t("returns.withdraw.by", { name, email })}</p>
      </div>
      <p className="mt-4 text-muted">{t("returns.withdraw.mind")}</p>
      <ActionForm action={confirm} {...returnWords(locale)} className="mt-6 grid justify-items-start gap-4">
        {Object.entries({ ...textsIn(asked), number, name, email, locale }).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Submit label={t("returns.withdraw.confirm")} />
        <TextLink href={back} className="inline-flex min-h-11 items-center">
          {t("returns.withdraw.change")}
        </TextLink>
      </ActionForm>
    </main>
  );
}

const textsIn = (asked: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).filter((one): one is [string, string] => typeof one[1] === "string" && one[0] !== "refused"),
  );
