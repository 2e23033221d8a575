# Builds the jars where they are missing or older than the sources, then runs one of them (sourced).

newest_is_built() {
  [ -f "$1" ] || return 1
  newer=$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$1" -print 2>/dev/null | head -n 1)
  [ -z "$newer" ]
}

build() {
  if ! command -v mvn >/dev/null 2>&1; then
    echo "hearsay: Maven is needed to build (Debian, Ubuntu: apt install maven; macOS: brew install maven)." >&2
    exit 4
  fi
  log="$root/target/build.log"
  mkdir -p "$root/target"
  echo "hearsay: building with $JAVA_HOME (first use: a few minutes; log: target/build.log) …" >&2
  if ! mvn -B -ntp -q -f "$root/pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "hearsay: the build failed; the whole log is in $log" >&2
    exit 4
  fi
  echo "hearsay: built." >&2
}

# launch JAR ARGUMENTS…
launch() {
  jar=$1
  shift
  find_jdk 21 || exit 4
  newest_is_built "$jar" || build
  terminal=
  [ -t 1 ] && terminal=out
  [ -t 2 ] && terminal="$terminal,err"
  if [ -t 1 ] && [ -z "${COLUMNS:-}" ] && command -v tput >/dev/null 2>&1; then
    COLUMNS=$(tput cols 2>/dev/null || echo 0)
    export COLUMNS
  fi
  ORT_DISABLE_TELEMETRY=1
  export ORT_DISABLE_TELEMETRY
  exec "$JAVA_HOME/bin/java" -XX:SharedArchiveFile="${jar%.jar}.jsa" -XX:+AutoCreateSharedArchive \
    -Xshare:auto -Xlog:cds=off -Xlog:cds*=off -XX:+UseSerialGC ${HEARSAY_JAVA_OPTIONS:--Xmx600m} \
    -Dhearsay.terminal="$terminal" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -jar "$jar" "$@"
}
