import { translator } from "#lib/language/translator";
import { forEverybody } from "#lib/search/list-url";
import { hrefOf, type ListView } from "./list-view.ts";
import { StateLink } from "./state-link.tsx";

/** Says that a list stands in the order of a group of customers, and leads to everybody's (C. consom. L111-7). */
export function GroupOrder({ view }: { view: ListView }) {
  const { orderedFor } = view.result;
  if (!orderedFor) return null;
  const t = translator(view.locale);
  return (
    <p className="mt-3 text-sm text-muted">
      {t("list.orderedFor", { group: orderedFor.name })}{" "}
      <StateLink
        href={hrefOf(view, forEverybody(view.state))}
        rel="nofollow"
        className="inline-flex min-h-6 items-center underline underline-offset-4 hover:text-ink max-lg:min-h-11"
      >
        {t("list.orderOfAll")}
      </StateLink>
    </p>
  );
}
