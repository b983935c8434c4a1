"""A service as a process: it starts on a port, streams, stops on SIGTERM although a stream is open, and stays small."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from chassis.testing import TokenSigner
from contracts import new_id
from tritally.servers.ports import free_port

ROOT = Path(__file__).parents[2]
MEMORY_MIB_MAX = 150
PROGRAM = """
import json, sys
from chassis import Settings, create_service, run
from tests.chassis.things import router
async def keys():
    return json.loads(sys.argv[1])
run(create_service("documents", Settings(roles="http"), routers=[router], key_source=keys))
"""


@pytest.fixture
def signer() -> TokenSigner:
    return TokenSigner()


@pytest.fixture
def address() -> str:
    return f"http://127.0.0.1:{free_port()}"


@pytest.fixture
def process(things_dsn: str, signer: TokenSigner, address: str) -> Iterator[subprocess.Popen[bytes]]:
    keys = json.dumps(signer.public_keys())
    environment = {**os.environ, "TRITALLY_DATABASE_URL": things_dsn, "TRITALLY_PORT": address.rsplit(":", 1)[1]}
    command = [sys.executable, "-c", PROGRAM, keys]
    process = subprocess.Popen(command, cwd=ROOT, env={**environment, "PYTHONPATH": str(ROOT)})
    yield process
    process.kill()
    process.wait()


async def test_sigterm_ends_it_although_a_stream_is_open(
    process: subprocess.Popen[bytes], signer: TokenSigner, address: str
) -> None:
    headers = signer.headers(new_id(), new_id())
    async with httpx.AsyncClient(base_url=address) as http:
        await ready(http)
        async with http.stream("GET", "/stream", headers=headers) as answer:
            lines = answer.aiter_lines()
            assert await anext(lines) == ": listening"
            assert resident_mib(process.pid) < MEMORY_MIB_MAX
            process.send_signal(signal.SIGTERM)
            assert await asyncio.to_thread(process.wait, 10) in (0, -signal.SIGTERM)


async def ready(http: httpx.AsyncClient) -> None:
    async with asyncio.timeout(60):
        while not await is_ready(http):  # noqa: ASYNC110 - another process, no event
            await asyncio.sleep(0.05)


async def is_ready(http: httpx.AsyncClient) -> bool:
    try:
        return (await http.get("/health/ready")).status_code == 200
    except httpx.TransportError:
        return False


def resident_mib(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024
