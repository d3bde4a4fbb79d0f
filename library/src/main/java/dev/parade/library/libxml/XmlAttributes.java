package dev.parade.library.libxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.UserDataHandler;

/** The attributes of elements in the order in which they were set: the JDK's tree keeps them by name. */
public final class XmlAttributes {
    /** Gives copies of a node what the original was told. */
    public static final UserDataHandler COPY = (operation, key, data, source, target) -> {
        if (target != null && operation != UserDataHandler.NODE_ADOPTED) {
            target.setUserData(key, data, handler());
        }
    };

    private static final String ORDER = "order";
    private static final AtomicLong NEXT = new AtomicLong();

    private XmlAttributes() {}

    private static UserDataHandler handler() {
        return COPY;
    }

    /** Gives an attribute its place, unless it has one. */
    public static Attr place(Attr attribute) {
        if (attribute != null && attribute.getUserData(ORDER) == null) {
            attribute.setUserData(ORDER, NEXT.getAndIncrement(), COPY);
        }
        return attribute;
    }

    /** Sets an attribute without a namespace. */
    public static void set(Element element, String name, String value) {
        element.setAttribute(name, value);
        place(element.getAttributeNode(name));
    }

    /** Sets an attribute with a namespace. */
    public static void set(Element element, String namespace, String name, String value) {
        element.setAttributeNS(namespace, name, value);
        int colon = name.indexOf(':');
        place(element.getAttributeNodeNS(namespace, name.substring(colon + 1)));
    }

    /** All attributes, declarations of namespaces included. */
    public static List<Attr> of(Element element) {
        NamedNodeMap map = element.getAttributes();
        int size = map.getLength();
        List<Attr> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add((Attr) map.item(i));
        }
        if (size > 1) {
            list.sort(Comparator.comparingLong(
                    one -> one.getUserData(ORDER) instanceof Long order ? order : Long.MAX_VALUE));
        }
        return list;
    }

    /** Whether an attribute declares a namespace. */
    public static boolean isDeclaration(Attr attribute) {
        return javax.xml.XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
    }

    /** The attributes that are no declarations of namespaces. */
    public static List<Attr> ordinary(Element element) {
        List<Attr> all = of(element);
        all.removeIf(XmlAttributes::isDeclaration);
        return all;
    }
}
