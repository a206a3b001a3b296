#!/bin/bash
# The kiosk's browser as the unit starts it, for a trial: start.sh DIR runs what `tongxing kiosk --write DIR` has written,
# with the same command before it and the same command line, its policy in /etc and its profile in /var/lib. Both are seen
# by this browser only (a mount namespace), and it runs as an ordinary user, so its sandbox is the one of a real device.
set -euo pipefail
dir=$(realpath "$1")
mkdir -p "$dir/etc/policies/managed" "$dir/state"
cp "$dir/tongxing-kiosk.json" "$dir/etc/policies/managed/"
exec unshare --user --map-root-user --mount bash -euc '
  mount --bind "$0/etc" /etc/chromium
  mount -t tmpfs tmpfs /var/lib
  mkdir /var/lib/tongxing-kiosk
  mount --bind "$0/state" /var/lib/tongxing-kiosk
  before=$(sed -n "s/^ExecStartPre=//p" "$0/tongxing-kiosk.service")
  start=$(sed -n "s/^ExecStart=[^ ]*cage -d -- //p" "$0/tongxing-kiosk.service")
  export HOME=/var/lib/tongxing-kiosk
  exec unshare --user --map-user=1000 --map-group=1000 bash -euc "$before; exec $start"
' "$dir"
