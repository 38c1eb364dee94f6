"use client";

import { useState } from "react";
import { pictureAt } from "#components/trade/picture";
import { controlClasses } from "#components/ui/input";
import { type MoverWords, RowMovers } from "./row-movers.tsx";

export type PictureRow = Readonly<{
  id: string;
  file: string;
  altFr: string;
  altEn: string;
  focalX: number;
  focalY: number;
  /** "colour:cobalt"; empty shows with every value. */
  shows: string;
}>;

export type PictureWords = MoverWords & Readonly<Record<"altFr" | "altEn" | "shows" | "everything" | "focal", string>>;

/** The pictures of a product in their order: their words, what stays in sight of them, the value they show. Sent as JSON. */
export function PictureRows({
  name,
  pictures,
  values,
  words,
}: {
  name: string;
  pictures: readonly PictureRow[];
  values: readonly Readonly<{ value: string; label: string }>[];
  words: PictureWords;
}) {
  const [rows, setRows] = useState(pictures);
  const change = (id: string, said: Partial<PictureRow>) =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, ...said } : row)));
  const sent = rows.map(({ file: _, shows, ...row }) => ({ ...row, shows: shows || null }));
  return (
    <>
      <input type="hidden" name={name} value={JSON.stringify(sent)} />
      <ol className="grid gap-4">
        {rows.map((row, place) => (
          <li key={row.id} className="grid gap-4 border-t border-hairline pt-4 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
            <Focal row={row} label={words.focal} put={(point) => change(row.id, point)} />
            <div className="grid content-start gap-2 md:grid-cols-2">
              <Line label={words.altFr} place={place} value={row.altFr} put={(altFr) => change(row.id, { altFr })} />
              <Line label={words.altEn} place={place} value={row.altEn} put={(altEn) => change(row.id, { altEn })} />
              {values.length > 0 && (
                <label className="grid gap-1 text-sm">
                  <span className="text-muted">{words.shows}</span>
                  <select
                    aria-label={`${words.shows} ${place + 1}`}
                    value={row.shows}
                    onChange={({ target }) => change(row.id, { shows: target.value })}
                    className={`${controlClasses} h-10 px-2 text-sm max-lg:h-11`}
                  >
                    <option value="">{words.everything}</option>
                    {values.map((one) => (
                      <option key={one.value} value={one.value}>
                        {one.label}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </div>
            <div className="flex items-start">
              <RowMovers rows={rows} place={place} put={setRows} words={words} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The picture itself: where it is pressed is what stays in sight. Arrows move the point for those who press no mouse. */
function Focal({
  row,
  label,
  put,
}: {
  row: PictureRow;
  label: string;
  put: (point: Readonly<{ focalX: number; focalY: number }>) => void;
}) {
  const within = (value: number) => Math.min(100, Math.max(0, Math.round(value)));
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-5, 0],
    ArrowRight: [5, 0],
    ArrowUp: [0, -5],
    ArrowDown: [0, 5],
  };
  return (
    <button
      type="button"
      aria-label={`${label} : ${row.focalX} %, ${row.focalY} %`}
      onClick={({ currentTarget, clientX, clientY, detail }) => {
        if (detail === 0) return;
        const { left, top, width, height } = currentTarget.getBoundingClientRect();
        put({
          focalX: within((100 * (clientX - left)) / width),
          focalY: within((100 * (clientY - top)) / height),
        });
      }}
      onKeyDown={(event) => {
        const [x, y] = steps[event.key] ?? [0, 0];
        if (x === 0 && y === 0) return;
        event.preventDefault();
        put({ focalX: within(row.focalX + x), focalY: within(row.focalY + y) });
      }}
      className="relative block w-36 cursor-crosshair self-start overflow-hidden rounded-control bg-sweep"
    >
      <img src={pictureAt(row.file, 384)} alt="" className="block w-full" />
      <span
        aria-hidden
        className="absolute size-4 -translate-1/2 rounded-full border-2 border-white shadow-[0_0_0_2px_#1b3fab]"
        style={{ left: `${row.focalX}%`, top: `${row.focalY}%` }}
      />
    </button>
  );
}

const Line = ({
  label,
  place,
  value,
  put,
}: {
  label: string;
  place: number;
  value: string;
  put: (value: string) => void;
}) => (
  <label className="grid gap-1 text-sm">
    <span className="text-muted">{label}</span>
    <input
      aria-label={`${label} ${place + 1}`}
      value={value}
      maxLength={200}
      onChange={({ target }) => put(target.value)}
      className={`${controlClasses} h-10 px-2 text-sm max-lg:h-11`}
    />
  </label>
);
