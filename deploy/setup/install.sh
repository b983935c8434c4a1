#!/bin/sh
# Installs everything Python into .venv of this directory, at the versions of requirements.lock. Needs Python >= 3.11 with pip.
set -eu
cd "$(dirname "$0")/../.."

stamp=.venv/.installed-from
wanted=$(cat requirements.lock libs/*/pyproject.toml services/*/pyproject.toml cli/pyproject.toml | cksum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then exit 0; fi

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            "$candidate" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    echo "Tritally needs Python 3.11 or later; set PYTHON to its path" >&2
    exit 1
}

python=$(find_python)
uv=uv
if ! uv --version >/dev/null 2>&1; then
    uv=.cache/uv/bin/uv
    if [ ! -x "$uv" ]; then
        echo "uv is missing: installing it into .cache/uv"
        "$python" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .cache/uv uv
    fi
fi

echo "installing the Python packages of requirements.lock into .venv"
if [ ! -x .venv/bin/python ]; then "$uv" venv --quiet --python "$python" .venv; fi
"$uv" pip sync --quiet --python .venv/bin/python requirements.lock
echo "$wanted" >"$stamp"
