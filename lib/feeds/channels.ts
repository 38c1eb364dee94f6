import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { affiliateFields } from "./channels/affiliate.ts";
import { googleFields } from "./channels/google.ts";
import { localRows } from "./channels/google-local.ts";
import { metaFields } from "./channels/meta.ts";
import type { Field } from "./field.ts";
import { csv, type Format, rss, tsv } from "./formats.ts";
import { type ChannelCode, channelCodes, type FeedItem } from "./schema.ts";

/** A channel: how its file is written, which articles it takes, and the rows of each. */
export type Channel = Readonly<{
  code: ChannelCode;
  /** The language of its texts and of the pages it leads to. */
  locale: Locale;
  format: (base: string) => Format;
  /** Whether this channel sells such an article at all; one it does not take is no problem. */
  takes: (item: FeedItem) => boolean;
  rows: (item: FeedItem, now: Date) => readonly (readonly Field[])[];
}>;

const google = (base: string): Format => rss(translator("fr")("common.shopName"), base);
const online = ({ storeOnly }: FeedItem): boolean => !storeOnly;
/** Channels refuse texts in another language than the feed's: what has no English ones is told in French only. */
const inEnglish = (item: FeedItem): boolean => item.inEnglish;

const all: Readonly<Record<ChannelCode, Omit<Channel, "code" | "locale"> & { locale?: Locale }>> = {
  google: { format: google, takes: () => true, rows: (item, now) => [googleFields(item, now)] },
  "google-en": { locale: "en", format: google, takes: inEnglish, rows: (item, now) => [googleFields(item, now)] },
  "google-local": {
    format: () => tsv,
    takes: ({ digital, stores }) => !digital && stores.length > 0,
    rows: localRows,
  },
  meta: { format: () => csv, takes: online, rows: (item, now) => [metaFields(item, now)] },
  "meta-en": {
    locale: "en",
    format: () => csv,
    takes: (item) => online(item) && inEnglish(item),
    rows: (item, now) => [metaFields(item, now)],
  },
  criteo: { format: google, takes: online, rows: (item, now) => [googleFields(item, now)] },
  affiliate: { format: () => csv, takes: online, rows: (item) => [affiliateFields(item)] },
};

export const channels: readonly Channel[] = channelCodes.map((code) => ({ code, locale: "fr", ...all[code] }));
