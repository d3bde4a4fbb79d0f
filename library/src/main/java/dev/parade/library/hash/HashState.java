package dev.parade.library.hash;

/** A hash under way. */
interface HashState {
    void update(byte[] bytes, int offset, int length);

    /** The digest; the state must not be used afterwards. */
    byte[] finish();

    HashState copy();

    /** The digest of one piece of bytes. */
    default byte[] digest(byte[] bytes) {
        update(bytes, 0, bytes.length);
        return finish();
    }
}
