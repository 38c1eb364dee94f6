const key = "recent-searches";
const kept = 5;

/** The visitor's last searches, newest first. They stay in the browser: nothing is sent (ux S40). */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string").slice(0, kept) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const words = query.trim();
  if (!words) return;
  const others = recentSearches().filter((one) => one.toLowerCase() !== words.toLowerCase());
  try {
    localStorage.setItem(key, JSON.stringify([words, ...others].slice(0, kept)));
  } catch {
    // A browser that refuses storage searches all the same.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored there.
  }
}
