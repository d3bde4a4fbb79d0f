package dev.parade.tests.conformance;

import java.util.regex.Pattern;

/** Matching with java.util.regex that gives up instead of running for ever on a hostile pair of pattern and text. */
final class BoundedRegex {
    /** Reads of the subject per attempt; about a second. PCRE's own backtrack limit is of this order. */
    private static final long MAX_READS = 200_000_000L;

    private BoundedRegex() {}

    /** Whether the whole text matches; false also when the attempt grew too expensive or too deep. */
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text, new long[1])).matches();
        } catch (TooExpensive | StackOverflowError givenUp) {
            return false;
        }
    }

    /**
     * Rewrites the few notations that mean something else in java.util.regex: inside a character class, Java takes
     * {@code [}, {@code &&} as operators and does not know {@code [:alpha:]}; {@code \0} may stand alone in PCRE.
     */
    static String fromPcre(String pcre) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pcre.length(); i++) {
            char c = pcre.charAt(i);
            if (c == '\\' && pcre.startsWith("0", i + 1)) {
                int end = i + 2;
                while (end < pcre.length() && end < i + 4 && pcre.charAt(end) >= '0' && pcre.charAt(end) <= '7') {
                    end++;
                }
                java.append("\\x%02x".formatted(Integer.parseInt(pcre.substring(i + 1, end), 8)));
                i = end - 1;
            } else if (c == '\\' && i + 1 < pcre.length()) {
                java.append(c).append(pcre.charAt(++i));
            } else if (!inClass && c == '[') {
                inClass = true;
                java.append(c);
                if (pcre.startsWith("^", i + 1)) {
                    java.append('^');
                    i++;
                }
                // A bracket in first place is a plain character.
                if (pcre.startsWith("]", i + 1)) {
                    java.append("\\]");
                    i++;
                }
            } else if (inClass && c == ']') {
                inClass = false;
                java.append(c);
            } else if (inClass && c == '[') {
                int end = pcre.startsWith("[:", i) ? pcre.indexOf(":]", i) : -1;
                if (end > 0) {
                    java.append(posixClass(pcre.substring(i + 2, end)));
                    i = end + 1;
                } else {
                    java.append("\\[");
                }
            } else if (inClass && c == '&') {
                java.append("\\&");
            } else {
                java.append(c);
            }
        }
        return java.toString();
    }

    private static String posixClass(String name) {
        return switch (name) {
            case "alpha" -> "\\p{Alpha}";
            case "digit" -> "0-9";
            case "alnum" -> "\\p{Alnum}";
            case "upper" -> "A-Z";
            case "lower" -> "a-z";
            case "space" -> "\\s";
            case "punct" -> "\\p{Punct}";
            case "xdigit" -> "0-9A-Fa-f";
            case "word" -> "\\w";
            case "print" -> "\\p{Print}";
            case "cntrl" -> "\\p{Cntrl}";
            default -> "\\[:" + name + ":\\]";
        };
    }

    private static final class TooExpensive extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooExpensive() {
            super(null, null, false, false);
        }
    }

    private record Counted(String text, long[] reads) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++reads[0] > MAX_READS) {
                throw new TooExpensive();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), reads);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
