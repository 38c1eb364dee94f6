import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { openState } from "#lib/stores/hours";
import { openingText } from "#lib/stores/opening-text";
import { placeName } from "#lib/stores/place-name";
import { stores } from "#lib/stores/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminStores.title") };
}

/** The stores one may change, with what each says of itself now. */
export default async function Stores() {
  const { storeCodes } = await staffWho("stores.write", "/admin/stores");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const own = (await stores(locale)).filter(({ code }) => storeCodes.length === 0 || storeCodes.includes(code));
  return (
    <>
      <RoomHead title={t("adminStores.title")} />
      <Table
        caption={t("adminStores.title")}
        columns={[
          { name: t("stores.address") },
          { name: t("adminStores.open") },
          { name: t("adminStores.manager"), hide: "phone" },
        ]}
      >
        {own.map((store) => (
          <Row key={store.code}>
            <Cell>
              <RowLink href={`/admin/stores/${store.code}`}>{placeName(store.name)}</RowLink>
            </Cell>
            <Cell>{openingText(openState(store, now), now, locale)}</Cell>
            <Cell hide="phone" muted>
              {store.manager}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
