import { expect, test } from "vitest";
import { articleSentence } from "./deadlines";

test("each language cites articles in its own way", () => {
  expect(articleSentence("en", "28(2), 28(6)(b), 1182/71: 3(4)")).toBe("art. 28(2), art. 28(6)(b), Regulation 1182/71, art. 3(4)");
  expect(articleSentence("lv", "28(2), 28(6)(b), 1182/71: 3(4)")).toBe("28. panta 2. punkts, 28. panta 6. punkta b) apakšpunkts, Regulas 1182/71 3. panta 4. punkts");
  expect(articleSentence("lv", "42")).toBe("42. pants");
});
