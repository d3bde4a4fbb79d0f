#!/bin/sh
# Fetches PHP's own source and tests from Debian's source archive into CACHE_DIR/php84 (or php82).
# Usage: fetch-php-tests.sh CACHE_DIR [8.4|8.2]
# Takes the archive of one fixed version, checked by its hash, because Debian's index moves on while the list of tests
# that real PHP passes belongs to that version. Nothing of the system's is changed.
set -eu

cache=${1:?usage: fetch-php-tests.sh CACHE_DIR [8.4|8.2]}
level=${2:-8.4}
case $level in
    8.4) package=php8.4 version=8.4.24 target=php84
        hash=e127be09a8506f4327c5cfa78a614b00d210714484ec215ce0011b4a03c00731 ;;
    8.2) package=php8.2 version=8.2.32 target=php82
        hash=e02aa173c236c12791696254d607da680e6d5516f8f5c2339642de7c4f944bd2 ;;
    *) echo "fetch-php-tests: unknown level $level (8.4 or 8.2)" >&2; exit 2 ;;
esac

scripts=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
if [ -f "$cache/$target/Zend/tests/001.phpt" ]; then
    exit 0
fi
for tool in tar xz sha256sum; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "fetch-php-tests: $tool is needed (Debian or Ubuntu: apt-get install tar xz-utils coreutils)" >&2
        exit 3
    }
done
helper=/usr/lib/apt/apt-helper
[ -x "$helper" ] || { echo "fetch-php-tests: $helper is missing (a Debian system's apt)" >&2; exit 3; }
. "$scripts/debian-mirror.sh"

work=$cache/fetch-$target
rm -rf "$work"
mkdir -p "$work/unpacked"
echo "fetch-php-tests: fetching $package $version" >&2
archive=$work/${package}_$version.orig.tar.xz
"$helper" -o APT::Sandbox::User=root download-file \
    "$mirror/debian/pool/main/p/$package/${package}_$version.orig.tar.xz" "$archive" "SHA256:$hash" >&2
tar -xJf "$archive" -C "$work/unpacked" --strip-components=1
rm -rf "${cache:?}/$target"
mv "$work/unpacked" "$cache/$target"
rm -rf "$work"
echo "fetch-php-tests: $(find "$cache/$target" -name '*.phpt' | wc -l) tests in $cache/$target" >&2
