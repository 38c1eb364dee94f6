import type { EditFormProps } from "#components/edits/edit-form";
import type { EditResultProps } from "#components/edits/edit-result";
import { carrierPort } from "#lib/carriers/carriers";
import { relayPointsNear } from "#lib/delivery/relay-points";
import { frozenLines, previewEdit, waysNow } from "#lib/edits/queries";
import { type EditPreview, type WantedEdit, wantedEdit } from "#lib/edits/schema";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import type { OrderView } from "#lib/orders/schema";
import { articlesOf, findArticles } from "#lib/promotions/queries-articles";
import { readEdit } from "./edit-query.ts";

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Of = Readonly<{ actor: Actor; order: OrderView; asked: Asked; own: boolean; locale: Locale; now: Date }>;

const mostFound = 8;

/** What a page that edits an order shows: its form as it was filled in, and what that would do, or why not. */
export async function editView({ actor, order, asked, own, locale, now }: Of) {
  const query = readEdit(asked, order);
  const wanted: WantedEdit = { ...query.wanted, discounts: own ? "claw_back" : query.discounts };
  const parsed = wantedEdit.safeParse(wanted);
  const preview = !query.empty && parsed.success ? await previewEdit(actor, order.id, parsed.data, now) : null;
  const [frozen, found, named, ways] = await Promise.all([
    frozenLines(order),
    query.search.length > 1 ? findArticles(query.search, mostFound) : [],
    query.toAdd.length > 0 ? articlesOf(query.toAdd.map(({ sku }) => sku)) : [],
    preview?.ok ? preview.value.ways : waysNow(order.id, now),
  ]);
  const relay = ways.find(({ id, kind }) => id === query.way && kind === "relay");
  const postcode = query.address?.postcode;
  const points = relay && postcode ? await relayPointsNear({ method: relay.id, postcode }, carrierPort, now) : [];
  const form: Omit<EditFormProps, "action" | "keep"> = {
    lines: linesOf(order, query.units, frozen),
    toAdd: query.toAdd.map((one) => ({
      ...one,
      name: named.find(({ sku }) => sku === one.sku.toUpperCase())?.name[locale] ?? one.sku,
    })),
    search: query.search,
    found: found.map(({ sku, name, listMinor }) => ({ sku, name: name[locale], listMinor })),
    address: order.parcels.some(({ method, byMail }) => method === "delivery" && !byMail) ? query.address : null,
    ways,
    way: query.way,
    points: points.map(({ id, name, line1 }) => ({ id, name, line1 })),
    point: query.point,
    discounts: !own && preview?.ok && preview.value.atRisk.length > 0 ? query.discounts : null,
    locale,
  };
  const refused = !query.empty && !parsed.success ? "invalid" : preview && !preview.ok ? preview.refusal.code : null;
  return { form, wanted, refused, preview: preview?.ok ? preview.value : null };
}

const linesOf = (order: OrderView, units: ReadonlyMap<string, number>, frozen: ReadonlySet<string>) =>
  order.parcels
    .flatMap(({ lines }) => lines)
    .map((line) => ({
      id: line.id,
      sku: line.sku,
      name: line.name,
      optionsText: line.optionsText,
      unitMinor: line.unitGross,
      ordered: line.quantity - line.cancelledQuantity,
      wanted: units.get(line.id) ?? line.quantity - line.cancelledQuantity,
      frozen: frozen.has(line.id),
    }));

/** A preview in the words of its page. */
export const resultOf = (
  order: OrderView,
  { plan, totalMinor, atRisk, comes }: EditPreview,
): Pick<EditResultProps, "changes" | "beforeMinor" | "afterMinor" | "atRisk" | "dates"> => ({
  changes: plan.changes,
  beforeMinor: order.total,
  afterMinor: totalMinor,
  atRisk,
  dates: [
    ...(plan.redated ? [{ name: null, at: plan.redated.promisedAt }] : []),
    ...comes.flatMap(({ id, name }) => {
      const coming = plan.coming[id];
      return coming ? [{ name, at: coming.promise.promisedAt }] : [];
    }),
  ],
});
