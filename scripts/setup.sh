# shellcheck shell=bash
# What every command needs: a JDK, Maven, Node, a container engine, and the build. Sourced by ../opnode.

say() { printf '%s\n' "$*" >&2; }
die() { say "opnode: $*"; exit "${code:-1}"; }
may_install() { [ -z "${OPNODE_NO_INSTALL:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

java_major() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'; }

# Finds a JDK 25 or newer even when `java` is older: JAVA_HOME, PATH, the usual folders.
need_jdk() {
  local home candidates=("${OPNODE_JAVA_HOME:-}" "${JAVA_HOME:-}")
  if command -v javac >/dev/null; then candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")"); fi
  for home in /usr/lib/jvm/*25* /usr/lib/jvm/*2[6-9]* /usr/lib/jvm/* /opt/java* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    candidates+=("$home")
  done
  for home in "${candidates[@]}"; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(java_major "$home")" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME=$home
      return
    fi
  done
  die "no JDK 25 or newer found (looked at JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman). Install Eclipse Temurin 25 and set JAVA_HOME to it."
}

# install PACKAGE what-for: from Debian, announced; refused with --no-install.
install() {
  if ! may_install; then
    die "$2 is missing. Install it with: apt-get install $1 (as root$([ -n "${OPNODE_NO_INSTALL:-}" ] && echo ', or leave out --no-install'))."
  fi
  say "opnode: installing $2 (Debian package $1) …"
  local log
  log=$(mktemp)
  if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $1; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    die "could not install $1. Install it by hand and start again (log: $log)."
  fi
  rm -f "$log"
}

need_maven() { command -v mvn >/dev/null || install maven "Maven"; }

need_node() {
  command -v npm >/dev/null || install "nodejs npm" "Node.js with npm"
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || die "Node.js 20 or newer is needed, found $major. Install it from nodejs.org or your distribution."
}

# The development chain's program and the contracts' tools, from the locked npm packages. Runs beside the build; await_chain_tools waits.
need_chain_tools() {
  local modules=$root/contracts/node_modules
  [ "$modules/.package-lock.json" -nt "$root/contracts/package-lock.json" ] && return
  if [ -n "${OPNODE_NO_INSTALL:-}" ]; then
    die "the development chain (anvil) is missing. Get it with: npm ci --ignore-scripts --prefix contracts (or leave out --no-install)."
  fi
  say "opnode: installing the development chain and the contracts' tools (npm, contracts/package-lock.json) …"
  chain_tools_log=$(mktemp)
  (cd "$root/contracts" && npm ci --ignore-scripts --no-audit --no-fund && touch node_modules/.package-lock.json) >"$chain_tools_log" 2>&1 </dev/null &
  chain_tools_pid=$!
}

await_chain_tools() {
  [ -n "${chain_tools_pid:-}" ] || return 0
  wait "$chain_tools_pid" || { tail -n 5 "$chain_tools_log" >&2; die "npm could not install what contracts/package-lock.json names; the whole log is $chain_tools_log"; }
  rm -f "$chain_tools_log"
  chain_tools_pid=
}

docker_answers() { docker_request _ping | grep -q OK; }

# docker_request PATH: asks the engine at DOCKER_HOST or the default socket.
docker_request() {
  local host=${DOCKER_HOST:-unix:///var/run/docker.sock}
  case $host in
    unix://*) curl -sf --max-time 5 --unix-socket "${host#unix://}" "http://docker/$1" 2>/dev/null ;;
    tcp://*) curl -sf --max-time 5 "http://${host#tcp://}/$1" 2>/dev/null ;;
    *) return 1 ;;
  esac
}

# An engine that already answers is used. Else Debian's docker.io is installed and started; what is started here is stopped here.
need_docker() {
  command -v curl >/dev/null || install curl "curl"
  docker_answers && return
  if [ -n "${DOCKER_HOST:-}" ]; then
    die "the Docker Engine at DOCKER_HOST=$DOCKER_HOST does not answer. Start it, or unset DOCKER_HOST to use one on this machine."
  fi
  [ -x /usr/sbin/dockerd ] || command -v dockerd >/dev/null || install docker.io "Docker Engine"
  docker_answers && return
  [ -z "${OPNODE_NO_INSTALL:-}" ] || die "no Docker Engine answers. Start one (dockerd), or leave out --no-install."
  [ "$(id -u)" = 0 ] || die "no Docker Engine answers. Start one (as root: dockerd), or set DOCKER_HOST."
  if command -v systemctl >/dev/null && systemctl start docker >/dev/null 2>&1; then
    await_docker && return
  fi
  say "opnode: starting Docker Engine for this run …"
  local log=${TMPDIR:-/tmp}/opnode-dockerd.log
  setsid dockerd >"$log" 2>&1 </dev/null &
  OPNODE_DOCKERD_PID=$!
  trap stop_docker EXIT
  await_docker || die "Docker Engine did not start within 60 s; its log is $log."
}

await_docker() {
  local i
  for i in $(seq 1 300); do
    docker_answers && return 0
    sleep 0.2
  done
  return 1
}

stop_docker() {
  if [ -n "${OPNODE_DOCKERD_PID:-}" ]; then
    kill "$OPNODE_DOCKERD_PID" 2>/dev/null || true
    wait "$OPNODE_DOCKERD_PID" 2>/dev/null || true
  fi
}

mvn_quiet() {
  AXONIQ_UPDATE_CHECKER_DISABLED=true MAVEN_OPTS="${MAVEN_OPTS:-} -Xmx1g" mvn -B -ntp -f "$root/pom.xml" "$@"
}

# One line for everything that the build depends on; changes when a source file does.
fingerprint() {
  (cd "$root" && find pom.xml domain contracts command-side query-side chain-bridge gpu-worker apps bench \
    \( -name target -o -name node_modules -o -name out -o -name cache \) -prune -o \
    \( -name '*.java' -o -name '*.xml' -o -name '*.json' -o -name '*.sql' -o -name '*.yaml' -o -name '*.yml' -o -name '*.properties' -o -name '*.sh' \) \
    -newermt 1970-01-01 -type f -printf '%p %s %T@\n' | LC_ALL=C sort | cksum; "$JAVA_HOME/bin/java" --version | head -n 1)
}

dist=$root/dist
built() { [ -f "$dist/fingerprint" ] && [ "$(fingerprint)" = "$(cat "$dist/fingerprint")" ]; }

build() {
  built && return
  say "opnode: building (first time a few minutes; later only what changed) …"
  rm -rf "$dist"
  mkdir -p "$dist"
  local log=$dist/build.log start=$SECONDS
  mvn_quiet -Dopnode.without-gates -Dmaven.test.skip -Dspotless.check.skip -Djacoco.skip package >"$log" 2>&1 </dev/null &
  local pid=$! module last=
  while kill -0 "$pid" 2>/dev/null; do
    module=$(grep -aoE 'Building OpNode [a-z-]+ .*\[[0-9]+/[0-9]+\]' "$log" 2>/dev/null | tail -n 1 | sed -E 's/Building OpNode ([a-z-]+) .*\[([0-9]+)\/([0-9]+)\]/\2 of \3: \1/' || true)
    if [ -n "$module" ] && [ "$module" != "$last" ]; then say "  $module"; last=$module; fi
    sleep 0.5
  done
  wait "$pid" || { grep -aE '^\[ERROR\]' "$log" | head -n 15 >&2; die "the build failed; the whole log is $log"; }
  say "  built in $((SECONDS - start)) s"
  fingerprint >"$dist/fingerprint"
}

jvm_common=("-Duser.home=$HOME" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=4)

run_launcher() {
  AXONIQ_UPDATE_CHECKER_DISABLED=true OPNODE_ROOT=$root exec_or_run "$JAVA_HOME/bin/java" "${jvm_common[@]}" "-Dopnode.worker.classpath=$dist/opnode-gpu-worker/*" -cp "$dist/opnode-launcher/*" io.opnode.launcher.LauncherMain "$@"
}
run_cli() {
  OPNODE_ROOT=$root exec_or_run "$JAVA_HOME/bin/java" "${jvm_common[@]}" -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="$dist/cli.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+AutoCreateSharedArchive -Xshare:auto -cp "$dist/opnode-cli/*" io.opnode.cli.CliMain "$@"
}
run_bench() {
  AXONIQ_UPDATE_CHECKER_DISABLED=true OPNODE_ROOT=$root exec_or_run "$JAVA_HOME/bin/java" "${jvm_common[@]}" -cp "$dist/opnode-bench/*" io.opnode.bench.BenchMain "$@"
}

# Keeps this shell only when it has something of its own to stop afterwards.
exec_or_run() {
  if [ -n "${OPNODE_DOCKERD_PID:-}" ]; then
    trap : INT
    "$@"
  else
    exec "$@"
  fi
}
