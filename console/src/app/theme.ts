/** antd in our look: its tokens from ours, and light or dark as the person or the system wants. */
import { theme, type ThemeConfig } from "antd";

const LIGHT = { ink: "#17212b", ink2: "#52606d", line: "#e1e6eb", ground: "#f4f6f8", surface: "#ffffff", accent: "#17527f", done: "#1d7a46", refused: "#b42318", warn: "#96600a" };
const DARK = { ink: "#e6ebf0", ink2: "#a9b4bf", line: "#2b3540", ground: "#12181e", surface: "#1a2129", accent: "#7db8e8", done: "#6fcf97", refused: "#f59a90", warn: "#e9bd6b" };

/** Without it antd waits for the end of animations that a person has switched off: its popups would stay off the screen. */
const MOVES = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;

export function antdTheme(dark: boolean): ThemeConfig {
  const colour = dark ? DARK : LIGHT;
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: "tritally" },
    token: {
      motion: MOVES,
      colorPrimary: colour.accent, colorInfo: colour.accent, colorLink: colour.accent, colorSuccess: colour.done, colorError: colour.refused, colorWarning: colour.warn,
      colorWarningBg: "var(--warn-soft)", colorErrorBg: "var(--refused-soft)", colorSuccessBg: "var(--done-soft)", colorInfoBg: "var(--flight-soft)",
      colorText: colour.ink, colorTextSecondary: colour.ink2, colorTextDescription: colour.ink2, colorBorder: dark ? "#3a4653" : "#cbd2d9", colorBorderSecondary: colour.line,
      colorBgLayout: colour.ground, colorBgContainer: colour.surface, colorBgElevated: dark ? "#222b35" : "#ffffff", borderRadius: 6, fontSize: 13, controlHeight: 30, wireframe: false,
      colorTextPlaceholder: dark ? "#8693a0" : "#6b7783", fontFamily: "var(--font)", motionDurationMid: "0.12s", motionDurationSlow: "0.16s",
    },
    components: {
      Table: { headerBg: "var(--sunken)", headerColor: colour.ink2, headerSplitColor: "transparent", rowHoverBg: "var(--hover)", rowSelectedBg: "var(--accent-soft)", rowSelectedHoverBg: "var(--accent-soft)", cellPaddingBlockSM: 5, cellPaddingInlineSM: 10 },
      Button: { fontWeight: 500, primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", primaryColor: dark ? "#0f1a24" : "#ffffff" },
      Menu: { itemHeight: 32 },
    },
  };
}
