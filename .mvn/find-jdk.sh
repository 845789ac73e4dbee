# Sourced by mvnw. Keeps JAVA_HOME when it is a JDK of at least $need; else takes the JDK on PATH if it is new enough;
# else looks in the usual places (25 first, then 21, then the newest). Reads their "release" files, so no JVM is started.
need=21
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}
jdk_is_new_enough() { major=$(jdk_major "$1") && [ "${major:-0}" -ge "$need" ]; }
if [ -z "${JAVA_HOME-}" ] || ! jdk_is_new_enough "$JAVA_HOME"; then
  found=
  on_path=$(command -v javac 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) \
    && on_path=${on_path%/bin/javac} && jdk_is_new_enough "$on_path" && found=$on_path
  if [ -z "$found" ]; then
    best=0
    for dir in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
               /Library/Java/JavaVirtualMachines/*/Contents/Home; do
      jdk_is_new_enough "$dir" || continue
      case $major in 25) rank=1000 ;; 21) rank=900 ;; *) rank=$major ;; esac
      if [ "$rank" -gt "$best" ]; then best=$rank; found=$dir; fi
    done
  fi
  if [ -n "$found" ]; then
    JAVA_HOME=$found
    export JAVA_HOME
  else
    echo "Bảng 57 needs a JDK $need or newer, and none was found (JAVA_HOME, PATH, /usr/lib/jvm …): install one, for example from https://adoptium.net, and run this command again." >&2
    exit 1
  fi
fi
