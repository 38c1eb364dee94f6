import { Card, type CardData } from "../card.tsx";
import { pool } from "../pool.ts";

export const dynamic = "force-dynamic";

/** Two dozen products of one category, by one prepared statement. */
export default async function Page({ searchParams }: { searchParams: Promise<{ category?: string }> }) {
  const { category = "" } = await searchParams;
  const { rows } = await pool.query<CardData>({
    name: "cards",
    text: `SELECT p.handle, p.name_fr AS name, coalesce(l.brand_code, '') AS brand, l.price_minor AS "priceMinor"
           FROM listing l JOIN product p ON p.id = l.product_id
           WHERE l.category_path = $1 ORDER BY l.rank_category DESC, l.product_id LIMIT 24`,
    values: [category],
  });
  return (
    <main>
      <h1>{category}</h1>
      <ul>
        {rows.map((row) => (
          <Card key={row.handle} {...row} />
        ))}
      </ul>
    </main>
  );
}
