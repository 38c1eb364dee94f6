import "../../globals.css";
export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  return (
    <html lang={(await params).locale}>
      <body>{children}</body>
    </html>
  );
}
