import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { missing } from "#lib/platform/page-scope";
import { adminLocale } from "../locale";

/** An order, an article or a customer that is not there; the search above finds the others. */
export async function MissingRoom() {
  missing();
  const t = translator(await adminLocale());
  return (
    <div className="p-8">
      <h1 className="text-xl">{t("admin.missingTitle")}</h1>
      <p className="mt-2 text-muted">{t("admin.missingText")}</p>
      <TextLink href="/admin" className="mt-3 inline-flex min-h-11 items-center">
        {t("admin.rooms.today")}
      </TextLink>
    </div>
  );
}
