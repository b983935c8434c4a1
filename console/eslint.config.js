import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import { readdirSync } from "node:fs";
import ts from "typescript-eslint";

const features = readdirSync(new URL("./src/features", import.meta.url));
const DESK_ONLY = { group: ["antd", "antd/*", "@ant-design/*", "@/parts/*"], message: "Phone routes stay under 200 kB: use @/phone." };

/** A room may import only what lies below it; the later entry of a file wins, so each carries its whole list. */
const wall = (files, ...patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });
const closed = (...rooms) => ({ group: rooms.flatMap((room) => [`@/${room}`, `@/${room}/**`]), message: "This room lies above or beside." });

export default ts.config(
  { ignores: ["dist", "node_modules", "src/api/types"] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { globals: globals.browser },
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "max-lines": ["error", { max: 200, skipBlankLines: true }],
      complexity: ["error", 15],
    },
  },
  { files: ["public/sw.js"], languageOptions: { globals: globals.serviceworker } },
  { files: ["scripts/**", "*.config.*", "tests/**"], languageOptions: { globals: globals.node } },
  wall(["src/format/**", "src/words/**"], closed("app", "features", "parts", "phone", "live", "api", "access")),
  wall(["src/api/**"], closed("app", "features", "parts", "phone", "live", "access")),
  wall(["src/live/**", "src/access/**"], closed("app", "features", "parts", "phone")),
  wall(["src/parts/**"], closed("app", "features", "phone")),
  wall(["src/phone/**"], closed("app", "features", "parts"), DESK_ONLY),
  ...features.map((feature) =>
    wall([`src/features/${feature}/**`], closed("app", ...features.filter((other) => other !== feature).map((other) => `features/${other}`))),
  ),
  wall(["src/features/phone-*/**", "src/app/phone/**"], closed("app/desk"), DESK_ONLY),
);
