import { Badge } from "#components/ui/badge";
import { TextLink } from "#components/ui/text-link";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type State = "open" | "waiting" | "snoozed" | "closed" | "merged";
type Case = Readonly<{ id: string; name: string; subject: string; state: State; openedAt: Date }>;

/** What a customer wrote to the service, each with the way to its conversation. */
export function OwnCases({ cases, locale }: Readonly<{ cases: readonly Case[]; locale: Locale }>) {
  const t = translator(locale);
  if (cases.length === 0) return <p className="text-muted">{t("cases.own.none")}</p>;
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {cases.map(({ id, name, subject, state, openedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-4">
          <div className="min-w-0">
            <TextLink href={`/${locale}/contact/${id}`} className="font-semibold [overflow-wrap:anywhere]">
              {subject || t("account.messages.untitled")}
            </TextLink>
            <p className="figures text-sm text-muted">
              {t("account.messages.opened", { number: name, day: dateText(openedAt, locale) })}
            </p>
          </div>
          {state !== "merged" && <Badge>{t(`account.messages.states.${state}`)}</Badge>}
        </li>
      ))}
    </ul>
  );
}
