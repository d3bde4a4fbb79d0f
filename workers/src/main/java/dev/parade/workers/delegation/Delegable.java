package dev.parade.workers.delegation;

import java.util.Set;

/**
 * What can be called in another process at all. What concerns the process or the request itself (its output, its session, its
 * signals, its terminal) means something else there.
 */
public final class Delegable {
    /** Extensions whose functions are about the process or the request. */
    private static final Set<String> OWN_EXTENSIONS = Set.of(
            "core",
            "standard",
            "spl",
            "reflection",
            "session",
            "pcntl",
            "posix",
            "readline",
            "zend opcache",
            "opcache",
            "ffi",
            "pcov",
            "xdebug",
            "apcu",
            "cgi-fcgi");

    /** Functions of such extensions that only work on their arguments, or on what is outside of the process. */
    private static final Set<String> EXCEPTIONS = Set.of(
            "checkdnsrr",
            "dns_check_record",
            "dns_get_mx",
            "dns_get_record",
            "ftok",
            "get_browser",
            "get_headers",
            "get_meta_tags",
            "gethostbyaddr",
            "gethostbyname",
            "gethostbynamel",
            "getimagesize",
            "getimagesizefromstring",
            "getmxrr",
            "getprotobyname",
            "getprotobynumber",
            "getservbyname",
            "getservbyport",
            "highlight_file",
            "highlight_string",
            "image_type_to_extension",
            "image_type_to_mime_type",
            "iptcembed",
            "iptcparse",
            "mail",
            "net_get_interfaces",
            "nl_langinfo",
            "php_strip_whitespace",
            "show_source",
            "strptime");

    /** Functions of other extensions that are about the request. */
    private static final Set<String> OWN_FUNCTIONS =
            Set.of("filter_input", "filter_input_array", "filter_has_var", "iconv_set_encoding", "mb_http_input");

    private Delegable() {}

    /** Whether functions and classes of an extension, by lower-case name, can be delegated by call. */
    public static boolean extension(String lowerName) {
        return !OWN_EXTENSIONS.contains(lowerName);
    }

    /** Whether a function of an extension can be delegated by call; names in lower case. */
    public static boolean function(String extension, String lowerName) {
        return extension(extension) ? !OWN_FUNCTIONS.contains(lowerName) : EXCEPTIONS.contains(lowerName);
    }

    /** Whether a constant of an extension, by lower-case name, is the same here and there. */
    static boolean constant(String extension) {
        return extension(extension) || extension.equals("standard");
    }
}
