"""What a page says in words of its own: found in the live page, with what is data left out."""

from typing import Any

from playwright.sync_api import Page

FIND = """
() => {
  const said = [];
  const hidden = element => element.closest('script,style,noscript,[translate="no"],[lang="zh-CN"]:not(html)') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement && !hidden(node.parentElement) && node.data.trim() !== '') said.push(node.data.trim());
  }
  for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
    if (hidden(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name);
      if (text) said.push(text);
    }
  }
  return said;
}
"""


def said(page: Page) -> list[str]:
    """Texts, labels, hints and titles; not what is marked `translate="no"` or as another language."""
    found: Any = page.evaluate(FIND)
    return [str(text) for text in found]
