#!/bin/sh
# Fetches PHP's own source and tests from Debian's source packages into CACHE_DIR/php84 (or php82).
# Usage: fetch-php-tests.sh CACHE_DIR [8.4|8.2]
# Needs apt-get and Debian's archive keyring; changes nothing of the system's apt configuration: lists, cache and
# sources are private folders below CACHE_DIR.
set -eu

cache=${1:?usage: fetch-php-tests.sh CACHE_DIR [8.4|8.2]}
level=${2:-8.4}
case $level in
    8.4) package=php8.4 version=8.4.24-1~deb13u1 suite=trixie target=php84 ;;
    8.2) package=php8.2 version=8.2.32-1~deb12u1 suite=bookworm target=php82 ;;
    *) echo "fetch-php-tests: unknown level $level (8.4 or 8.2)" >&2; exit 2 ;;
esac

mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
if [ -f "$cache/$target/Zend/tests/001.phpt" ]; then
    exit 0
fi
for tool in apt-get tar xz; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "fetch-php-tests: $tool is needed (Debian or Ubuntu: apt-get install apt tar xz-utils)" >&2
        exit 3
    }
done
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -f "$keyring" ] || {
    echo "fetch-php-tests: $keyring is missing (apt-get install debian-archive-keyring)" >&2
    exit 3
}

apt=$cache/apt-$target
mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/download" "$apt/sources.d"
mirror=http://deb.debian.org
{
    echo "deb-src [signed-by=$keyring] $mirror/debian $suite main"
    echo "deb-src [signed-by=$keyring] $mirror/debian-security $suite-security main"
} > "$apt/sources.list"

# Only where things are kept is changed; proxies and the like stay as the system has them.
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

echo "fetch-php-tests: fetching $package=$version" >&2
private_apt update >&2
(cd "$apt/download" && private_apt source --download-only "$package=$version" >&2)

archive=$(find "$apt/download" -name "${package}_*.orig.tar.xz" | head -n 1)
[ -n "$archive" ] || { echo "fetch-php-tests: no source archive came" >&2; exit 4; }
rm -rf "$apt/unpacked"
mkdir -p "$apt/unpacked"
tar -xJf "$archive" -C "$apt/unpacked" --strip-components=1
rm -rf "${cache:?}/$target"
mv "$apt/unpacked" "$cache/$target"
rm -rf "$apt"
echo "fetch-php-tests: $(find "$cache/$target" -name '*.phpt' | wc -l) tests in $cache/$target" >&2
