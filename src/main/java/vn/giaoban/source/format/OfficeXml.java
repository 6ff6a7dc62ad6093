package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Finds elements and attributes of office documents by their local names, so that the strict and
/// the transitional form of Word documents are the same.
final class OfficeXml {
  private OfficeXml() {}

  static List<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    var children = children(parent);
    children.removeIf(child -> !name(child).equals(name));
    return children;
  }

  static String name(Node node) {
    var local = node.getLocalName();
    return local == null ? node.getNodeName() : local;
  }

  /// The element at a path of child elements; null if there is none.
  static @Nullable Element at(@Nullable Node from, String... path) {
    var node = from;
    for (var name : path) {
      var children = node == null ? List.<Element>of() : children(node, name);
      node = children.isEmpty() ? null : children.getFirst();
    }
    return (Element) node;
  }

  /// An attribute; "" if it is absent.
  static String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return "";
    }
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (name(attributes.item(i)).equals(name)) {
        return attributes.item(i).getNodeValue();
      }
    }
    return "";
  }

  /// The attribute `val` of the element at a path; "" if it is absent.
  static String value(@Nullable Node from, String... path) {
    return attribute(at(from, path), "val");
  }

  /// A number in an attribute; `otherwise` if there is none.
  static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  /// Whether the element of a property is there and not switched off.
  static boolean isOn(@Nullable Element property) {
    return property != null && !List.of("0", "false", "off").contains(attribute(property, "val"));
  }
}
