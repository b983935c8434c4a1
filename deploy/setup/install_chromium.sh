#!/bin/sh
# Browser tests need Chromium, Debian's, with Chinese fonts: root under CI=true installs it, elsewhere what is missing is said.
set -eu
has_chromium() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }
if has_chromium; then exit 0; fi
if [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing Chromium for the browser tests"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null
else
    echo "CHROMIUM IS MISSING: the browser tests will be skipped (or fail under CI=true); apt-get install chromium fonts-noto-cjk" >&2
fi
