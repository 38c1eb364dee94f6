import { Changes } from "#components/admin/journal/changes";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { type VersionView, versionsOf } from "#lib/catalogue/queries-versions";
import { shortDateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { restore } from "./actions.ts";

/** Every version of a product: who saved it, what it changed in words, and the way back to it in one action. */
export async function VersionsPane({
  product,
  writes,
  locale,
}: {
  product: ProductForEdit;
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const versions = await versionsOf(product.id);
  const before = versions[1]?.version;
  return (
    <section className="max-w-3xl p-5" aria-labelledby="versions">
      <h2 id="versions" className="text-base">
        {t("productRoom.versions.title")}
      </h2>
      <p className="pb-2 text-[13px] text-muted">
        {t(versions.length > 0 ? "productRoom.versions.about" : "productRoom.versions.none")}
      </p>
      <ol>
        {versions.map((one, index) => (
          <li key={one.version} className="flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-hairline py-3">
            <div className="min-w-0 flex-1 text-[13px] leading-5">
              <Told version={one} isCurrent={index === 0} locale={locale} />
              <Changes changes={one.changes} locale={locale} />
            </div>
            {writes && index === 0 && before && <Back product={product} to={before} words="undo" locale={locale} />}
            {writes && index > 1 && <Back product={product} to={one.version} words="restore" locale={locale} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The way back to a version, in one action. */
function Back({
  product,
  to,
  words,
  locale,
}: {
  product: ProductForEdit;
  to: number;
  words: "undo" | "restore";
  locale: Locale;
}) {
  return (
    <form action={restore}>
      <input type="hidden" name="id" value={product.id} />
      <input type="hidden" name="version" value={product.version} />
      <input type="hidden" name="restores" value={to} />
      <Button type="submit" look="secondary" size="sm" icon="undo-2">
        {translator(locale)(`productRoom.versions.${words}`)}
      </Button>
    </form>
  );
}

function Told({ version: one, isCurrent, locale }: { version: VersionView; isCurrent: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="font-medium">{t("productRoom.versions.number", { version: one.version })}</span>
      {isCurrent && <Badge>{t("productRoom.versions.current")}</Badge>}
      <time dateTime={one.at.toISOString()} className="text-muted">
        {`${shortDateText(one.at, locale)}, ${timeText(one.at, locale)}`}
      </time>
      <span>{one.actorName || t("productRoom.versions.first")}</span>
      {one.restores && (
        <span className="text-muted">{t("productRoom.versions.restores", { version: one.restores })}</span>
      )}
    </p>
  );
}
