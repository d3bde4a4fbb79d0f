package dev.parade.library.libxml;

import org.w3c.dom.Node;

/** State of an object that stands for a node of a tree without being a DOM object. */
public interface XmlHolder {
    /** The node; null where there is none. */
    Node exported();
}
