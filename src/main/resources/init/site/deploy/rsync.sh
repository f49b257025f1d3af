#!/bin/sh
# Builds the site and copies it to a host: deploy/rsync.sh user@host:/var/www/open/
# The new files come first and what is gone is deleted last, so no page links to a file that is not there yet.
set -eu
target=${1:?name the folder on the host: deploy/rsync.sh user@host:/var/www/open/}
mingzhang build
rsync -a --delay-updates --delete-after --exclude=.mingzhang-files site/ "$target"
