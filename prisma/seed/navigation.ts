import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";
import { codeOf, demoIntros, demoProducts, demoTaxonomy } from "./source.ts";

/** Ranges compared by their figures rather than by their looks. */
const asList = new Set(["televiseurs", "audio", "photo", "connectes", "electromenager"]);

/** Departments, categories and brands. Answers the id of each category by its path. */
export async function seedNavigation(tx: Transaction): Promise<Map<string, string>> {
  const departments = demoTaxonomy.departments.map(({ handle, name }, position) => ({
    id: newId(),
    handle,
    path: handle,
    parentId: null,
    nameFr: name.fr,
    nameEn: name.en,
    introFr: demoIntros[handle]?.fr ?? null,
    introEn: demoIntros[handle]?.en ?? null,
    layout: "grid",
    position,
  }));
  const categories = demoTaxonomy.departments.flatMap((department, index) =>
    department.categories.map(({ handle, name }, position) => ({
      id: newId(),
      handle,
      path: `${department.handle}/${handle}`,
      parentId: departments[index]?.id ?? null,
      nameFr: name.fr,
      nameEn: name.en,
      layout: asList.has(handle) ? "list" : "grid",
      position,
    })),
  );
  await tx.category.createMany({ data: departments });
  await tx.category.createMany({ data: categories });
  await tx.brand.createMany({
    data: demoTaxonomy.brands.map((name) => ({ code: codeOf(name), name, ...makerOf(name) })),
  });
  return new Map([...departments, ...categories].map(({ path, id }) => [path, id]));
}

/** Who makes what a brand sells, as far as its supplier is known; one brand has yet to tell it. */
function makerOf(brand: string) {
  const code = demoProducts.find((product) => product.brand === brand)?.supplier;
  const supplier = demoTaxonomy.suppliers.find((one) => one.code === code);
  if (!supplier || brand === "Heure Douce") return {};
  return { maker: { name: supplier.name, address: `${supplier.name}, ${supplier.city}`, contact: supplier.email } };
}
