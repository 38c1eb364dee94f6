import { FranceMap } from "#components/stores/france-map";
import type { Locale } from "#lib/kernel/locale";
import { franceOutline, project } from "#lib/stores/map";
import type { StoreView } from "#lib/stores/schema";

/** The stores on the outline of France, each pin at its true place. */
export const StoreMap = ({
  stores,
  locale,
  highlighted,
}: {
  stores: readonly Pick<StoreView, "code" | "slug" | "city" | "latitude" | "longitude">[];
  locale: Locale;
  highlighted?: string;
}) => (
  <FranceMap
    outline={franceOutline}
    pins={stores.map((store) => ({ code: store.code, city: store.city, ...project(store) }))}
    hrefOf={Object.fromEntries(stores.map(({ code, slug }) => [code, `/${locale}/stores/${slug}`]))}
    {...(highlighted && { highlighted })}
  />
);
