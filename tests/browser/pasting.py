"""Pastes text into a field as a spreadsheet would."""

from playwright.sync_api import Locator


def pasted(field: Locator, text: str) -> None:
    field.evaluate(
        """(element, text) => {
            const data = new DataTransfer();
            data.setData('text', text);
            element.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
        }""",
        text,
    )
