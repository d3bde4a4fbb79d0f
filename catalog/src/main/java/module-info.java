/** What a builtin is: annotations, signature model, effect set, annotation processor. */
module dev.parade.catalog {
    requires static java.compiler;

    exports dev.parade.catalog;
    exports dev.parade.catalog.signature;
    exports dev.parade.catalog.table;

    uses dev.parade.catalog.table.CatalogSource;

    provides javax.annotation.processing.Processor with
            dev.parade.catalog.processor.BuiltinProcessor;
}
