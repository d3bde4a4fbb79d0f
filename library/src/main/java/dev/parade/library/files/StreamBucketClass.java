package dev.parade.library.files;

import dev.parade.catalog.PhpClass;

/** Bytes on their way through filters. */
@PhpClass(
        sig = "final class StreamBucket",
        doc = "Bytes on their way through filters.",
        since = "8.4",
        properties = {"public $bucket", "public string $data", "public int $datalen", "public int $dataLength"})
final class StreamBucketClass {
    private StreamBucketClass() {}
}
