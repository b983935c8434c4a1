import type { KeyboardEvent } from "react";

/** Tab leaves a choice of several as it is; antd's would take the marked option, or take it back where it is chosen. */
export function tabLeaves(event: KeyboardEvent): void {
  if (event.key === "Tab" && event.target instanceof Element && event.target.closest(".ant-select-multiple") !== null) event.stopPropagation();
}
