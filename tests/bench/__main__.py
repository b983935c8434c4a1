"""`python -m tests.bench --figures all|batch_audit,single_audit,…`: a fresh stack on real Apache Kafka, JSON lines."""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import structlog
from tests.bench.audit_rate import PATIENCE_SECONDS
from tests.bench.barrier import all_books_have
from tests.bench.bench import Bench
from tests.bench.figures import FIGURES
from tests.bench.workload import make_cards, open_stock
from tests.stacks import stack_on_kafka

from tritally.load.api import SignIn, signed_in

ROOT = Path(__file__).parents[2]
WHOLE = ROOT.parent / "shared/data/online_retail_2010-12_2011-09.csv.xz"
SHIPPED = ROOT / "data/online-retail-2010-12-01_14.csv.xz"


def main() -> None:
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    for name in wanted_figures():
        if name not in FIGURES:
            raise SystemExit(f"no figure {name}; there are {', '.join(FIGURES)}")
    with prepared() as bench:
        for name in wanted_figures():
            for figure in FIGURES[name](bench):
                print(json.dumps(figure.members()), flush=True)  # noqa: T201


def wanted_figures() -> list[str]:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--figures", default="all")
    asked: str = parser.parse_args().figures
    return list(FIGURES) if asked == "all" else asked.split(",")


@contextmanager
def prepared() -> Iterator[Bench]:
    with tempfile.TemporaryDirectory(prefix="tritally-bench-") as directory:
        Path(directory).chmod(0o755)
        with stack_on_kafka(Path(directory)) as stack:
            there = stack.connections
            person = there.administrator
            with signed_in(SignIn(there.address, person["organisation"], person["name"], person["password"])) as api:
                say("cards and opening stock")
                cards = make_cards(api)
                open_stock(api, cards)
                asyncio.run(all_books_have(there.databases, 0, PATIENCE_SECONDS))
                yield Bench(stack, api, cards, month())


def month() -> Path:
    if WHOLE.exists():
        return WHOLE
    say(f"{WHOLE} is not here: real_month takes the two weeks that are shipped")
    return SHIPPED


def say(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    main()
