/** Cells copied from a spreadsheet, each by how far down and right of where it is pasted it stands. */
export const pastedCells = (text: string): (readonly [down: number, right: number, cell: string])[] =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .flatMap((line, down) => line.split("\t").map((cell, right) => [down, right, cell.trim()] as const));
