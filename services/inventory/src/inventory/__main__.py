"""`python -m inventory` serves it."""

from chassis import run
from inventory.main import create_app
from inventory.settings import load_settings

if __name__ == "__main__":
    run(create_app(load_settings()))
