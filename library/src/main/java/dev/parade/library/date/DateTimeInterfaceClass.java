package dev.parade.library.date;

import dev.parade.catalog.PhpClass;

/** What DateTime and DateTimeImmutable have in common. */
@PhpClass(
        sig = "interface DateTimeInterface",
        doc = "A time in a zone.",
        constants = {
            "ATOM = 'Y-m-d\\\\TH:i:sP'",
            "COOKIE = 'l, d-M-Y H:i:s T'",
            "ISO8601 = 'Y-m-d\\\\TH:i:sO'",
            "ISO8601_EXPANDED = 'X-m-d\\\\TH:i:sP'",
            "RFC822 = 'D, d M y H:i:s O'",
            "RFC850 = 'l, d-M-y H:i:s T'",
            "RFC1036 = 'D, d M y H:i:s O'",
            "RFC1123 = 'D, d M Y H:i:s O'",
            "RFC7231 = 'D, d M Y H:i:s \\\\G\\\\M\\\\T'",
            "RFC2822 = 'D, d M Y H:i:s O'",
            "RFC3339 = 'Y-m-d\\\\TH:i:sP'",
            "RFC3339_EXTENDED = 'Y-m-d\\\\TH:i:s.vP'",
            "RSS = 'D, d M Y H:i:s O'",
            "W3C = 'Y-m-d\\\\TH:i:sP'"
        },
        abstracts = {
            "public function format(string $format): string",
            "public function getTimezone(): DateTimeZone|false",
            "public function getOffset(): int",
            "public function getTimestamp(): int",
            "public function diff(DateTimeInterface $targetObject, bool $absolute = false): DateInterval",
            "public function __wakeup(): void",
            "public function __serialize(): array",
            "public function __unserialize(array $data): void"
        })
final class DateTimeInterfaceClass {
    private DateTimeInterfaceClass() {}
}
