"""`python -m auth`: serve."""

from auth.main import create_app
from auth.settings import AuthSettings
from chassis import run

if __name__ == "__main__":
    run(create_app(AuthSettings()))
