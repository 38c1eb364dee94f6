import type { Client } from "pg";

/**
 * Has staged products go where their category has moved since, and new categories of a department where that has: a file
 * goes on saying the old path, and that leads to the new one (lib/redirects). A category that was deleted leads to its
 * department; that one is made anew.
 */
export async function followMovedCategories(client: Client): Promise<void> {
  await client.query(
    `WITH ${movedFrom("category_path")}
     UPDATE staged_product s
     SET category_path = moved.path, category_handle = moved.handle, department_handle = split_part(moved.path, '/', 1)
     FROM moved WHERE moved.line = s.line AND moved.path <> s.department_handle`,
  );
  await client.query(
    `WITH ${movedFrom("department_handle")}
     UPDATE staged_product s
     SET category_path = moved.path || substr(category_path, length(department_handle) + 1), department_handle = moved.path
     FROM moved WHERE moved.line = s.line AND strpos(moved.path, '/') = 0`,
  );
}

/** The staged lines whose path is no category any more, with the one it leads to. LATERAL as in judge.ts. */
const movedFrom = (column: "category_path" | "department_handle") => `
  moved AS (
    SELECT s.line, c.path, c.handle FROM staged_product s
    CROSS JOIN LATERAL (SELECT to_path FROM redirect WHERE from_path = '/c/' || s.${column} LIMIT 1) r
    JOIN category c ON r.to_path = '/c/' || c.path
    WHERE NOT EXISTS (SELECT FROM category stands WHERE stands.path = s.${column}))`;
