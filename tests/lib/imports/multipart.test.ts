import { expect, test } from "vitest";
import { fileOfForm } from "#lib/imports/multipart";

const type = "multipart/form-data; boundary=----abc";
const form =
  '------abc\r\nContent-Disposition: form-data; name="file"; filename="C:\\été.csv"\r\nContent-Type: text/csv\r\n\r\na;b\r\n--\r\n1;2\r\n\r\n------abc--\r\n';

async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(text: string, size: number) {
  const file = await fileOfForm(type, inPieces(text, size));
  const pieces: Uint8Array[] = [];
  for await (const piece of file?.content ?? []) pieces.push(piece);
  return { name: file?.name, text: Buffer.concat(pieces).toString() };
}

test.each([1, 7, 64, 4096])("the file of a form is read in pieces of %i bytes", async (size) => {
  expect(await read(form, size)).toEqual({ name: "été.csv", text: "a;b\r\n--\r\n1;2\r\n" });
});

test("an upload that was cut is no file, nor is a form without one", async () => {
  await expect(read(form.slice(0, -20), 64)).rejects.toThrow("cut");
  expect(await fileOfForm("text/csv", inPieces(form, 64))).toBe(null);
  expect(await fileOfForm(type, inPieces(form.replace(/filename="[^"]*"/, ""), 64))).toBe(null);
});
