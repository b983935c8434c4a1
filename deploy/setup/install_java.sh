#!/bin/sh
# Apache Kafka in tests needs Java 17 and Maven: as root on Debian they are installed, elsewhere what is missing is said.
set -eu
has_java() { java -version 2>&1 | grep -Eq 'version "(1[7-9]|[2-9][0-9])'; }
if has_java && command -v mvn >/dev/null; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "installing Java and Maven for Apache Kafka"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless maven >/dev/null
else
    echo "Java 17 or Maven is missing: tests that need Apache Kafka will be skipped (or fail under CI=true)" >&2
fi
