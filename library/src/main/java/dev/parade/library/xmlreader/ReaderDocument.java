package dev.parade.library.xmlreader;

import dev.parade.library.libxml.LibxmlConstants;
import dev.parade.library.libxml.XmlAttribute;
import dev.parade.library.libxml.XmlError;
import dev.parade.library.libxml.XmlHandler;
import dev.parade.library.libxml.XmlParser;
import dev.parade.library.libxml.XmlSource;
import dev.parade.library.libxml.XmlTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document as the steps that a reader takes through it. It is parsed as a whole; an error shows where libxml, which reads
 * 512 characters at a time, would have met it.
 */
final class ReaderDocument {
    private static final int CHUNK = 512;

    /**
     * A node that is met, or the end of an element.
     *
     * @param end the position of the step for the element's end; its own for others
     */
    record Step(Node node, boolean isEnd, boolean isEmpty, int depth, int end) {}

    /** What was found of an element while it was parsed. */
    private static final class Seen {
        final boolean empty;
        final int start;
        int end = -1;

        Seen(boolean empty, int start) {
            this.empty = empty;
            this.start = start;
        }
    }

    final Document document;
    final List<Step> steps = new ArrayList<>();
    final List<XmlError> errors = new ArrayList<>();
    final XmlSource source;

    /** How many steps can be taken before an error. */
    int readable;

    private final List<Seen> elements = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private int next;
    private int fatalAt = -1;
    private XmlParser parser;

    ReaderDocument(XmlSource source, String file, long options) {
        this.source = source;
        document = XmlTree.newDocument();
        document.setStrictErrorChecking(false);
        XmlTree tree = new XmlTree(
                document,
                document,
                (options & LibxmlConstants.NOENT) != 0,
                (options & LibxmlConstants.NOCDATA) != 0,
                this::note,
                file);
        parser = new XmlParser(
                source,
                file,
                new Recorder(tree),
                this::note,
                (options & LibxmlConstants.NOBLANKS) != 0,
                (options & LibxmlConstants.RECOVER) != 0);
        parser.parse();
        tree.finish();
        document.setStrictErrorChecking(true);
        walk(document, 0);
        readable = steps.size();
        if (fatalAt >= 0) {
            int chunk = fatalAt / CHUNK * CHUNK;
            readable = 0;
            while (readable < steps.size() && offsets.get(readable) <= chunk) {
                readable++;
            }
        }
    }

    private void note(XmlError error) {
        if (error.level() == XmlError.FATAL && fatalAt < 0) {
            fatalAt = parser == null ? 0 : parser.offset();
        }
        errors.add(error);
    }

    /** Whether the document is not well-formed. */
    boolean isBroken() {
        return fatalAt >= 0;
    }

    private void walk(Node parent, int depth) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (!(n instanceof Element)) {
                add(
                        n,
                        false,
                        false,
                        depth,
                        next < elements.size()
                                ? elements.get(next).start
                                : source.text().length());
                continue;
            }
            Seen seen = elements.get(next++);
            int at = steps.size();
            add(n, false, seen.empty, depth, seen.start);
            walk(n, depth + 1);
            if (!seen.empty && seen.end >= 0) {
                add(n, true, false, depth, seen.end);
            }
            Step start = steps.get(at);
            steps.set(at, new Step(n, false, start.isEmpty, depth, steps.size() - 1));
        }
    }

    private void add(Node node, boolean isEnd, boolean isEmpty, int depth, int offset) {
        offsets.add(offset);
        steps.add(new Step(node, isEnd, isEmpty, depth, steps.size()));
    }

    /** Hands everything on to the tree and notes where elements begin and end. */
    private final class Recorder implements XmlHandler {
        private final XmlTree tree;
        private final Deque<Seen> open = new ArrayDeque<>();

        Recorder(XmlTree tree) {
            this.tree = tree;
        }

        @Override
        public void declaration(String version, String encoding, Boolean standalone) {
            tree.declaration(version, encoding, standalone);
        }

        @Override
        public void doctype(String name, String publicId, String systemId, String subset) {
            tree.doctype(name, publicId, systemId, subset);
        }

        @Override
        public void startElement(String name, List<XmlAttribute> attributes, boolean empty, int line) {
            Seen seen = new Seen(empty, parser.offset());
            elements.add(seen);
            open.push(seen);
            tree.startElement(name, attributes, empty, line);
        }

        @Override
        public void endElement(String name) {
            open.pop().end = parser.offset();
            tree.endElement(name);
        }

        @Override
        public void text(String text, int line) {
            tree.text(text, line);
        }

        @Override
        public void cdata(String text, int line) {
            tree.cdata(text, line);
        }

        @Override
        public void comment(String text, int line) {
            tree.comment(text, line);
        }

        @Override
        public void instruction(String target, String data, int line) {
            tree.instruction(target, data, line);
        }

        @Override
        public void entityReference(String name, String value, int line) {
            tree.entityReference(name, value, line);
        }

        @Override
        public boolean replacesEntities() {
            return tree.replacesEntities();
        }
    }
}
