/** The addresses of a page's scripts: those a modern browser fetches at once, and those that wait for the first intent. */
export function scriptsOf(html: string): { atOnce: string[]; onIntent: string[] } {
  const tags = [...html.matchAll(/<script\b([^>]*)>/gi)].map(([, attributes = ""]) => attributes);
  const attribute = (name: string) => (tag: string) => new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? [];
  return {
    atOnce: tags.filter((tag) => !/\snomodule\b/i.test(tag)).flatMap(attribute("src")),
    onIntent: tags.flatMap(attribute("data-src")),
  };
}

/** The scripts written into the page itself that run as it is read: code of ours and the data of its components. */
export const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = "", body]) => body && !/\s(src|data-src|type)=/i.test(attributes))
    .map(([, , body = ""]) => body);
