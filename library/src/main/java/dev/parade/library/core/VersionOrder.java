package dev.parade.library.core;

import java.util.ArrayList;
import java.util.List;

/** The order of version numbers: any text {@literal <} dev {@literal <} alpha {@literal <} beta {@literal <} RC {@literal <} # {@literal <} p. */
final class VersionOrder {
    private VersionOrder() {}

    /** -1, 0 or 1. */
    static int compare(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? (second.isEmpty() ? 0 : -1) : 1;
        }
        List<String> a = parts(first);
        List<String> b = parts(second);
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            int order = part(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        if (a.size() == b.size()) {
            return 0;
        }
        boolean longerIsFirst = a.size() > b.size();
        String next = (longerIsFirst ? a : b).get(common);
        int order = isNumber(next) ? 1 : form(next, "#N#");
        return longerIsFirst ? order : -order;
    }

    private static int part(String a, String b) {
        boolean aNumber = isNumber(a);
        boolean bNumber = isNumber(b);
        if (aNumber && bNumber) {
            return new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b));
        }
        if (!aNumber && !bNumber) {
            return form(a, b);
        }
        return aNumber ? form("#N#", b) : form(a, "#N#");
    }

    private static int form(String a, String b) {
        return Integer.signum(rank(a) - rank(b));
    }

    private static int rank(String form) {
        String[] forms = {"dev", "alpha", "a", "beta", "b", "RC", "rc", "#", "pl", "p"};
        int[] ranks = {0, 1, 1, 2, 2, 3, 3, 4, 5, 5};
        for (int i = 0; i < forms.length; i++) {
            if (form.startsWith(forms[i])) {
                return ranks[i];
            }
        }
        return -1;
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    /** Separators and changes between digits and other characters divide. */
    private static List<String> parts(String version) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            // The first character divides nothing, whatever it is.
            boolean first = i == 0;
            if (!first
                    && (c == '-' || c == '_' || c == '+' || c == '.' || !(Character.isLetterOrDigit(c) && c < 0x80))) {
                flush(parts, part);
                continue;
            }
            boolean digit = c >= '0' && c <= '9';
            if (!part.isEmpty() && digit != digits) {
                flush(parts, part);
            }
            digits = digit;
            part.append(c);
        }
        flush(parts, part);
        return parts;
    }

    private static void flush(List<String> parts, StringBuilder part) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }
}
