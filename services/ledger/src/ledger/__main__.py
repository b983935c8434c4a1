"""`python -m ledger` serves it."""

from chassis import run
from ledger.main import create_app
from ledger.settings import load_settings

if __name__ == "__main__":
    run(create_app(load_settings()))
