#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hezhong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves ./dev on a bare Debian 12: a fresh minbase with git and nothing else, once as root and
# once as a user with sudo. The mirror, the proxies and the certificates are this machine's own,
# read when it runs.
set -euo pipefail
shopt -s inherit_errexit

usage() {
    cat <<'EOF'
bare-debian.sh [options]      (as root, on a Debian with debootstrap)
  --scratch DIR    where to work; default: a new folder below /var/tmp
  --as root|user|both          default: both
  --steps "demo,test -R store" what ./dev is asked for, in this order; default: demo,test
  --worktree       take the files as they stand, also what is not committed
  --keep           leave the scratch folder for a look
EOF
}

scratch='' who=both steps='demo,test' worktree='' keep=''
while (($#)); do
    case $1 in
        --scratch) scratch=$2; shift ;;
        --as) who=$2; shift ;;
        --steps) steps=$2; shift ;;
        --worktree) worktree=yes ;;
        --keep) keep=yes ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done

say() { printf 'bare-debian: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

((EUID == 0)) || die "debootstrap needs root"
command -v debootstrap >/dev/null || die "debootstrap is not installed"
source=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..
source=$(readlink -f "$source")
scratch=${scratch:-$(mktemp -d /var/tmp/bare-debian.XXXXXX)}
mkdir -p "$scratch"
scratch=$(readlink -f "$scratch")

# Debian's own lines of this machine's apt, one "deb URI SUITE COMPONENT" each.
sources() {
    apt-get indextargets --format '$(ORIGIN)|deb $(REPO_URI) $(RELEASE) $(COMPONENT)' \
        'Created-By: Packages' | sed -n 's/^Debian|//p' | grep -E ' bookworm(-updates|-security)? ' | sort -u
}

mirror() { sources | awk '$3 == "bookworm" { print $2; exit }'; }

# What this machine needs to reach the network; names and passwords of registries stay here.
carry_network() {
    local root=$1 key value
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    sources >"$root/etc/apt/sources.list"
    apt-config dump | grep -E '^Acquire::((http|https)::(Proxy|CAInfo)|Check-(Valid-Until|Date)) ' \
        >"$root/etc/apt/apt.conf.d/99network" || true
    mkdir -p "$root/usr/local/share/ca-certificates"
    cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
    command -v npm >/dev/null || return 0
    for key in registry proxy https-proxy noproxy cafile strict-ssl; do
        value=$(npm config get "$key" 2>/dev/null)
        [[ -z $value || $value == null || $value == undefined ]] || printf '%s=%s\n' "$key" "$value"
    done >"$root/etc/npmrc"
}

make_base() {
    if [[ -f $scratch/base.done ]]; then return; fi
    say "debootstrap of a minimal bookworm with git"
    rm -rf "$scratch/base"
    debootstrap --variant=minbase --include=git bookworm "$scratch/base" "$(mirror)" \
        >"$scratch/debootstrap.log" 2>&1 || { tail -n 20 "$scratch/debootstrap.log"; die "debootstrap failed"; }
    carry_network "$scratch/base"
    printf '#!/bin/sh\nexit 101\n' >"$scratch/base/usr/sbin/policy-rc.d"
    chmod 755 "$scratch/base/usr/sbin/policy-rc.d"
    touch "$scratch/base.done"
}

# inside ROOT USER COMMAND: mounts live in a namespace of their own and vanish with it.
inside() {
    local root=$1 user=$2 home
    shift 2
    home=$(awk -F: -v user="$user" '$1 == user { print $6 }' "$root/etc/passwd")
    local -a vars=(HOME="$home" USER="$user" TERM=dumb
                   PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    local name
    for name in http_proxy https_proxy no_proxy; do
        if [[ -n ${!name:-} ]]; then vars+=("$name=${!name}"); fi
    done
    # shellcheck disable=SC2016 # expanded inside
    unshare --mount --pid --fork --kill-child sh -c '
        root=$1 user=$2; shift 2
        mount --make-rprivate /
        mount -t proc proc "$root/proc"
        mount -t tmpfs shm "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts" 2>/dev/null || true
        exec setsid --wait chroot --userspec="$user" --groups= "$root" "$@"' inside \
        "$root" "$user" env -i "${vars[@]}" sh -c "$*" </dev/null
}

put_sources() {
    local root=$1 user=$2
    mkdir -p "$root/srv/hezhong"
    if [[ -n $worktree ]]; then
        (cd "$source" && git ls-files -co --exclude-standard -z | xargs -0 ls -d 2>/dev/null \
            | tar -c --files-from=-) | tar -x -C "$root/srv/hezhong" --no-same-owner
        git -C "$root/srv/hezhong" init --quiet
        git -C "$root/srv/hezhong" add --all
    else
        git clone --quiet --no-hardlinks "$source" "$root/srv/hezhong"
    fi
    chroot "$root" chown -R "$user": /srv/hezhong
}

# A user whose sudo wants a password, and no terminal: it must stop in words, at once.
prove_no_prompt_loop() {
    local root=$1 log=$scratch/no-terminal.log
    mv "$root/etc/sudoers.d/builder" "$scratch/builder.sudoers"
    if timeout 60 bash -c "$(declare -f inside); inside '$root' builder 'cd /srv/hezhong && ./dev setup'" \
        >"$log" 2>&1; then
        die "setup claims to have worked without root"
    fi
    grep -q 'sudo wants a password' "$log" || { cat "$log"; die "no clear word about sudo's password"; }
    mv "$scratch/builder.sudoers" "$root/etc/sudoers.d/builder"
    say "without a terminal for sudo's password it stops in words"
}

prove_as() {
    local user=$1 root=$scratch/as-$1 step round started log
    local -a commands
    [[ $user == root ]] || user=builder
    say "--- as $user, in $root"
    rm -rf "$root"
    cp -a "$scratch/base" "$root"
    if [[ $user == builder ]]; then
        inside "$root" root 'apt-get -q update && apt-get -q install --yes --no-install-recommends sudo' \
            >"$scratch/sudo.log" 2>&1
        chroot "$root" useradd --create-home --shell /bin/bash builder
        echo 'builder ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/builder"
        chmod 440 "$root/etc/sudoers.d/builder"
    fi
    put_sources "$root" "$user"
    if [[ $user == builder ]]; then prove_no_prompt_loop "$root"; fi
    IFS=, read -r -a commands <<<"$steps"
    for round in first again; do
        for step in "${commands[@]}"; do
            log=$scratch/$user-$round-${step//[^a-z]/_}.log
            started=$SECONDS
            inside "$root" "$user" "cd /srv/hezhong && ./dev $step" >"$log" 2>&1 \
                || { tail -n 40 "$log"; die "as $user, $round: ./dev $step failed; whole log: $log"; }
            if [[ $round == again ]] && grep -qE 'dev: (installing|fetching|taking)' "$log"; then
                die "as $user: a second ./dev $step fetched or installed again; log: $log"
            fi
            printf '%-8s %-6s ./dev %-12s %5d s\n' "$user" "$round" "$step" $((SECONDS - started)) \
                | tee -a "$scratch/times.txt"
        done
    done
    [[ -n $keep ]] || rm -rf "$root"
}

make_base
: >"$scratch/times.txt"
case $who in
    root) prove_as root ;;
    user) prove_as user ;;
    both) prove_as root; prove_as user ;;
    *) usage >&2; exit 2 ;;
esac
say "proved; logs and times are in $scratch"
[[ -n $keep ]] || rm -rf "$scratch/base" "$scratch/base.done"
