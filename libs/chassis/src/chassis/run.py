"""Serve an application until SIGTERM or Ctrl-C."""

import uvicorn
from fastapi import FastAPI

from chassis.settings import Settings

GRACE_SECONDS = 15


def run(app: FastAPI) -> None:
    """uvicorn on uvloop and httptools, on the host and port of the settings."""
    settings: Settings = app.state.settings
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
