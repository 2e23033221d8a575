# Sourced by ./hearsay and ./hearsay-eval, with $root set. Builds the jars when there are none or
# the sources are newer, then runs one of them by the newest JDK.
. "$root/bin/find-jdk.sh"

build_log=$root/target/build.log
build_lock=$root/target/build.lock

# Succeeds if a jar is missing or older than a source.
is_stale() (
  cd "$root" || exit 1
  for jar in hearsay-app/target/hearsay.jar evaluation/target/hearsay-eval.jar; do
    [ -f "$jar" ] || exit 0
    newer=$(find pom.xml */pom.xml */src/main samples -newer "$jar" 2>/dev/null | head -n 1)
    [ -z "$newer" ] || exit 0
  done
  exit 1
)

# Waits until no other launcher builds, then takes the lock; one left by a killed launcher is freed.
take_lock() {
  mkdir -p "$root/target" || return 1
  until mkdir "$build_lock" 2>/dev/null; do
    builder=$(cat "$build_lock/pid" 2>/dev/null || true)
    if [ -z "$builder" ]; then
      sleep 2
      builder=$(cat "$build_lock/pid" 2>/dev/null || echo 0)
    fi
    if [ "$builder" = 0 ] || ! kill -0 "$builder" 2>/dev/null; then
      rm -rf "$build_lock"
    else
      sleep 1
    fi
  done
  echo $$ >"$build_lock/pid"
  trap 'rm -rf "$build_lock"' EXIT
  trap 'exit 130' INT TERM
}

free_lock() {
  rm -rf "$build_lock"
  trap - EXIT INT TERM
}

build() {
  need_maven || return 1
  if [ -f "$root/hearsay-app/target/hearsay.jar" ]; then
    echo "hearsay: building (the sources have changed) …" >&2
  else
    echo "hearsay: building (first use, a few minutes) …" >&2
  fi
  started=$root/target/build.started
  : >"$started"
  # -Dquick leaves out tests and checks; ./verify runs them.
  if ! (cd "$root" && mvn -B -ntp -q -Dquick -Dmaven.test.skip=true package) >"$build_log" 2>&1; then
    grep -E '^\[(ERROR|FATAL)\]' "$build_log" | head -n 20 >&2
    echo "hearsay: the build failed; all that Maven said is in $build_log" >&2
    return 1
  fi
  # What is edited while the build runs is newer than the jars.
  touch -r "$started" "$root/hearsay-app/target/hearsay.jar" "$root/evaluation/target/hearsay-eval.jar"
  # ./verify compiles anew what was compiled without checks.
  : >"$root/target/unchecked"
  echo "hearsay: built" >&2
}

# Keeps an archive of the loaded classes beside the jar, which halves the time to start: made by
# the first run after a build, or by another JDK than before.
archive_classes() {
  rm -f "${jar%.jar}"-*.jsa
  # shellcheck disable=SC2086 # options are words
  "$JAVA_HOME/bin/java" $java_options "-XX:ArchiveClassesAtExit=$classes.new" -jar "$jar" \
    $warm_up >/dev/null 2>&1 || true
  mv -f "$classes.new" "$classes" 2>/dev/null || true
}

# What the terminal is, which the JVM cannot ask without native code.
look_at_terminal() {
  terminal=
  if [ -t 1 ]; then
    terminal=out
    if [ -z "${COLUMNS:-}" ]; then
      COLUMNS=$(stty size 2>/dev/null </dev/tty | cut -d ' ' -f 2) || COLUMNS=
      export COLUMNS
    fi
  fi
  if [ -t 2 ]; then
    terminal=$terminal,err
  fi
  # Names of files are read by the locale; the plain C locale knows ASCII alone.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX)
      LC_ALL=C.UTF-8
      export LC_ALL
      ;;
  esac
}

# launch JAR JAVA_OPTIONS WARM_UP ARGUMENT… runs the jar in place of this shell. WARM_UP are arguments
# of a run that loads the classes which most runs load.
launch() {
  jar=$root/$1
  # Warnings of the JVM would go to standard output, among the data.
  java_options="-Xlog:disable $2"
  warm_up=$3
  shift 3
  # ONNX Runtime of some versions sends telemetry; ours does not, and neither will a later one.
  ORT_DISABLE_TELEMETRY=1
  export ORT_DISABLE_TELEMETRY
  find_jdk 21 || exit 4
  look_at_terminal
  classes=${jar%.jar}-$jdk_version.jsa
  if is_stale || [ ! -f "$classes" ]; then
    take_lock || exit 4
    if is_stale; then
      build || exit 4
    fi
    if [ ! -f "$classes" ] || [ "$jar" -nt "$classes" ]; then
      archive_classes
    fi
    free_lock
  fi
  # shellcheck disable=SC2086 # options are words
  exec "$JAVA_HOME/bin/java" $java_options "-XX:SharedArchiveFile=$classes" \
    "-Dhearsay.terminal=$terminal" ${HEARSAY_JAVA_OPTIONS:-} -jar "$jar" "$@"
}
