const browsers = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["SamsungBrowser", "Samsung Internet"],
  ["Firefox", "Firefox"],
  ["Chrome", "Chrome"],
  ["CriOS", "Chrome"],
  ["Safari", "Safari"],
] as const;

const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS", "Mac"],
  ["Linux", "Linux"],
] as const;

/** A browser and its system in words a person recognises; null when the user agent names neither. */
export function deviceOf(userAgent: string | null): { browser: string; system: string } | null {
  const find = (known: readonly (readonly [mark: string, name: string])[]) =>
    known.find(([mark]) => userAgent?.includes(mark))?.[1];
  const [browser, system] = [find(browsers), find(systems)];
  return browser && system ? { browser, system } : null;
}

/** The same in one short text: "Firefox, Linux". */
export function deviceText(userAgent: string | null): string | null {
  const device = deviceOf(userAgent);
  return device && `${device.browser}, ${device.system}`;
}
