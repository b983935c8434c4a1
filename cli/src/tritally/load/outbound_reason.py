"""Why goods left without a sale, read from the note in the description."""

import re

_REASONS = (
    ("sample", re.compile(r"sample|display|showroom", re.I)),
    ("gift", re.compile(r"given away|gift", re.I)),
    ("damage", re.compile(r"damag|wet|broke|crush|rust|mould|smudge|faulty|crack|thrown|unsale|dirty", re.I)),
)
DEFAULT = "loss"


def outbound_reason(description: str) -> str:
    """`sample`, `gift`, `damage`, and `loss` for whatever else and for silence."""
    return next((reason for reason, words in _REASONS if words.search(description)), DEFAULT)
