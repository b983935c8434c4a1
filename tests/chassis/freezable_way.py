"""A way to the database that can freeze: connections stay open, and no byte comes through."""

import asyncio
from typing import Any
from urllib.parse import urlsplit, urlunsplit


class FreezableWay:
    """A TCP proxy. `frozen` set: what is sent vanishes. `thaw` cuts what was frozen and lets new connections pass."""

    def __init__(self, dsn: str) -> None:
        self._parts = urlsplit(dsn)
        self.frozen = asyncio.Event()
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def dsn(self) -> str:
        account = self._parts.netloc.rpartition("@")[0]
        return urlunsplit(self._parts._replace(netloc=f"{account}@127.0.0.1:{self._port}"))

    async def __aenter__(self) -> "FreezableWay":
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *raised: Any) -> None:
        self._server.close()
        self.thaw()

    def thaw(self) -> None:
        self.frozen.clear()
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection(self._parts.hostname, self._parts.port)
        self._writers |= {writer, there_writer}
        await asyncio.gather(self._pump(reader, there_writer), self._pump(there_reader, writer))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while chunk := await reader.read(65_536):
                if not self.frozen.is_set():
                    writer.write(chunk)
        except ConnectionError:
            return
        finally:
            writer.close()
