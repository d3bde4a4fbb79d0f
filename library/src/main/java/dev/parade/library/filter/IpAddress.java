package dev.parade.library.filter;

/** IP addresses and the ranges of RFC 6890. */
final class IpAddress {
    /** What an address is for. */
    enum Range {
        ORDINARY,
        GLOBAL,
        RESERVED,
        PRIVATE,
        SPECIAL
    }

    private IpAddress() {}

    /** The four numbers of an address, null if it is none. */
    static int[] parseV4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        int[] ip = new int[4];
        for (int i = 0; i < 4; i++) {
            String part = parts[i];
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            ip[i] = Integer.parseInt(part);
            if (ip[i] > 255 || part.length() > 1 && part.charAt(0) == '0') {
                return null;
            }
        }
        return ip;
    }

    /** The eight numbers of an address, null if it is none. */
    static int[] parseV6(String text) {
        String address = text;
        if (address.indexOf(':') < 0) {
            return null;
        }
        int dot = address.indexOf('.');
        int[] tail = null;
        if (dot >= 0) {
            int start = address.lastIndexOf(':', dot) + 1;
            tail = parseV4(address.substring(start));
            if (tail == null || start < 2) {
                return null;
            }
            address = address.substring(0, start) + "0:0";
        }
        int gap = address.indexOf("::");
        if (gap >= 0 && address.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        String[] head = blocks(gap < 0 ? address : address.substring(0, gap));
        String[] rest = gap < 0 ? new String[0] : blocks(address.substring(gap + 2));
        int size = head.length + rest.length;
        if (gap < 0 ? size != 8 : size > 7) {
            return null;
        }
        int[] ip = new int[8];
        for (int i = 0; i < head.length; i++) {
            ip[i] = block(head[i]);
        }
        for (int i = 0; i < rest.length; i++) {
            ip[8 - rest.length + i] = block(rest[i]);
        }
        for (int one : ip) {
            if (one < 0) {
                return null;
            }
        }
        if (tail != null) {
            ip[6] = tail[0] << 8 | tail[1];
            ip[7] = tail[2] << 8 | tail[3];
        }
        return ip;
    }

    private static String[] blocks(String text) {
        return text.isEmpty() ? new String[0] : text.split(":", -1);
    }

    private static int block(String text) {
        if (text.isEmpty()
                || text.length() > 4
                || !text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            return -1;
        }
        return Integer.parseInt(text, 16);
    }

    static Range rangeV4(int[] ip) {
        int a = ip[0];
        int b = ip[1];
        if (a == 0 || a == 127 || a == 169 && b == 254 || a >= 240) {
            return Range.RESERVED;
        }
        if (a == 10 || a == 172 && b >= 16 && b <= 31 || a == 192 && b == 168) {
            return Range.PRIVATE;
        }
        if (a == 192 && b == 88 && ip[2] == 99) {
            return Range.GLOBAL;
        }
        boolean special = a == 100 && b >= 64 && b <= 127
                || a == 192 && b == 0 && (ip[2] == 0 || ip[2] == 2)
                || a == 198 && (b == 18 || b == 19 || b == 51 && ip[2] == 100)
                || a == 203 && b == 0 && ip[2] == 113;
        return special ? Range.SPECIAL : Range.ORDINARY;
    }

    private static boolean zeros(int[] ip, int to) {
        for (int i = 0; i < to; i++) {
            if (ip[i] != 0) {
                return false;
            }
        }
        return true;
    }

    static Range rangeV6(int[] ip) {
        if (zeros(ip, 7) && ip[7] <= 1 || zeros(ip, 5) && ip[5] == 0xffff || ip[0] >= 0xfe80 && ip[0] <= 0xfebf) {
            return Range.RESERVED;
        }
        if (ip[0] == 0x64 && ip[1] == 0xff9b) {
            return Range.GLOBAL;
        }
        if (ip[0] >= 0xfc00 && ip[0] <= 0xfdff) {
            return Range.PRIVATE;
        }
        boolean special = ip[0] == 0x100 && ip[1] == 0 && ip[2] == 0 && ip[3] == 0
                || ip[0] == 0x2001 && (ip[1] <= 0x1ff || ip[1] == 0xdb8)
                || ip[0] == 0x2002;
        return special ? Range.SPECIAL : Range.ORDINARY;
    }
}
