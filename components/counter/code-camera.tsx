"use client";

import { useEffect, useRef, useState } from "react";

export type CameraWords = Readonly<{ open: string; picture: string; looking: string; missing: string; denied: string }>;

type Found = Readonly<{ rawValue: string }>;
type Detector = Readonly<{ detect: (picture: HTMLVideoElement) => Promise<readonly Found[]> }>;
type WithDetector = Readonly<{ BarcodeDetector?: new (asked: { formats: string[] }) => Detector }>;

const formats = ["ean_13", "ean_8", "code_128", "qr_code"];
const everyMs = 200;
/** The same code twice within this time is one look at one article. */
const oneLookMs = 1500;

/** Reads codes with the phone's camera where its browser can; where it cannot, or may not, it says so and one types. */
export function CodeCamera({ words, onCode }: { words: CameraWords; onCode: (code: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  told.current = onCode;
  const [problem, setProblem] = useState<"missing" | "denied" | null>(null);

  useEffect(() => {
    const { BarcodeDetector } = globalThis as WithDetector;
    if (!BarcodeDetector || !navigator.mediaDevices) return setProblem("missing");
    const detector = new BarcodeDetector({ formats });
    let stream: MediaStream | null = null;
    let closed = false;
    let latest = { code: "", at: 0 };
    const look = async () => {
      const picture = video.current;
      if (!picture || picture.readyState < picture.HAVE_CURRENT_DATA) return;
      const [found] = await detector.detect(picture).catch(() => []);
      const at = performance.now();
      if (!found || closed || (found.rawValue === latest.code && at - latest.at < oneLookMs)) return;
      latest = { code: found.rawValue, at };
      navigator.vibrate?.(40);
      told.current(found.rawValue);
    };
    const timer = setInterval(look, everyMs);
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: "environment" } })
      .then((opened) => {
        stream = opened;
        if (closed) for (const track of opened.getTracks()) track.stop();
        else if (video.current) video.current.srcObject = opened;
      })
      .catch(() => setProblem("denied"));
    return () => {
      closed = true;
      clearInterval(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);

  if (problem)
    return (
      <p role="status" className="rounded-control bg-wash px-3 py-2.5 text-[13px]">
        {words[problem]}
      </p>
    );
  return (
    <div className="relative aspect-[4/3] overflow-hidden rounded-card bg-sweep">
      <video ref={video} autoPlay muted playsInline aria-label={words.picture} className="size-full object-cover" />
      <svg viewBox="0 0 100 75" className="absolute inset-0 size-full text-mimosa" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinecap="round">
          <path d="M18 26v-7h8M74 19h8v7M82 49v7h-8M26 56h-8v-7" />
        </g>
      </svg>
      <p role="status" className="sr-only">
        {words.looking}
      </p>
    </div>
  );
}
