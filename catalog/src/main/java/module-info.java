/** What a builtin is: annotations, signature model, effect set, annotation processor. */
module dev.parade.catalog {
    requires java.compiler;

    exports dev.parade.catalog;
}
