# Sourced by ./dev image: makes build/image, a run-time image that needs no JDK and starts from an AOT cache.
#
# The AOT cache refuses --upgrade-module-path, so the image is linked without the JDK's own (empty) jdk.graal.compiler
# module and finds the real one on the ordinary module path. Automatic modules cannot be linked, so the program's jars
# stay jars on that path too.

ensure_built
find_jdk
image=$root/build/image
rm -rf "$image" "$image.new"
mkdir -p "$root/build"

jdk_modules=java.base,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml
jdk_modules+=,jdk.internal.vm.ci,jdk.jfr,jdk.management,jdk.unsupported,jdk.zipfs,jdk.charsets,jdk.crypto.ec
# HotSpot's compilers give way to the program: on two cores they took longer at the start than the program itself, which
# waited for a core. Truffle's, whose threads have Java's highest priority, do not. Given here, since on a command line
# these options warn everybody who is not root.
priorities='-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=4 -XX:JavaPriority10_To_OSPriority=0'
say 'linking the run-time image ...'
"$java_home/bin/jlink" --add-modules "$jdk_modules" --limit-modules "$jdk_modules" --output "$image.new" \
    --strip-debug --no-header-files --no-man-pages --add-options "$priorities" >&2 || exit 70

say 'packing the program ...'
mkdir -p "$image.new/parade/lib"
cp "$root"/target/lib/*.jar "$root/target/graal/compiler.jar" "$image.new/parade/lib/"
for module in "${modules[@]}"; do
    [[ $module == tests || ! -d $root/$module/target/classes ]] && continue
    "$java_home/bin/jar" --create --file "$image.new/parade/lib/$module.jar" --date 2026-01-01T00:00:00Z \
        -C "$root/$module/target/classes" . || exit 70
done
mkdir -p "$image.new/parade/debugger"
cp "$root"/target/debugger/*.jar "$image.new/parade/debugger/"
cp "$root/LICENSE" "$image.new/parade/"

cat >"$image.new/bin/parade" <<'END'
#!/bin/sh
# Parade, from its own run-time image.
self=$0
while [ -L "$self" ]; do
    target=$(readlink "$self")
    case $target in /*) self=$target ;; *) self=${self%/*}/$target ;; esac
done
home=$(cd "${self%/*}/.." && pwd)
cache=-XX:AOTCache="$home/parade/parade.aot"
path=$home/parade/lib
# With a debugger the modules are others, and the start-up cache does not fit.
case " $* " in *' --dap '* | *' --dap='*) cache=-XX:AOTMode=off path=$path:$home/parade/debugger ;; esac
exec "$home/bin/java" @"$home/parade/flags" "$cache" --module-path "$path" \
    -Dparade.binary="$home/bin/parade" -m dev.parade.cli/dev.parade.cli.Main "$@"
END
chmod +x "$image.new/bin/parade"
{
    printf '%s\n' -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI --sun-misc-unsafe-memory-access=allow
    printf '%s\n' --enable-native-access=org.graalvm.truffle,org.graalvm.truffle.runtime,dev.parade.library,org.jline
    printf '%s\n' -XX:+UseParallelGC -Xms128m -XX:MetaspaceSize=128m -Xss2m -XX:-UsePerfData
    printf '%s\n' --add-modules jdk.graal.compiler,org.graalvm.truffle.runtime,dev.parade.library
} >"$image.new/parade/flags"
mv "$image.new" "$image"

say 'training the start-up cache ...'
"$image/bin/java" @"$image/parade/flags" -XX:AOTCacheOutput="$image/parade/parade.aot" -Xlog:aot=error -Xlog:cds=error \
    --module-path "$image/parade/lib" -m dev.parade.cli/dev.parade.cli.Main "$root/cli/src/launcher/training.php" \
    2> >(grep -v '^Picked up JAVA_TOOL_OPTIONS' >&2) >/dev/null || exit 70
[[ -f $image/parade/parade.aot ]] || {
    say 'the start-up cache was not written.'
    exit 70
}
touch "$image/complete"
say "made $image ($(du -sh "$image" | cut -f1)): $image/bin/parade"
