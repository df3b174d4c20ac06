# Sourced by packaging/dev and by the packaging test: how a Debian 13 is made.
# shellcheck shell=bash

# On a Debian system, the mirrors it already uses, asked for Debian 13.
# shellcheck disable=SC2016 # apt fills these in, not the shell
system_sources() {
  local ID='' VERSION_CODENAME=''
  . /etc/os-release
  [[ $ID == debian && -n $VERSION_CODENAME ]] && command -v apt-get >/dev/null || return 0
  apt-get indextargets --no-release-info --format '$(REPO_URI)|$(RELEASE)|$(COMPONENT)' |
    awk -F'|' -v release="^$VERSION_CODENAME(-updates|-security)?$" '
      $2 ~ release && $3 == "main" { sub(/^[^-]*/, "trixie", $2); print "deb", $1, $2, "main" }' |
    sort -u
}

# How this system reaches its mirrors: proxies, retries, date checks.
system_apt_options() {
  command -v apt-config >/dev/null || return 0
  apt-config dump | sed -nE 's/^Acquire::(https?::|Retries|Check-)/--aptopt=&/p'
}

# Writes a Debian 13 to standard output as a tar archive, because that works
# alike for root and for an ordinary user, whose home folder mmdebstrap's own
# user namespace may not enter.
bootstrap() ( # [MMDEBSTRAP OPTION…]
  # mmdebstrap hands the next free file number to a shell that understands only
  # one digit, so it must not inherit our locks.
  for number in {3..9}; do exec {number}>&-; done
  sources=$(system_sources)
  mapfile -t options < <(system_apt_options)
  options+=(--variant=apt --format=tar "$@"
    --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie -)
  # The system's own mirrors first; where they carry no Debian 13, or the
  # system is no Debian, mmdebstrap knows one.
  { [[ -n $sources ]] && mmdebstrap "${options[@]}" - <<<"$sources"; } ||
    mmdebstrap "${options[@]}" </dev/null
)
