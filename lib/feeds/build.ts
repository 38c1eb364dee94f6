import type { DeliveryMethod } from "#lib/delivery/options";
import { deliveryMethodsFrom } from "#lib/delivery/queries-places";
import { type Locale, locales } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { productsAfter, type ToldProduct } from "#lib/search/product-page";
import { type Channel, channels } from "./channels.ts";
import { type FeedFile, feedFolder, newFeedFile } from "./files.ts";
import type { Format } from "./formats.ts";
import { type FoundProblem, FoundProblems } from "./found-problems.ts";
import { itemsOf, type Setting } from "./items.ts";
import { googleCategories } from "./queries-categories.ts";
import { problemsOf } from "./rules.ts";
import type { ChannelCode, FeedItem } from "./schema.ts";

/** Products read at a time; memory holds no more of them, however many there are. */
const batch = 200;

export type Built = Readonly<{
  files: readonly Readonly<{ code: ChannelCode; items: number; bytes: number }>[];
  problems: readonly FoundProblem[];
}>;

type Writing = { channel: Channel; format: Format; file: FeedFile; items: number };

const first = "00000000-0000-0000-0000-000000000000";

/** The address of a channel's file ends in this. */
export const fileNameOf = (channel: Channel): string => `${channel.code}.${channel.format("").extension}`;

/**
 * Makes the files of all channels in one walk a language over what is listed, at the prices of `now`: the same rules priced the pages.
 * Each takes the place of the one before once it is whole; if anything fails, the old ones stay.
 */
export async function buildFeeds(now: Date, folder = feedFolder()): Promise<Built> {
  const all: Writing[] = [];
  const problems = new FoundProblems();
  try {
    for (const channel of channels)
      all.push({
        channel,
        format: channel.format(shopUrl()),
        file: await newFeedFile(fileNameOf(channel), folder),
        items: 0,
      });
    for (const locale of locales) {
      const inThis = all.filter(({ channel }) => channel.locale === locale);
      for await (const item of items(now, locale)) {
        const found = problemsOf(item);
        if (locale === "fr") problems.keep(found, item);
        if (found[0]?.severity !== "error") for (const writing of inThis) await writeRows(writing, item, now);
      }
    }
    const files = [];
    for (const { channel, format, file, items } of all) {
      if (items === 0) await file.write(format.head([]));
      await file.write(format.foot);
      files.push({ code: channel.code, items, bytes: await file.keep() });
    }
    return { files, problems: problems.all };
  } catch (error) {
    await Promise.all(all.map(({ file }) => file.drop()));
    throw error;
  }
}

async function writeRows(writing: Writing, item: FeedItem, now: Date): Promise<void> {
  const { channel, format, file } = writing;
  if (!channel.takes(item)) return;
  for (const row of channel.rows(item, now)) {
    if (writing.items === 0) await file.write(format.head(row.map(([name]) => name)));
    await file.write(format.row(row));
    writing.items += 1;
  }
}

/** Every article that is listed, as feeds tell it in a language. */
async function* items(now: Date, locale: Locale): AsyncGenerator<FeedItem> {
  const methods = new Map<string, readonly DeliveryMethod[]>();
  const setting: Setting = {
    now,
    locale,
    googleCategories: await googleCategories(),
    base: shopUrl(),
    methodsFrom: (places) => methods.get(places.join()) ?? [],
  };
  for (let after = first; ; ) {
    const products = await productsAfter(after, batch, setting.locale, now);
    const last = products.at(-1);
    if (!last) return;
    await learnMethods(products, methods, now);
    for (const product of products) yield* itemsOf(product, setting);
    after = last.id;
  }
}

async function learnMethods(
  products: readonly ToldProduct[],
  methods: Map<string, readonly DeliveryMethod[]>,
  now: Date,
) {
  const wanted = new Map(
    products.flatMap(({ variants }) => variants.map(({ sentFrom }) => [sentFrom.join(), sentFrom])),
  );
  for (const [key, places] of wanted)
    if (!methods.has(key)) methods.set(key, await deliveryMethodsFrom(places, { now, postcode: null }));
}
