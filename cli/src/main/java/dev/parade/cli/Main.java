package dev.parade.cli;

/** Entry point of {@code ./parade}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("parade: no engine");
        System.exit(1);
    }
}
