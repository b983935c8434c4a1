"""`python -m documents`: the service, until SIGTERM."""

from chassis import run
from documents.main import create_app
from documents.settings import settings

run(create_app(settings()))
