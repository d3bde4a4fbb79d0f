#!/bin/sh
# Fetches the real programs that Parade must run as PHP does, from Debian's packages, into CACHE_DIR/apps.
# Usage: fetch-applications.sh CACHE_DIR [PACKAGE...]
# Without packages: PHP-Parser, Twig, CommonMark, Parsedown, Symfony Console and what they need. Nothing of the system is changed.
set -eu

cache=${1:?usage: fetch-applications.sh CACHE_DIR [PACKAGE...]}
shift
scripts=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
if [ $# -eq 0 ]; then
    [ -f "$cache/apps/complete" ] && [ -d "$cache/apps/usr/share/php/Symfony/Component/Console" ] && exit 0
    set -- php-parser php-twig php-league-commonmark php-league-config php-dflydev-dot-access-data php-nette-schema \
        php-nette-utils php-psr-event-dispatcher php-symfony-deprecation-contracts php-symfony-polyfill-php80 \
        php-symfony-polyfill-php81 php-symfony-polyfill-ctype php-symfony-polyfill-mbstring php-symfony-yaml php-parsedown php-symfony-console php-symfony-string php-symfony-service-contracts \
        php-psr-container php-symfony-polyfill-intl-grapheme php-symfony-polyfill-intl-normalizer
fi
for tool in apt-get dpkg-deb; do
    command -v "$tool" >/dev/null 2>&1 || { echo "fetch-applications: $tool is needed (a Debian system)" >&2; exit 3; }
done
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -f "$keyring" ] || { echo "fetch-applications: $keyring is missing (apt-get install debian-archive-keyring)" >&2; exit 3; }

apt=$cache/apt-apps
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/download" "$apt/sources.d"
. "$scripts/debian-mirror.sh"
{
    echo "deb [signed-by=$keyring] $mirror/debian bookworm main"
    echo "deb [signed-by=$keyring] $mirror/debian-security bookworm-security main"
} > "$apt/sources.list"
private_apt() {
    apt-get -q \
        -o Dir::Etc::SourceList="$apt/sources.list" \
        -o Dir::Etc::SourceParts="$apt/sources.d" \
        -o Dir::State::Lists="$apt/lists" \
        -o Dir::Cache="$apt/cache" \
        -o APT::Sandbox::User=root \
        -o Acquire::Languages=none \
        "$@"
}
private_apt update >&2
(cd "$apt/download" && rm -f ./*.deb && private_apt download "$@" >&2)
mkdir -p "$cache/apps"
for package in "$apt"/download/*.deb; do
    dpkg-deb -x "$package" "$cache/apps"
done
rm -rf "$apt"
touch "$cache/apps/complete"
echo "fetch-applications: $(find "$cache/apps" -name '*.php' | wc -l) PHP files in $cache/apps" >&2
