"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks for the page again every second while what it shows is on its way; without script the browser does. */
export function Refresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1_000);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  );
}
