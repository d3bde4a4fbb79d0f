package dev.parade.library.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Map;

/** What the operating system says about failures. */
public final class FileErrors {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("Operation not permitted", 1),
            Map.entry("No such file or directory", 2),
            Map.entry("Input/output error", 5),
            Map.entry("Bad file descriptor", 9),
            Map.entry("Permission denied", 13),
            Map.entry("File exists", 17),
            Map.entry("Invalid cross-device link", 18),
            Map.entry("Not a directory", 20),
            Map.entry("Is a directory", 21),
            Map.entry("Invalid argument", 22),
            Map.entry("No space left on device", 28),
            Map.entry("Broken pipe", 32),
            Map.entry("File name too long", 36),
            Map.entry("Directory not empty", 39),
            Map.entry("Too many levels of symbolic links", 40));

    private FileErrors() {}

    /** The text of strerror(). */
    public static String text(IOException e) {
        return switch (e) {
            case NoSuchFileException ignored -> "No such file or directory";
            case AccessDeniedException ignored -> "Permission denied";
            case FileAlreadyExistsException ignored -> "File exists";
            case DirectoryNotEmptyException ignored -> "Directory not empty";
            case NotDirectoryException ignored -> "Not a directory";
            case NotLinkException ignored -> "Invalid argument";
            case FileSystemLoopException ignored -> "Too many levels of symbolic links";
            case FileSystemException other when other.getReason() != null -> reason(other.getReason());
            default ->
                e.getMessage() != null && NUMBERS.containsKey(e.getMessage()) ? e.getMessage() : "Input/output error";
        };
    }

    private static String reason(String reason) {
        int or = reason.indexOf(" or unable to access attributes of symbolic link");
        return or > 0 ? reason.substring(0, or) : reason;
    }

    /** The number of errno. */
    static int number(IOException e) {
        return NUMBERS.getOrDefault(text(e), 5);
    }
}
