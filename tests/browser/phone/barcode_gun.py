"""A hardware scanner: keys that follow each other by 5 ms and Enter, whatever the machine's load."""

import time

from playwright.sync_api import Page

GAP_SECONDS = 0.005


def scan_with_gun(page: Page, code: str) -> None:
    """Each key carries its own instant, as a real device's would; they go where the focus is."""
    session = page.context.new_cdp_session(page)
    start = time.time()
    for index, key in enumerate([*code, "Enter"]):
        text = "\r" if key == "Enter" else key
        event = {"key": key, "text": text, "timestamp": start + index * GAP_SECONDS}
        session.send("Input.dispatchKeyEvent", {"type": "keyDown", **event})
        session.send("Input.dispatchKeyEvent", {"type": "keyUp", "key": key, "timestamp": event["timestamp"]})
    session.detach()
