import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { NarrowPage } from "#components/account/narrow-page";
import { RefusedNotice } from "#components/account/refused-notice";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { alertFor } from "#lib/alerts/queries";
import { dateText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { MissingPage } from "../../../../(shop)/[locale]/missing-page";
import { localeOf } from "../../account/locale.ts";
import { endAlertAction, proveAlertAction } from "../actions.ts";

export async function generateMetadata(props: PageProps<"/[locale]/alerts/[alert]">): Promise<Metadata> {
  return { title: translator(await localeOf(props))("alerts.title"), referrer: "same-origin" };
}

/** Where a mail leads: to prove the address, or to end the alert. A link that is only opened does neither. */
export default async function Page(props: PageProps<"/[locale]/alerts/[alert]">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const [{ alert: alertId }, { token, refused }] = await Promise.all([props.params, props.searchParams]);
  const held = typeof token === "string" ? token : "";
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(alertId);
  const alert = isId ? await alertFor({ alertId, token: held }, await currentActor(), clock.now()) : null;
  if (!alert) return <MissingPage locale={locale} />;
  const state = alert.told ? "told" : alert.proved ? "waiting" : "unproved";
  const which = (
    <>
      <input type="hidden" name="alertId" value={alert.id} />
      <input type="hidden" name="token" value={held} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
  return (
    <NarrowPage
      title={t(`alerts.own.${state}.title`)}
      text={t(`alerts.own.${state}.text`, { day: dateText(new Date(alert.expiresAt), locale) })}
      after={<TextLink href={`/${locale}/p/${alert.article.handle}`}>{alert.article.name}</TextLink>}
    >
      <RefusedNotice locale={locale} code={refused} />
      <div className="grid gap-3">
        {state === "unproved" && (
          <form action={proveAlertAction}>
            {which}
            <Button size="lg" wide>
              {t("alerts.own.unproved.button")}
            </Button>
          </form>
        )}
        <form action={endAlertAction}>
          {which}
          <Button look="secondary" size="lg" wide>
            {t("alerts.own.end")}
          </Button>
        </form>
      </div>
    </NarrowPage>
  );
}
