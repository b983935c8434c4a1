"""stories.json of the tables with the ids of today: what a guided tour of the console points to."""

import json
import re
from pathlib import Path
from typing import Any

from tritally.load.api import Json
from tritally.load.hardware.do_wave import Work

NAME = re.compile(r"\{([a-z_]+)\}")


def tell_stories(work: Work, folder: Path) -> Json:
    """{"organisation", "as_of", "stories": […]}: every {name} in a page is an id of the story's documents or things."""
    told: Json = json.loads((folder / "stories.json").read_text(encoding="utf-8"))
    told["as_of"] = work.first_day.isoformat()
    told["stories"] = [_story(work, story) for story in told["stories"]]
    return told


def _story(work: Work, story: Json) -> Json:
    documents = {name: _document(work, reference) for name, reference in story["documents"].items()}
    things = {name: _thing(work, **thing) for name, thing in story["things"].items()}
    ids = {name: one["id"] for name, one in {**documents, **things}.items()}
    steps = [{**step, "page": NAME.sub(lambda found: ids[found[1]], step["page"])} for step in story["steps"]]
    return {**story, "documents": documents, "things": things, "steps": steps}


def _document(work: Work, reference: str) -> Json:
    document = work.apis["administrator"].get(f"/documents/documents/{work.known.documents[reference]}")
    return {name: document[name] for name in ("id", "number", "kind")}


def _thing(work: Work, *, type: str, code: str) -> Json:
    kept: dict[str, Any] = {
        "product": work.known.products,
        "partner": work.known.partners,
        "warehouse": work.known.warehouses,
        "count": work.known.documents,
        "snapshot": work.known.documents,
    }
    return {"id": kept[type][code], "code": code, "type": type}
