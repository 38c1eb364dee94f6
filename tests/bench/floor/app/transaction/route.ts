import { pool } from "../pool.ts";

const ready = pool.query("CREATE TABLE IF NOT EXISTS floor_note (id bigint GENERATED ALWAYS AS IDENTITY, note text)");

/** Commits one row. */
export async function POST(request: Request): Promise<Response> {
  await ready;
  const { note } = (await request.json()) as { note: string };
  const { rows } = await pool.query({
    name: "note",
    text: "INSERT INTO floor_note (note) VALUES ($1) RETURNING id",
    values: [note],
  });
  return Response.json(rows[0], { status: 201 });
}
