"""axe-core in a page: what breaks WCAG 2 A and AA."""

from typing import Any

from playwright.sync_api import Page

from tritally.project import console_directory

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}


def axe(page: Page) -> list[str]:
    """`rule: element, …` of each violation; [] when clean."""
    script = console_directory() / "node_modules" / "axe-core" / "axe.min.js"
    page.evaluate(script.read_text())
    found: dict[str, Any] = page.evaluate("rules => axe.run(document, rules)", RULES)
    return [described(violation) for violation in found["violations"]]


def described(violation: dict[str, Any]) -> str:
    nodes = violation["nodes"]
    first = "; ".join(f"{' '.join(map(str, node['target']))} [{summary(node)}]" for node in nodes[:3])
    return f"{violation['id']} ({len(nodes)}): {first}"


def summary(node: dict[str, Any]) -> str:
    return " ".join(str(node.get("failureSummary", "")).split())[:160]
