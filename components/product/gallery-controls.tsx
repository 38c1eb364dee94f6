"use client";

import { useEffect } from "react";

/** With script, a thumbnail moves the pictures but not the page, and shows which one is in view. Draws nothing. */
export function GalleryControls({ rail }: { rail: string }) {
  useEffect(() => {
    const pictures = document.getElementById(rail);
    const thumbnails = [...document.querySelectorAll<HTMLAnchorElement>("a[data-thumbnail]")];
    if (!pictures) return;

    const show = (event: MouseEvent) => {
      const index = thumbnails.indexOf(event.currentTarget as HTMLAnchorElement);
      event.preventDefault();
      pictures.scrollTo({ left: index * pictures.clientWidth });
    };
    const mark = () => {
      const shown = Math.round(pictures.scrollLeft / pictures.clientWidth);
      for (const [index, thumbnail] of thumbnails.entries())
        thumbnail.setAttribute("aria-current", String(index === shown));
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    for (const thumbnail of thumbnails) thumbnail.addEventListener("click", show, { signal });
    pictures.addEventListener("scroll", mark, { passive: true, signal });
    return () => leaving.abort();
  }, [rail]);
  return null;
}
