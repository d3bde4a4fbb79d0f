/** The builtin functions and classes, one package for each PHP extension. */
module dev.parade.library {
    requires transitive dev.parade.interpreter;
    requires org.jruby.jcodings;
    requires org.jruby.joni;
}
