/** The builtin functions and classes, one package for each PHP extension. */
module dev.parade.library {
    requires org.jruby.jcodings;
    requires org.jruby.joni;
}
