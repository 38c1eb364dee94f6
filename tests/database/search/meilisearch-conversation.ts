/** One request of the shop to the engine, and what the engine answered. */
export type Exchange = Readonly<{
  method: string;
  path: string;
  body: unknown;
  status: number;
  answer: unknown;
}>;

/** In the protocol of Meilisearch 1, with the ids of this test's products in their places. */
export const conversation = (ids: Readonly<{ tv: string; plasma: string; gone: string }>): readonly Exchange[] => {
  const task = (type: string, index: string, taskUid: number) => ({
    ...{ taskUid, indexUid: index, status: "enqueued", type },
    enqueuedAt: "2026-11-21T10:00:00.000000Z",
  });
  const settings = {
    searchableAttributes: ["codes", "name", "places", "traits", "description"],
    filterableAttributes: ["paths"],
  };
  const found = (query: string, hits: readonly string[]) => ({
    hits: hits.map((id) => ({ id })),
    ...{ query, processingTimeMs: 1, limit: 1000, offset: 0, estimatedTotalHits: hits.length },
  });
  const asking = (q: string, more: object = {}) => ({ q, limit: 1000, ...more, attributesToRetrieve: ["id"] });
  const search = "/indexes/products-fr/search";
  return [
    ...["fr", "en"].map((locale, index) => ({
      ...{ method: "PATCH", path: `/indexes/products-${locale}/settings`, body: settings },
      ...{ status: 202, answer: task("settingsUpdate", `products-${locale}`, index) },
    })),
    ...["fr", "en"].flatMap((locale, index) => [
      {
        ...{ method: "PUT", path: `/indexes/products-${locale}/documents?primaryKey=id` },
        body: [
          {
            id: ids.plasma,
            codes: ["bf-img-002", "2010803671824", "bf-img-002"],
            paths: ["image-son", "image-son/televiseurs"],
            name: locale === "fr" ? "Téléviseur plasma Lumivox Héritage 106 cm" : "Lumivox Heritage 106 cm Plasma TV",
          },
        ],
        ...{ status: 202, answer: task("documentAdditionOrUpdate", `products-${locale}`, 2 + 2 * index) },
      },
      {
        ...{ method: "POST", path: `/indexes/products-${locale}/documents/delete-batch`, body: [ids.gone] },
        ...{ status: 202, answer: task("documentDeletion", `products-${locale}`, 3 + 2 * index) },
      },
    ]),
    {
      method: "POST",
      path: search,
      body: asking("televiseur"),
      status: 200,
      answer: found("televiseur", [ids.plasma, ids.tv, ids.gone]),
    },
    {
      ...{ method: "POST", path: search, body: asking("tele", { filter: 'paths = "image-son"' }) },
      ...{ status: 200, answer: found("tele", []) },
    },
    {
      ...{ method: "POST", path: search, body: asking("televiseur", { filter: 'paths = "image-son"' }) },
      ...{ status: 200, answer: found("televiseur", [ids.tv]) },
    },
    {
      ...{ method: "POST", path: search, body: asking("cocotte") },
      ...{
        status: 503,
        answer: { message: "The index is being made.", code: "index_not_accessible", type: "internal" },
      },
    },
  ];
};
