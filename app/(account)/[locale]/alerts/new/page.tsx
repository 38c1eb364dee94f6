import { currentActor } from "#app/actor";
import { AlertForm } from "#components/account/alert-form";
import { NarrowPage } from "#components/account/narrow-page";
import { TextLink } from "#components/ui/text-link";
import { articleToWatch } from "#lib/alerts/queries";
import { alertKinds } from "#lib/alerts/schema";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { MissingPage } from "../../../../(shop)/[locale]/missing-page";
import { localeOf, titled } from "../../account/locale.ts";
import { askAlertAction } from "../actions.ts";

export const generateMetadata = titled((t) => t("alerts.title"));

/** Asks to be told of one variant, or says what comes of it: the same words for every address. */
export default async function Page(props: PageProps<"/[locale]/alerts/new">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { sku, kind: asked, sent } = await props.searchParams;
  const actor = await currentActor();
  if (sent === "ended") return <NarrowPage title={t("alerts.own.ended")} text="" />;
  if (sent) {
    const known = sent === "known";
    return (
      <NarrowPage
        title={t("alerts.sent.title")}
        text={t(known ? "alerts.sent.known" : "alerts.sent.guest")}
        after={known && <TextLink href={`/${locale}/alerts`}>{t("alerts.title")}</TextLink>}
      />
    );
  }
  const kind = alertKinds.find((one) => one === asked) ?? "stock";
  const article = typeof sku === "string" ? await articleToWatch(sku, actor, { locale, now: clock.now() }) : null;
  if (!article) return <MissingPage locale={locale} />;
  const words = { article: article.name, price: moneyText(money(article.priceMinor), locale) };
  return (
    <NarrowPage
      title={t(`alerts.form.${kind}`)}
      text={t(kind === "stock" ? "alerts.form.textStock" : "alerts.form.textPrice", words)}
      after={
        <>
          <p className="text-sm text-muted">{t("alerts.form.privacy")}</p>
          <TextLink href={`/${locale}/p/${article.handle}`}>{article.name}</TextLink>
        </>
      }
    >
      <AlertForm
        sku={article.sku}
        kind={kind}
        email={actor.kind === "customer" ? actor.email : null}
        action={askAlertAction}
        locale={locale}
      />
    </NarrowPage>
  );
}
