# Sourced by ./parade and ./dev: finds a JDK 25, builds what is missing or stale, and knows the flags of the optimizing
# runtime. Pure bash on the path that is taken when everything is up to date, since it is paid at every start.
#
# Expects: root (the checkout). Gives: java_home, find_jdk, ensure_built, java_flags (an array).

say() { printf '%s\n' "parade: $*" >&2; }

# True when the folder $1 holds a JDK 25 with a compiler and with JVMCI, which the optimizing runtime needs.
is_jdk25() {
    [[ -x $1/bin/javac && -r $1/release ]] || return 1
    local line version='' modules=''
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*) version=${line#*=} ;;
            MODULES=*) modules=$line ;;
        esac
    done <"$1/release"
    [[ $version == '"25'* && $modules == *jdk.internal.vm.ci* ]]
}

find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-/nonexistent}" /usr/lib/jvm/*25* /usr/java/*25* /opt/*25* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/25* "${HOME:-/nonexistent}"/.jdks/*25* "${HOME:-/nonexistent}"/.local/share/mise/installs/java/*25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25; do
        if is_jdk25 "$candidate"; then
            java_home=$candidate
            return 0
        fi
    done
    if candidate=$(command -v javac) && candidate=$(readlink -f "$candidate") && is_jdk25 "${candidate%/bin/javac}"; then
        java_home=${candidate%/bin/javac}
        return 0
    fi
    say "no JDK 25 found (looked at JAVA_HOME, /usr/lib/jvm, /opt, SDKMAN, ~/.jdks and PATH)."
    say "Get one from https://adoptium.net/temurin/releases/?version=25 (Debian: package temurin-25-jdk),"
    say "or with SDKMAN: sdk install java 25-tem; then set JAVA_HOME to its folder."
    exit 69
}

modules=(catalog grammar parser interpreter library analyzer parallel workers cli tests)

# Prints the first source or build file that is newer than the last successful build, if there is one.
newer_than_build() {
    local stamp=$root/target/built
    if [[ ! -f $stamp ]]; then
        echo 'everything'
        return
    fi
    local module folders=()
    for module in "${modules[@]}"; do
        [[ -d $root/$module/src ]] && folders+=("$root/$module/src")
    done
    # Folders count too: their time changes when a file is added or deleted.
    find "$root/pom.xml" "${modules[@]/#/$root/}" -maxdepth 1 -name pom.xml -newer "$stamp" -print -quit
    find "${folders[@]}" -path "$root/tests/src/test" -prune -o -newer "$stamp" \
        \( -name '*.java' -o -name '*.g4' -o -path '*/src/main/*' \) -print -quit
}

# Compiles what changed since the last build; two builds at a time wait for each other.
build() {
    find_jdk
    if ! command -v mvn >/dev/null; then
        say "building needs Maven 3.8 or newer (Debian: apt install maven; SDKMAN: sdk install maven)."
        exit 69
    fi
    mkdir -p "$root/target"
    local began=$SECONDS status=0 offline=()
    # A download is only ever needed when a pom changed, and asking the network for nothing costs seconds.
    if [[ -f $root/target/resolved ]]; then
        offline=(-o)
        [[ -n $(find "$root/pom.xml" "${modules[@]/#/$root/}" -maxdepth 1 -name pom.xml -newer "$root/target/resolved") ]] && offline=()
    fi
    exec 9>"$root/target/build.lock"
    command -v flock >/dev/null && flock 9
    local start
    start=$(mktemp "$root/target/start.XXXXXX")
    # The compiler's second tier pays only in long builds; -Dquick leaves formatting and Error Prone to ./dev lint.
    (cd "$root" && JAVA_HOME=$java_home MAVEN_OPTS="-XX:+UseSerialGC -Xss4m ${MAVEN_OPTS:-}" \
        mvn -q -B -Dstyle.color=never "${offline[@]}" -Dquick "$@" process-classes 9>&-) >&2 || status=$?
    if ((status == 0)); then
        touch "$root/target/resolved"
        mv "$start" "$root/target/built"
    else
        rm -f "$start"
        say "the build failed (see above)."
        exit 70
    fi
    exec 9>&-
    built_in=$((SECONDS - began))
}

ensure_built() {
    # Set by tests that Maven runs: a build is under way already.
    [[ -n ${PARADE_BUILT:-} ]] && return 0
    [[ -n $(newer_than_build) ]] || return 0
    say "building (the first time takes a few minutes) ..."
    build
    say "built in ${built_in} s."
}

# The flags under which a stock JDK runs the optimizing Truffle runtime.
java_flags=(
    -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI
    --upgrade-module-path "$root/target/graal"
    --sun-misc-unsafe-memory-access=allow
    --enable-native-access=org.graalvm.truffle,org.graalvm.truffle.runtime,dev.parade.library,org.jline
    -XX:+UseParallelGC -Xms128m -XX:MetaspaceSize=128m -Xss2m -XX:-UsePerfData
    -Dparade.binary="$root/parade"
)

# True when the options before the script ask for a debugger's server.
wants_debugger() {
    local word
    for word in "$@"; do
        case $word in
            --dap | --dap=*) return 0 ;;
            --) return 1 ;;
        esac
    done
    return 1
}

# Sets module_path for the program, or for the developer's tool when $1 is "tests".
module_path() {
    local module
    module_path=
    for module in "${modules[@]}"; do
        [[ $module == tests && ${1:-} != tests ]] && continue
        module_path+=$root/$module/target/classes:
    done
    module_path+=$root/target/lib
    [[ ${1:-} == tests ]] && module_path+=:$root/target/tests-lib
    return 0
}
