# Sourced. find_jdk VERSION sets JAVA_HOME to the newest JDK that this machine has, and jdk_version
# to its version ("25.0.3"); it says how to get one, and fails, if none is at least VERSION.

# Prints the version of the JDK in folder $1; nothing if there is none.
version_of_jdk() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p'
  fi
}

find_jdk() {
  wanted=$1
  best=0
  best_home=
  jdk_version=
  on_path=$(command -v javac 2>/dev/null || command -v java 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
    [ -n "$home" ] || continue
    version=$(version_of_jdk "$home")
    major=${version%%[!0-9]*}
    if [ -n "$major" ] && [ "$major" -gt "$best" ]; then
      best=$major
      best_home=$home
      jdk_version=$version
    fi
  done
  if [ "$best" -lt "$wanted" ]; then
    {
      if [ "$best" -gt 0 ]; then
        echo "hearsay: needs a JDK of version $wanted or newer; the newest found is $jdk_version in $best_home"
      else
        echo "hearsay: needs a JDK of version $wanted or newer; none was found"
      fi
      echo "  Debian 13, Ubuntu 24.04:  apt install openjdk-21-jdk-headless"
      echo "  Fedora:                   dnf install java-21-openjdk-devel"
      echo "  macOS:                    brew install openjdk"
      echo "  anything else:            https://adoptium.net"
      echo "  Then try again; JAVA_HOME may name its folder."
    } >&2
    return 1
  fi
  JAVA_HOME=$best_home
  export JAVA_HOME
}

# Says how to get Maven, and fails, if there is none.
need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  {
    echo "hearsay: needs Maven 3.8.7 or newer to build; no 'mvn' was found"
    echo "  Debian, Ubuntu:  apt install maven      Fedora:  dnf install maven"
    echo "  macOS:           brew install maven     anything else:  https://maven.apache.org"
  } >&2
  return 1
}
