"""`python -m risk` serves it."""

from chassis import run
from risk.main import create_app
from risk.settings import load_settings

if __name__ == "__main__":
    run(create_app(load_settings()))
