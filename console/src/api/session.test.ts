import { afterEach, describe, expect, it } from "vitest";
import { claimedZone, forgetTokens, keepTokens } from "./session";

afterEach(forgetTokens);

/** As auth signs it: base64url of UTF-8. */
function token(claims: object): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(JSON.stringify(claims)));
  return `e30.${btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}.signature`;
}

describe("the time zone that a token claims", () => {
  it.each([
    [token({ name: "管理员？？>>", zone: "Europe/Berlin" }), "Europe/Berlin"],
    [token({ name: "Anna" }), null],
    [token({ zone: 8 }), null],
    ["no token", null],
  ])("%s: %s", (access_token, zone) => {
    keepTokens({ access_token, refresh_token: "r", expires_in: 600 });
    expect(claimedZone()).toBe(zone);
  });

  it("is nobody's while nobody is signed in", () => {
    expect(claimedZone()).toBeNull();
  });
});
