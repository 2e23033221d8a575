# Sets JAVA_HOME to the newest JDK that this machine has, if it is at least version $1 (sourced).

jdk_version() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java.specification.version = //p'
}

find_jdk() {
  wanted=$1
  best=0
  best_home=
  on_path=$(command -v java 2>/dev/null || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null)
    [ -n "$release" ] || release=$(jdk_version "$home")
    case $release in '' | *[!0-9]*) continue ;; esac
    if [ "$release" -gt "$best" ]; then
      best=$release
      best_home=$home
    fi
  done
  if [ "$best" -lt "$wanted" ]; then
    echo "hearsay: no JDK $wanted or newer found (the newest here: ${best_home:-none})." >&2
    echo "  Debian, Ubuntu: apt install openjdk-21-jdk-headless   Fedora: dnf install java-21-openjdk-devel" >&2
    echo "  macOS: brew install openjdk                           any: https://adoptium.net" >&2
    echo "  Then run this again, or set JAVA_HOME to the JDK's folder." >&2
    return 1
  fi
  JAVA_HOME=$best_home
  export JAVA_HOME
}
