# shellcheck shell=bash
# `./opnode test`: the same set-up as everything else, then all checks: contracts with forge, Java with Maven. Sourced by ../opnode.
need_jdk
need_maven
need_node
need_chain_tools
need_docker
[ -x /bin/busybox ] && ! ldd /bin/busybox >/dev/null 2>&1 || install busybox-static "a static busybox for the test images"
command -v gcc >/dev/null || say "opnode: no gcc found; the test of the GPU library against a stand-in built from C is left out."

await_chain_tools

test_log=$(mktemp -t opnode-test.XXXXXX)
say "opnode: contracts (build, tests, lint; log $test_log) …"
"$root/contracts/check" >"$test_log" 2>&1 </dev/null || {
  tail -n 40 "$test_log" >&2
  die "the contracts' checks failed; the whole log is $test_log"
}
say "opnode: Java (format, compile, all tests) …"
set +e
mvn_quiet -T 2 verify "$@" 2>&1 </dev/null | tee -a "$test_log" | grep --line-buffered -aE 'Tests run:.*(Time|Fail)|Building OpNode|BUILD|^\[ERROR\]|Reactor Summary|(SUCCESS|FAILURE) \['
result=${PIPESTATUS[0]}
set -e
[ "$result" = 0 ] || die "tests failed; the whole log is $test_log"
fingerprint >"$dist/fingerprint" 2>/dev/null || true
say "opnode: all tests passed"
exit 0
