"use client";

import { useState } from "react";
import { RowPicture } from "#components/admin/row-picture";
import { type MoverWords, RowMovers } from "./row-movers.tsx";

export type ChosenRow = Readonly<{ id: string; name: string; href: string; picture: string | null }>;

/** Things in an order given by hand, sent with their form as a list of ids under `name`. */
export function ChosenRows({ name, rows, words }: { name: string; rows: readonly ChosenRow[]; words: MoverWords }) {
  const [kept, setKept] = useState(rows);
  return (
    <ol className="divide-y divide-hairline border-y border-hairline">
      {kept.map((row, place) => (
        <li key={row.id} className="flex items-center gap-3 py-1">
          <input type="hidden" name={`${name}[]`} value={row.id} />
          <RowPicture file={row.picture} size={36} />
          <a href={row.href} className="min-w-0 flex-1 truncate text-sm hover:text-blue">
            {row.name}
          </a>
          <RowMovers rows={kept} place={place} put={setKept} words={words} />
        </li>
      ))}
    </ol>
  );
}
