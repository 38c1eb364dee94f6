/** What this tab remembers until it is closed, by a product's handle: what led to it. Told to nobody but with its order. */
export function visitNotes<Note>(key: string) {
  function remembered(): Record<string, Note> {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? "{}");
    } catch {
      return {};
    }
  }

  /** False in a browser that keeps nothing: it is not counted. */
  function keep(notes: Record<string, Note>): boolean {
    try {
      sessionStorage.setItem(key, JSON.stringify(notes));
      return true;
    } catch {
      return false;
    }
  }

  return {
    remember(handle: string, note: Note): void {
      keep({ ...remembered(), [handle]: note });
    },
    /** What led to these products, told once; what led to others stays for an order of theirs. */
    take(handles: readonly string[]): Record<string, Note> {
      const notes = Object.entries(remembered());
      const taken = notes.filter(([handle]) => handles.includes(handle));
      const left = notes.filter(([handle]) => !handles.includes(handle));
      return keep(Object.fromEntries(left)) ? Object.fromEntries(taken) : {};
    },
  };
}
