package dev.parade.analyzer;

import dev.parade.analyzer.builtins.BuiltinEffects;
import dev.parade.analyzer.builtins.CatalogBuiltins;
import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.SignatureParser;
import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.FunctionEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A catalog of a few builtins, as the annotation processor would write it. */
final class TestBuiltins {
    private TestBuiltins() {}

    static BuiltinEffects of() {
        var lines = new ArrayList<String>();
        function(lines, "strlen(string $string): int", "", "", "");
        function(lines, "strtoupper(string $string): string", "", "", "");
        function(lines, "count(Countable|array $value, int $mode = 0): int", "", "", "");
        function(lines, "abs(int|float $num): int|float", "", "", "");
        function(lines, "implode(string|array $separator, ?array $array = null): string", "", "", "");
        function(lines, "json_encode(mixed $value, int $flags = 0, int $depth = 512): string|false", "", "", "");
        function(lines, "is_array(mixed $value): bool", "", "", "");
        function(lines, "range(mixed $start, mixed $end): array", "", "", "");
        function(lines, "array_map(?callable $callback, array $array, array ...$arrays): array", "", "", "callback");
        function(
                lines,
                "array_filter(array $array, ?callable $callback = null, int $mode = 0): array",
                "",
                "",
                "callback");
        function(lines, "array_walk(array|object &$array, callable $callback): true", "", "array", "callback");
        function(lines, "usort(array &$array, callable $callback): true", "", "array", "callback");
        function(lines, "sort(array &$array, int $flags = 0): true", "", "array", "");
        function(lines, "call_user_func(callable $callback, mixed ...$args): mixed", "", "", "callback");
        function(lines, "preg_match(string $pattern, string $subject, &$matches = null): int|false", "", "matches", "");
        function(lines, "extract(array &$array, int $flags = 0): int", "", "", "");
        function(lines, "compact(mixed ...$names): array", "", "", "");
        function(lines, "parse_str(string $string, &$result): void", "", "result", "");
        function(lines, "define(string $name, mixed $value): bool", "WRITES_GLOBAL", "", "");
        function(lines, "file_get_contents(string $name): string|false", "READS_FILE WARNS", "", "");
        function(lines, "file_put_contents(string $name, mixed $data): int|false", "WRITES_FILE WARNS", "", "");
        function(lines, "fsockopen(string $host): mixed", "NETWORK", "", "");
        function(lines, "mysqli_query(object $link, string $query): mixed", "DATABASE", "", "");
        function(lines, "proc_open(string $command): mixed", "PROCESS", "", "");
        function(lines, "time(): int", "CLOCK", "", "");
        function(lines, "mt_rand(): int", "RANDOM", "", "");
        function(lines, "ini_set(string $option, string $value): string|false", "ENVIRONMENT", "", "");
        classLike(lines, "interface Traversable", List.of(), List.of());
        classLike(
                lines,
                "interface Iterator extends Traversable",
                List.of(
                        "public function current(): mixed",
                        "public function key(): mixed",
                        "public function next(): void",
                        "public function rewind(): void",
                        "public function valid(): bool"),
                List.of());
        classLike(
                lines,
                "interface IteratorAggregate extends Traversable",
                List.of("public function getIterator(): Traversable"),
                List.of());
        classLike(
                lines,
                "interface ArrayAccess",
                List.of(
                        "public function offsetExists(mixed $offset): bool",
                        "public function offsetGet(mixed $offset): mixed",
                        "public function offsetSet(mixed $offset, mixed $value): void",
                        "public function offsetUnset(mixed $offset): void"),
                List.of());
        classLike(lines, "interface Countable", List.of("public function count(): int"), List.of());
        classLike(lines, "interface Stringable", List.of("public function __toString(): string"), List.of());
        classLike(lines, "final class Closure", List.of(), List.of());
        classLike(lines, "final class Generator implements Iterator", List.of(), List.of());
        classLike(lines, "class stdClass", List.of(), List.of());
        classLike(
                lines,
                "class Exception",
                List.of(),
                List.of(
                        "public function __construct(string $message = '') WRITES_OBJECT",
                        "public function getMessage(): string"));
        classLike(
                lines,
                "class ArrayObject implements IteratorAggregate, ArrayAccess, Countable",
                List.of(),
                List.of(
                        "public function __construct(array $array = []) WRITES_OBJECT",
                        "public function append(mixed $value): void WRITES_OBJECT",
                        "public function count(): int",
                        "public function offsetGet(mixed $key): mixed",
                        "public function offsetSet(mixed $key, mixed $value): void WRITES_OBJECT"));
        classLike(
                lines,
                "final class Fiber",
                List.of(),
                List.of("public static function suspend(mixed $value = null): mixed SUSPENDS"));
        String text = lines.stream().sorted().collect(Collectors.joining("\n", "", "\n"));
        return new CatalogBuiltins(List.of(new Catalog(text.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static void function(List<String> lines, String signature, String effects, String writes, String calls) {
        entry(lines, null, signature, effects, writes, calls);
    }

    private static void entry(
            List<String> lines, String owner, String text, String effects, String writes, String calls) {
        Signature signature = SignatureParser.signature(text);
        lines.add(new FunctionEntry(
                        owner,
                        signature.name(),
                        0,
                        0,
                        false,
                        effects(effects),
                        list(writes),
                        list(calls),
                        "",
                        "",
                        "",
                        "",
                        text)
                .toLine());
    }

    /** A method's text ends with the words of its effects. */
    private static void classLike(List<String> lines, String head, List<String> abstracts, List<String> methods) {
        String name = SignatureParser.classHead(head).name();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String method : methods) {
            int end = method.length();
            while (method.substring(0, end).matches(".* [A-Z_]{4,}")) {
                end = method.lastIndexOf(' ', end - 1);
            }
            texts.put(method.substring(0, end), method.substring(end).trim());
        }
        texts.forEach((text, effects) -> entry(lines, name, text, effects, "", ""));
        List<String> order = texts.keySet().stream()
                .map(text -> SignatureParser.signature(text).name())
                .toList();
        lines.add(
                new ClassEntry(name, 0, "", "", "", List.of(), head, List.of(), List.of(), abstracts, order).toLine());
    }

    private static Set<Effect> effects(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Effect::valueOf)
                .collect(Collectors.toSet());
    }

    private static List<String> list(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }
}
