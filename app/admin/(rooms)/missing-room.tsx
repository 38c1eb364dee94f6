import { Tag } from "#components/trade/tag";
import { ButtonLink } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { missing } from "#lib/platform/page-scope";
import { adminLocale } from "../locale";

const homes = { admin: "admin.rooms.today", counter: "counter.today.title" } as const;

/** An order, an article or a customer that is not there; the search finds the others. */
export async function MissingRoom({ of = "admin" }: { of?: keyof typeof homes }) {
  missing();
  const t = translator(await adminLocale());
  return (
    <div className="px-5 py-10">
      <p className="w-max rotate-[-4deg]">
        <Tag>404</Tag>
      </p>
      <h1 className="mt-5 text-2xl">{t("admin.missingTitle")}</h1>
      <p className="mt-2 max-w-prose text-muted">{t(`${of}.missingText`)}</p>
      <ButtonLink href={`/${of}`} look="secondary" className="mt-5">
        {t(homes[of])}
      </ButtonLink>
    </div>
  );
}
