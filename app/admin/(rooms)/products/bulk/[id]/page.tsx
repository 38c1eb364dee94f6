import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { FactList } from "#components/admin/fact-list";
import { Changes } from "#components/admin/journal/changes";
import { Follow } from "#components/admin/prices/follow";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { type BatchView, productBatch } from "#lib/catalogue/queries-batch";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { stop, undo } from "../actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("productRoom.bulk.batch") };
}

/** How far a change of many products has come, what was refused, and the way back. */
export default async function Batch({ params }: PageProps<"/admin/products/bulk/[id]">) {
  const { id } = await params;
  const staff = await staffWho("products.read", `/admin/products/bulk/${id}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const batch = /^[0-9a-f-]{36}$/.test(id) ? await productBatch(id) : null;
  if (!batch) return <MissingRoom />;
  const done = batch.changed + batch.same + batch.refused.length;
  const works = done < batch.total && !batch.stopped;
  const said = Object.entries(Object(batch.change)).map(([field, value]) => [field, [null, value]] as const);
  return (
    <>
      <BackLink href="/admin/products" name={t("admin.products.title")} />
      <RoomHead
        title={t(batch.undoesId ? "productRoom.bulk.undoing" : "productRoom.bulk.batch")}
        count={t("productRoom.bulk.progress", { done, total: batch.total })}
      >
        {may(staff, "products.write") && <Ways batch={batch} works={works} locale={locale} />}
      </RoomHead>
      {works && <Follow />}
      <div className="max-w-2xl px-5 pb-8" aria-live="polite">
        <progress value={done} max={batch.total} className="h-2 w-full accent-fir" />
        <div className="pt-2 text-[13px]">
          <Changes changes={Object.fromEntries(said)} locale={locale} />
        </div>
        <FactList
          facts={[
            [t("productRoom.bulk.changed"), batch.changed],
            [t("productRoom.bulk.unchanged"), batch.same],
            [t("productRoom.bulk.refused"), batch.refused.length],
            [t("productRoom.bulk.waiting"), batch.total - done],
          ]}
        />
        <p className="pt-3 text-[13px] text-muted">{t("productRoom.bulk.by", { name: batch.authorName })}</p>
        {batch.isUndone && <p className="pt-1 text-sm">{t("productRoom.bulk.isUndone")}</p>}
        {batch.stopped && !batch.isUndone && <p className="pt-1 text-sm">{t("productRoom.bulk.isStopped")}</p>}
        <ul className="pt-4 text-[13px]">
          {batch.refused.slice(0, 200).map((one) => (
            <li key={one.id} className="border-t border-hairline py-1.5">
              <a href={`/admin/products/${one.id}`} className="text-blue hover:underline">
                {one.nameFr}
              </a>{" "}
              <span className="text-muted">{refusalText(one.refusal, locale).detail}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Ways({ batch, works, locale }: { batch: BatchView; works: boolean; locale: Locale }) {
  const t = translator(locale);
  const mayUndo = !works && !batch.isUndone && !batch.undoesId && batch.changed > 0;
  return (
    <form className="flex gap-2">
      <input type="hidden" name="id" value={batch.id} />
      {works && (
        <Button formAction={stop} look="secondary" size="sm">
          {t("productRoom.bulk.stop")}
        </Button>
      )}
      {mayUndo && (
        <Button formAction={undo} look="secondary" size="sm" icon="undo-2">
          {t("productRoom.bulk.undo")}
        </Button>
      )}
    </form>
  );
}
