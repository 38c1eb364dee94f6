import "../../globals.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Document } from "#components/shells/document";

export const metadata: Metadata = { title: "API · Bonnefoy & Filles" };

/** The readable page of the API is for programmers: English only. */
export default function Layout({ children }: { children: ReactNode }) {
  return <Document locale="en">{children}</Document>;
}
