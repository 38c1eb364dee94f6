import { company } from "#lib/content/company";
import type { SupplierOrderView } from "#lib/purchasing/schema";

const order: SupplierOrderView = {
  id: "01a20000-0000-7000-8000-000000000010",
  number: "CF2026-0007",
  state: "sent",
  supplier: {
    code: "NORDIS",
    name: "Nordis Électronique",
    email: "commandes@nordis.example",
    street: "8 quai du Nord",
    postcode: "59000",
    city: "Lille",
    country: "FR",
    locale: "fr",
    leadDays: 12,
    orderDays: [1],
    minimumMinor: 50_000,
    terms: "30 jours fin de mois",
    servicePercent: 95,
    coverDays: 90,
    locationCode: null,
  },
  destinationCode: "WEB",
  destination: "Entrepôt de Trélazé",
  note: "Livrer avant 11 h",
  authorName: "Élise Marchand",
  createdAt: new Date("2026-11-20T09:00:00Z"),
  askedById: null,
  askedByName: "Élise Marchand",
  askedAt: new Date("2026-11-20T09:30:00Z"),
  approvedByName: null,
  sentAt: new Date("2026-11-20T09:30:00Z"),
  cancelledAt: null,
  reason: null,
  consignmentId: null,
  consignmentNumber: 12,
  totalMinor: 79_440,
  lines: [
    {
      sku: "BF-IMG-001-55",
      name: { fr: "Téléviseur <OLED>", en: "OLED TV" },
      reference: "NOR-0042",
      packSize: 4,
      quantity: 12,
      costMinor: 6620,
      expectedOn: "2026-12-02",
      received: 0,
      damaged: 0,
      surplus: 0,
      missing: 0,
      onItsWay: 12,
    },
  ],
};

/** An order as its supplier is written it, and as whoever must agree to it is. */
export const writtenOrder = { house: { shopUrl: "https://bonnefoy.example", seller: company }, order };
