package dev.parade.library.standard.strings;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.values.PhpString;

/** IPv4 addresses as numbers. */
final class InternetAddress {
    private InternetAddress() {}

    @PhpFunction(
            sig = "ip2long(path $ip): int|false",
            effect = {},
            doc = "An IPv4 address as a number.",
            examples = {"ip2long('127.0.0.1') => 2130706433", "ip2long('1.2.3') => false"})
    static Object ip2long(PhpString ip) {
        String[] parts = ip.toString().split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        long result = 0;
        for (String part : parts) {
            boolean digits = part.chars().allMatch(Ascii::isDigit);
            if (part.isEmpty() || part.length() > 3 || !digits || (part.length() > 1 && part.startsWith("0"))) {
                return false;
            }
            int number = Integer.parseInt(part);
            if (number > 255) {
                return false;
            }
            result = result << 8 | number;
        }
        return result;
    }

    @PhpFunction(
            sig = "long2ip(int $ip): string",
            effect = {},
            doc = "A number as an IPv4 address.",
            examples = "long2ip(2130706433) => '127.0.0.1'")
    static String long2ip(long ip) {
        return (ip >> 24 & 255) + "." + (ip >> 16 & 255) + "." + (ip >> 8 & 255) + "." + (ip & 255);
    }
}
