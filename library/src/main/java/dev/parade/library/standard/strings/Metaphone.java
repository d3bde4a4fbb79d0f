package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpString;

/** Lawrence Philips' metaphone (1990), with PHP's reading of the rules: X stands for "sh", 0 for "th". */
final class Metaphone {
    private static final String VOWELS = "AEIOU";
    private static final String SOFTENING = "EIY";

    private final PhpString word;
    private final long most;
    private final ByteBuilder out = new ByteBuilder();
    private int i;

    Metaphone(PhpString word, long most) {
        this.word = word;
        this.most = most;
    }

    /** The letter at a distance in upper case, 0 outside of the word. */
    private int letter(int distance) {
        int at = i + distance;
        return at >= 0 && at < word.length() ? Ascii.upper(word.at(at)) : 0;
    }

    private static boolean in(String letters, int letter) {
        return letter != 0 && letters.indexOf(letter) >= 0;
    }

    PhpString key() {
        while (i < word.length() && !Ascii.isLetter(word.at(i))) {
            if (word.at(i) == 0) {
                return PhpString.EMPTY;
            }
            i++;
        }
        if (i >= word.length()) {
            return PhpString.EMPTY;
        }
        start();
        for (; i < word.length() && word.at(i) != 0 && out.length() < most; i++) {
            int letter = letter(0);
            if (Ascii.isLetter(letter) && (letter != letter(-1) || letter == 'C')) {
                i += inside(letter);
            }
        }
        return out.finish();
    }

    private void start() {
        int next = letter(1);
        switch (letter(0)) {
            case 'A' -> {
                out.add(next == 'E' ? 'E' : 'A');
                i += next == 'E' ? 2 : 1;
            }
            case 'G', 'K', 'P' -> {
                if (next == 'N') {
                    out.add('N');
                    i += 2;
                }
            }
            case 'W' -> {
                if (next == 'R') {
                    out.add('R');
                    i += 2;
                } else if (next == 'H' || in(VOWELS, next)) {
                    out.add('W');
                    i += 2;
                }
            }
            case 'X' -> {
                out.add('S');
                i++;
            }
            case 'E', 'I', 'O', 'U' -> {
                out.add(letter(0));
                i++;
            }
            default -> {}
        }
    }

    /** Writes the sound of a letter; the number of letters after it that it takes along. */
    private int inside(int letter) {
        int next = letter(1);
        switch (letter) {
            case 'B' -> addUnless(letter(-1) == 'M', 'B');
            case 'C' -> {
                return c(next);
            }
            case 'D' -> {
                if (next == 'G' && in(SOFTENING, letter(2))) {
                    out.add('J');
                    return 1;
                }
                out.add('T');
            }
            case 'G' -> {
                return g(next);
            }
            case 'H' -> addUnless(!in(VOWELS, next) || in("CGPST", letter(-1)), 'H');
            case 'K' -> addUnless(letter(-1) == 'C', 'K');
            case 'P' -> out.add(next == 'H' ? 'F' : 'P');
            case 'Q' -> out.add('K');
            case 'S' -> {
                if (next == 'I' && in("OA", letter(2))) {
                    out.add('X');
                } else if (next == 'H') {
                    out.add('X');
                    return 1;
                } else {
                    out.add('S');
                }
            }
            case 'T' -> {
                if (next == 'I' && in("OA", letter(2))) {
                    out.add('X');
                } else if (next == 'H') {
                    out.add('0');
                    return 1;
                } else {
                    addUnless(next == 'C' && letter(2) == 'H', 'T');
                }
            }
            case 'V' -> out.add('F');
            case 'W', 'Y' -> addUnless(!in(VOWELS, next), letter);
            case 'X' -> out.add("KS");
            case 'Z' -> out.add('S');
            case 'F', 'J', 'L', 'M', 'N', 'R' -> out.add(letter);
            default -> {}
        }
        return 0;
    }

    private void addUnless(boolean silent, int sound) {
        if (!silent) {
            out.add(sound);
        }
    }

    private int c(int next) {
        if (in(SOFTENING, next)) {
            if (next == 'I' && letter(2) == 'A') {
                out.add('X');
            } else {
                addUnless(letter(-1) == 'S', 'S');
            }
            return 0;
        }
        out.add(next == 'H' ? 'X' : 'K');
        return next == 'H' ? 1 : 0;
    }

    private int g(int next) {
        if (next == 'H') {
            if (in("BDH", letter(-3)) || letter(-4) == 'H') {
                return 0;
            }
            out.add('F');
            return 1;
        }
        if (next == 'N') {
            addUnless(!Ascii.isLetter(letter(2)) || (letter(2) == 'E' && letter(3) == 'D'), 'K');
        } else {
            out.add(in(SOFTENING, next) && letter(-1) != 'G' ? 'J' : 'K');
        }
        return 0;
    }
}
