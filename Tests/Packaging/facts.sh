#!/bin/sh
# facts.sh LIBRARY BENCH SCRIPTS SIGNAL DATE: size, what it needs, and how long the loader takes.
set -eu
library=$1
echo "$library: $(stat -Lc %s "$library") bytes"
echo "needs: $(readelf -d "$library" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | tr '\n' ' ')"
# Each in a process of its own: the second dlopen of a process does nothing.
for _ in $(seq 21); do "$2" "$library" "$3" "$4" "$5" once; done | sort -n | awk '
    { times[NR] = $1 }
    END { print "dlopen, " NR " processes: median " times[11] " us (" times[1] " to " times[NR] ")" }'
