import type { Metadata } from "next";
import { Icon } from "#components/ui/icon";
import { localPath } from "#lib/identity/local-path";
import { mayActIn } from "#lib/kernel/actor";
import { translator } from "#lib/language/translator";
import { stores } from "#lib/stores/queries";
import { adminLocale } from "../../admin/locale";
import { staffWho } from "../../admin/staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.stores.title") };
}

/** Behind which counter somebody stands who works in several stores. */
export default async function ChooseStore({ searchParams }: PageProps<"/counter/stores">) {
  const staff = await staffWho("orders.send", "/counter/stores");
  const locale = await adminLocale();
  const t = translator(locale);
  const back = localPath((await searchParams).back, "/counter");
  const mine = (await stores(locale)).filter(({ code }) => mayActIn(staff, code));
  return (
    <main id="content" className="mx-auto max-w-lg p-4 pb-10">
      <h1 className="py-2 text-2xl">{t("counter.stores.title")}</h1>
      {mine.length === 0 && <p className="text-muted">{t("counter.stores.none")}</p>}
      <ul className="mt-2 overflow-hidden rounded-card border border-hairline">
        {mine.map(({ code, name, city }) => (
          <li key={code} className="border-t border-hairline first:border-0">
            <a
              href={`/counter/store?to=${code}&back=${encodeURIComponent(back)}`}
              className="flex min-h-14 items-center gap-3 px-4 hover:bg-wash"
            >
              <span className="min-w-0 flex-1 font-medium">{name}</span>
              <span className="text-sm text-muted">{city}</span>
              <Icon name="chevron-right" className="size-4 text-muted" />
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
