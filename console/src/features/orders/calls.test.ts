import { expect, it } from "vitest";
import { type OrderLine, orderOf } from "./calls";

const line = (id: string, document: string) => ({ id, document_id: document }) as OrderLine;

it("makes one draft of the lines of one order only", () => {
  expect(orderOf([line("a", "o"), line("b", "o")])?.id).toBe("a");
  expect(orderOf([line("a", "o"), line("b", "p")])).toBeNull();
  expect(orderOf([])).toBeNull();
});
