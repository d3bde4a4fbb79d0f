package dev.parade.interpreter;

import dev.parade.interpreter.output.OutputSink;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a request runs and in which surroundings.
 *
 * @param script file to run; null when {@code source} is given
 * @param source code to run instead of a file, as bytes; null for a file
 * @param scriptName what {@code $argv[0]} and {@code $_SERVER['SCRIPT_NAME']} say, null: the script
 * @param arguments {@code $argv} after the script
 * @param ini settings that differ from the defaults
 * @param environment of the request; null: the process's
 * @param workingDirectory null: the process's
 * @param stdin standard input, null for an empty one
 * @param output where output goes
 * @param errors where the text of STDERR goes, null: the process's
 * @param level PHP version to follow: 82 to 85
 * @param superglobals initial contents of {@code _GET, _POST, _COOKIE, _FILES, _SERVER} (strings or nested maps); may be empty
 * @param sapi what PHP_SAPI says: "cli", "cgi-fcgi", …
 * @param parallel "auto", "off" or "force"
 * @param delegation what of a real PHP may be used
 */
public record RequestSpec(
        Path script,
        byte[] source,
        String scriptName,
        List<String> arguments,
        Map<String, String> ini,
        Map<String, String> environment,
        Path workingDirectory,
        InputStream stdin,
        OutputSink output,
        OutputSink errors,
        int level,
        Map<String, Map<String, Object>> superglobals,
        String sapi,
        String parallel,
        Delegation delegation) {

    /** Without a real PHP. */
    public RequestSpec(
            Path script,
            byte[] source,
            String scriptName,
            List<String> arguments,
            Map<String, String> ini,
            Map<String, String> environment,
            Path workingDirectory,
            InputStream stdin,
            OutputSink output,
            OutputSink errors,
            int level,
            Map<String, Map<String, Object>> superglobals,
            String sapi,
            String parallel) {
        this(
                script,
                source,
                scriptName,
                arguments,
                ini,
                environment,
                workingDirectory,
                stdin,
                output,
                errors,
                level,
                superglobals,
                sapi,
                parallel,
                Delegation.OFF);
    }

    /** The same with a real PHP for what is missing here. */
    public RequestSpec withDelegation(Delegation wanted) {
        return new RequestSpec(
                script,
                source,
                scriptName,
                arguments,
                ini,
                environment,
                workingDirectory,
                stdin,
                output,
                errors,
                level,
                superglobals,
                sapi,
                parallel,
                wanted);
    }

    /** The same with output going elsewhere. */
    public RequestSpec withOutput(OutputSink sink) {
        return new RequestSpec(
                script,
                source,
                scriptName,
                arguments,
                ini,
                environment,
                workingDirectory,
                stdin,
                sink,
                errors,
                level,
                superglobals,
                sapi,
                parallel,
                delegation);
    }

    /** A script with arguments, the process's surroundings and the newest level. */
    public static RequestSpec ofScript(Path script, List<String> arguments, OutputSink output) {
        return new RequestSpec(
                script, null, null, arguments, Map.of(), null, null, System.in, output, null, 85, Map.of(), "cli",
                "auto");
    }

    /** Code with the process's surroundings and the newest level. */
    public static RequestSpec ofSource(byte[] source, OutputSink output) {
        return new RequestSpec(
                null, source, null, List.of(), Map.of(), null, null, null, output, null, 85, Map.of(), "cli", "auto");
    }
}
