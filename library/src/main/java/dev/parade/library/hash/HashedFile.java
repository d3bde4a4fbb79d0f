package dev.parade.library.hash;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Feeds files to hashes. */
final class HashedFile {
    private HashedFile() {}

    /** Whether the file could be read; warns when not. */
    static boolean update(Request request, BuiltinCall call, HashState state, PhpString name) {
        Path path = request.files().resolve(name.toString());
        if (Files.isDirectory(path)) {
            request.warning(call.name() + "(): read of 8192 bytes failed with errno=21 Is a directory");
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                state.update(buffer, 0, count);
            }
            return true;
        } catch (NoSuchFileException missing) {
            return failed(request, call, name, "No such file or directory");
        } catch (AccessDeniedException denied) {
            return failed(request, call, name, "Permission denied");
        } catch (IOException other) {
            return failed(request, call, name, "Input/output error");
        }
    }

    private static boolean failed(Request request, BuiltinCall call, PhpString name, String why) {
        request.warning(call.name() + "(" + name + "): Failed to open stream: " + why);
        return false;
    }
}
