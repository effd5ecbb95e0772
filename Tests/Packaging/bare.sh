# Sourced: bare NAME makes $bare, the root of a Debian as small as it gets, of this machine's suite
# and without anything of this machine. It is removed at the end; what was downloaded for it stays
# in .build/bare for the next time.
#
# What cannot be tried is said, and is a failure: nobody should read "ok" of what did not run.
bare() {
    name=$1
    if [ "$(id -u)" != 0 ]; then
        echo "$name: not run: only root may enter another root (chroot)" >&2
        exit 1
    fi
    if ! command -v debootstrap > /dev/null 2>&1; then
        echo "$name: not run: debootstrap is missing: apt-get install debootstrap" >&2
        exit 1
    fi
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
    cache=$PWD/.build/bare
    mkdir -p "$cache/archives"
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    bare=$work/root
    if [ ! -e "$cache/$suite.tar" ]; then
        debootstrap --variant=minbase "$suite" "$bare" > "$cache/log" 2>&1 || {
            tail -n 20 "$cache/log" >&2
            echo "$name: not run: debootstrap found no $suite" >&2
            exit 1
        }
        tar -C "$bare" -cf "$cache/$suite.part" .
        mv "$cache/$suite.part" "$cache/$suite.tar"
    else
        mkdir "$bare"
        tar -C "$bare" -xf "$cache/$suite.tar"
    fi
    # A proxy for packages that this machine was given is needed there too.
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    if [ -d /etc/apt/apt.conf.d ]; then
        for file in /etc/apt/apt.conf.d/*; do
            if grep -qi proxy "$file"; then cp "$file" "$bare/etc/apt/apt.conf.d/"; fi
        done
    fi
    mkdir -p "$bare/job"
}

# Runs a command in the bare Debian, in /job, with nothing of this environment but a proxy.
# /proc is mounted for that command alone: Swift's command line arguments are read from it.
inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive http_proxy="${http_proxy:-}" \
        https_proxy="${https_proxy:-}" no_proxy="${no_proxy:-}" \
        unshare --mount sh -c 'mount -t proc proc "$1/proc" && exec chroot "$1" sh -c "$2"' \
        sh "$bare" "cd /job && $1"
}

# Installs packages there, named or in files; quietly unless that fails.
install_inside() {
    inside "apt-get -q update && apt-get -q install -y --no-install-recommends $1" \
        > "$work/log" 2>&1 || { tail -n 30 "$work/log" >&2; exit 1; }
}
