"""The `tritally` command."""

import typer

from tritally.check.command import check
from tritally.commands.demo import demo
from tritally.commands.down import down
from tritally.commands.logs import logs
from tritally.commands.replay import replay
from tritally.commands.smoke import smoke
from tritally.commands.status import status
from tritally.commands.up import up
from tritally.load.command import load_app

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

for command in (up, down, status, logs, demo, smoke, check, replay):
    app.command()(command)
app.add_typer(load_app, name="load")


if __name__ == "__main__":
    app()
