package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;

/** IP addresses as numbers and as bytes. */
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

    @PhpFunction(
            sig = "inet_pton(string $ip): string|false",
            effect = {Effect.WARNS},
            doc = "An IP address as 4 or 16 bytes.",
            examples = {"bin2hex(inet_pton('127.0.0.1')) => '7f000001'", "strlen(inet_pton('::1')) => 16"})
    static Object inetPton(Request request, PhpString ip) {
        String text = ip.toString();
        if (text.indexOf(':') < 0) {
            return ip2long(ip) instanceof Long number ? bytes(number) : unrecognized(request);
        }
        byte[] address = ipv6(text);
        return address == null ? unrecognized(request) : PhpString.of(address);
    }

    private static Object unrecognized(Request request) {
        request.warning("inet_pton(): Unrecognized address");
        return false;
    }

    private static PhpString bytes(long address) {
        return PhpString.of(
                new byte[] {(byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address});
    }

    /** The 16 bytes of a written IPv6 address, null for anything else. */
    private static byte[] ipv6(String text) {
        int gap = text.indexOf("::");
        if (gap != text.lastIndexOf("::")) {
            return null;
        }
        byte[] head = groups(gap < 0 ? text : text.substring(0, gap));
        byte[] tail = gap < 0 ? new byte[0] : groups(text.substring(gap + 2));
        if (head == null || tail == null || (gap < 0 ? head.length != 16 : head.length + tail.length > 14)) {
            return null;
        }
        byte[] result = java.util.Arrays.copyOf(head, 16);
        System.arraycopy(tail, 0, result, 16 - tail.length, tail.length);
        return result;
    }

    private static byte[] groups(String text) {
        var out = new ByteBuilder();
        String[] groups = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < groups.length; i++) {
            if (i == groups.length - 1 && groups[i].indexOf('.') >= 0) {
                if (!(ip2long(PhpString.of(groups[i])) instanceof Long number)) {
                    return null;
                }
                out.add(bytes(number));
            } else if (groups[i].matches("[0-9A-Fa-f]{1,4}")) {
                int number = Integer.parseInt(groups[i], 16);
                out.add(number >> 8).add(number);
            } else {
                return null;
            }
        }
        return out.finish().copyBytes();
    }

    @PhpFunction(
            sig = "inet_ntop(string $ip): string|false",
            effect = {},
            doc = "4 or 16 bytes as a written IP address.",
            examples = {"inet_ntop(\"\\x7f\\0\\0\\1\") => '127.0.0.1'", "inet_ntop(inet_pton('0:0::1')) => '::1'"})
    static Object inetNtop(PhpString ip) {
        if (ip.length() == 4) {
            return PhpString.of(ip.at(0) + "." + ip.at(1) + "." + ip.at(2) + "." + ip.at(3));
        }
        return ip.length() == 16 ? PhpString.of(written(ip)) : (Object) false;
    }

    private static int group(PhpString ip, int i) {
        return ip.at(2 * i) << 8 | ip.at(2 * i + 1);
    }

    /** As the C library writes it: the first longest run of two or more zero groups becomes {@code ::}. */
    private static String written(PhpString ip) {
        int best = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int n = 0;
            while (i + n < 8 && group(ip, i + n) == 0) {
                n++;
            }
            if (n > longest) {
                best = i;
                longest = n;
            }
        }
        var out = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == best) {
                out.append("::");
                i += longest - 1;
                continue;
            }
            if (!out.isEmpty() && !out.toString().endsWith("::")) {
                out.append(':');
            }
            if (i == 6 && best == 0 && (longest == 6 || (longest == 5 && group(ip, 5) == 0xffff))) {
                return out.append(ip.at(12))
                        .append('.')
                        .append(ip.at(13))
                        .append('.')
                        .append(ip.at(14))
                        .append('.')
                        .append(ip.at(15))
                        .toString();
            }
            out.append(Integer.toHexString(group(ip, i)));
        }
        return out.toString();
    }
}
