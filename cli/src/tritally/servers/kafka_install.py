"""Apache Kafka's jars, fetched by Maven from deploy/kafka/pom.xml into the cache once per version."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from tritally.project import cache_directory, project_directory

JAVA_VERSION_MIN = 17


def pom() -> Path:
    return project_directory() / "deploy" / "kafka" / "pom.xml"


def kafka_version() -> str:
    found = re.search(r"<kafka.version>(.+)</kafka.version>", pom().read_text())
    if not found:
        raise RuntimeError(f"{pom()} names no kafka.version")
    return found.group(1)


def java_program() -> str | None:
    """java of version 17 or later, from JAVA_HOME or the PATH."""
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home, "bin", "java")) if home else shutil.which("java")
    if java is None or not Path(java).exists():
        return None
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', said)
    return java if found and int(found.group(1)) >= JAVA_VERSION_MIN else None


def jars() -> Path:
    return cache_directory() / "kafka" / kafka_version()


def why_kafka_is_missing() -> str | None:
    """What keeps Apache Kafka from running on this machine, or None if nothing does."""
    if java_program() is None:
        return f"Apache Kafka needs Java {JAVA_VERSION_MIN} or later"
    if not jars().exists() and shutil.which("mvn") is None:
        return "Apache Kafka's jars are not in the cache, and Maven (mvn) is missing to fetch them"
    return None


def installed_jars() -> Path:
    """The directory of the jars, fetched if need be (54 MB)."""
    directory = jars()
    if not directory.exists():
        fetch_jars(directory)
    return directory


def fetch_jars(directory: Path) -> None:
    partial = directory.with_name(f"{directory.name}.{os.getpid()}")
    partial.mkdir(parents=True)
    command = ["mvn", "-q", "-B", "-f", str(pom()), "dependency:copy-dependencies", f"-DoutputDirectory={partial}"]
    fetched = subprocess.run(command, cwd=partial, capture_output=True, text=True, check=False)
    if fetched.returncode != 0:
        shutil.rmtree(partial)
        raise RuntimeError(f"Maven could not fetch Apache Kafka:\n{fetched.stdout[-2000:]}{fetched.stderr[-2000:]}")
    try:
        partial.rename(directory)
    except OSError:  # another process was first
        shutil.rmtree(partial)
