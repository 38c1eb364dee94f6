"use client";

import { useEffect, useRef, useState } from "react";

export type ActPreviewAnswer = Readonly<{ says: readonly string[]; refusal: string | null; totalMinor: number | null }>;

const quietMs = 400;

/** What the form above would do as it is filled in, tried by the shop itself and not done; with the total it was shown at. */
export function ActPreview({ title, fill }: Readonly<{ title: string; fill: string }>) {
  const box = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<ActPreviewAnswer | null>(null);
  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const ask = async () => {
      turn += 1;
      const mine = turn;
      const body = new FormData(form);
      body.delete("ownPassword");
      const answer = await fetch("/admin/desk/preview", { method: "POST", body }).catch(() => null);
      const told = answer?.ok ? await answer.json() : null;
      if (mine === turn) setTold(told);
    };
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, quietMs);
    };
    later();
    form.addEventListener("input", later);
    return () => {
      clearTimeout(waiting);
      turn = -1;
      form.removeEventListener("input", later);
    };
  }, []);
  return (
    <div ref={box} aria-live="polite" className="min-h-16 rounded-card bg-wash px-3.5 py-2.5 text-sm">
      <p className="font-semibold">{title}</p>
      {!told && <p className="text-muted">{fill}</p>}
      {told?.refusal && <p className="text-vermilion">{told.refusal}</p>}
      {told?.says.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {told && told.totalMinor !== null && <input type="hidden" name="totalMinor" value={told.totalMinor} />}
    </div>
  );
}
