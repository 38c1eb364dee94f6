import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import type { SessionView } from "#lib/identity/schema";
import { dateText, timeText } from "#lib/kernel/date-text";
import { deviceOf } from "#lib/kernel/device";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The browsers signed in to an account: which, since when, and a way to sign each of them out. */
export function SessionsList({
  sessions,
  here,
  locale,
  end,
}: {
  sessions: readonly SessionView[];
  here: string | null;
  locale: Locale;
  end: (form: FormData) => Promise<void>;
}) {
  const t = translator(locale);
  return (
    <ul className="divide-y divide-hairline border-y border-hairline">
      {sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => {
        const known = deviceOf(userAgent);
        const device = known ? t("account.sessions.device", known) : t("account.sessions.unknownDevice");
        const seen = new Date(lastSeenAt);
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div>
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {device}
                {id === here && <Badge tone="blue">{t("account.sessions.here")}</Badge>}
              </p>
              <p className="figures text-sm text-muted">
                {t("account.sessions.since", { date: dateText(new Date(createdAt), locale) })}
                {" · "}
                {t("account.sessions.seen", { date: dateText(seen, locale), time: timeText(seen, locale) })}
              </p>
            </div>
            {id !== here && (
              <form action={end}>
                <input type="hidden" name="sessionId" value={id} />
                <Button look="secondary" size="md" aria-label={t("account.sessions.endNamed", { device })}>
                  {t("account.sessions.end")}
                </Button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
