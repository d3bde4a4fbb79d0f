# Sourced: sets mirror to the Debian mirror that this system's own apt uses, without "/debian" at its end.
# PARADE_DEBIAN_MIRROR overrides it, for systems that are not Debian.
mirror=${PARADE_DEBIAN_MIRROR:-}
if [ -z "$mirror" ] && command -v apt-get >/dev/null 2>&1; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null |
        sed -n 's#/debian/*$##p' | head -n 1)
fi
if [ -z "$mirror" ]; then
    echo "no Debian mirror known: apt's lists are empty (apt-get update), or set PARADE_DEBIAN_MIRROR" >&2
    exit 3
fi
