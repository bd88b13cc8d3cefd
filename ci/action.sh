#!/usr/bin/env bash
# The step of action.yml: builds the command line of janggal check out of the inputs, runs it, and hands on how it ended.
set -uo pipefail
set -f # paths may be globs, which janggal reads itself

arguments=(check)
for path in ${JANGGAL_PATHS:-.}; do arguments+=("$path"); done
IFS=',' read -ra conditions <<< "${JANGGAL_FAIL_ON:-}"
for condition in ${conditions[@]+"${conditions[@]}"}; do
  condition=$(echo "$condition" | tr -d '[:space:]')
  [ -n "$condition" ] && arguments+=("--fail-on=$condition")
done
[ -n "${JANGGAL_CHANGED_SINCE:-}" ] && arguments+=("--changed-since=$JANGGAL_CHANGED_SINCE")
[ -n "${JANGGAL_BASELINE:-}" ] && arguments+=("--baseline=$JANGGAL_BASELINE")
arguments+=(--format github)
[ -n "${JANGGAL_SARIF:-}" ] && arguments+=("--format=sarif=$JANGGAL_SARIF")
for argument in ${JANGGAL_ARGUMENTS:-}; do arguments+=("$argument"); done

if [ "${JANGGAL_VERSION:-latest}" = local ]; then
  # What the workflow built (JANGGAL_COMMAND), or installed in the project.
  read -ra command <<< "${JANGGAL_COMMAND:-npx --no-install janggal}"
else
  command=(npx --yes "janggal@$JANGGAL_VERSION")
fi
"${command[@]}" "${arguments[@]}"
code=$?
echo "exit-code=$code" >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
