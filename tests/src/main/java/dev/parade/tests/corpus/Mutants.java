package dev.parade.tests.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files with one token taken out, doubled, or put elsewhere. The same seed gives the same files. */
final class Mutants {
    private static final Pattern TOKEN = Pattern.compile("[$\\w]+|[^\\s\\w]");
    /** Longer files take long and say no more. */
    private static final int LONGEST = 20_000;

    private Mutants() {}

    static List<Path> write(List<Path> files, int count, long seed, Path folder) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Path> mutants = new ArrayList<>();
        while (mutants.size() < count) {
            Path file = files.get(random.nextInt(files.size()));
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (text.length() <= LONGEST) {
                Path mutant = folder.resolve(mutants.size() + "-" + file.getFileName());
                Files.writeString(mutant, change(text, random), StandardCharsets.ISO_8859_1);
                mutants.add(mutant);
            }
        }
        return mutants;
    }

    private static String change(String text, RandomGenerator random) {
        Matcher tokens = TOKEN.matcher(text);
        int from = random.nextInt(Math.max(1, text.length()));
        if (!tokens.find(from) && !tokens.find(0)) {
            return text;
        }
        String before = text.substring(0, tokens.start());
        String after = text.substring(tokens.end());
        return switch (random.nextInt(3)) {
            case 0 -> before + after;
            case 1 -> before + tokens.group() + " " + tokens.group() + after;
            default -> {
                int at = random.nextInt(after.length() + 1);
                yield before + after.substring(0, at) + " " + tokens.group() + " " + after.substring(at);
            }
        };
    }
}
