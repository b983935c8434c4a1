"""Every address of the console, read from the routes of its features: a new page is covered by itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from tests.browser.built_web import console_sources
from tests.browser.seeded import Seeded

PATH = re.compile(r'path: "([^"]+)"')
INDEX = re.compile(r"index: true")
HOLE = re.compile(r":(\w+)")


@dataclass(frozen=True, slots=True)
class Route:
    """`path` as the router has it, `/documents/:id`; `phone`: it is one of the phone's."""

    path: str
    phone: bool

    def filled(self, things: Mapping[str, str]) -> str | None:
        """An address that can be visited; None: nothing is known to put into its holes."""
        holes = {hole: things.get(f"{self.path} {hole}") or things.get(self.path) for hole in HOLE.findall(self.path)}
        if not all(holes.values()):
            return None
        return HOLE.sub(lambda match: str(holes[match[1]]), self.path)


def routes() -> list[Route]:
    features = console_sources() / "src" / "features"
    return [
        route
        for source in sorted(features.glob("*/routes.tsx"))
        for route in routes_of(source.parent.name, source.read_text())
    ]


def routes_of(feature: str, source: str) -> list[Route]:
    phone = feature.startswith("phone-")
    found = [Route(on_phone(path) if phone else path, phone) for path in PATH.findall(source)]
    return [Route("/m", True), *found] if phone and INDEX.search(source) else found


def on_phone(path: str) -> str:
    return path if path.startswith("/") else f"/m/{path}"


def things(seeded: Seeded) -> dict[str, str]:
    """What the holes of each path are filled with; `"<path> <hole>"` where a path has several."""
    delivery, draft = seeded.documents["delivery"]["id"], seeded.documents["draft"]["id"]
    return {
        "/documents/:id": delivery,
        "/documents/:id/trace": delivery,
        "/documents/:id/print": delivery,
        "/documents/:id/labels": delivery,
        "/documents/:id/edit": draft,
        "/documents/new/:kind": "sales_delivery",
        "/stock/products/:id": seeded.products[0]["id"],
        "/counts/:id": seeded.documents["sheet"]["id"],
        "/m/count/:id": seeded.documents["sheet"]["id"],
        "/snapshots/:id": seeded.documents["snapshot"]["id"],
        "/snapshots/:id/compare": seeded.documents["snapshot"]["id"],
        "/vouchers/:id": seeded.documents["voucher"]["id"],
        "/tours/:story": "stock_did_not_move",
        "/products/:id": seeded.products[0]["id"],
        "/partners/:id": seeded.customer["id"],
        "/warehouses/:id": seeded.warehouse["id"],
    }
