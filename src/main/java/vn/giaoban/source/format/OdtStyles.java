package vn.giaoban.source.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The styles of an OpenDocument text: attributes of paragraphs and spans, each from the nearest
/// place that sets it.
final class OdtStyles {
  /// Those of paragraphs, and of spans in them.
  enum Family {
    PARAGRAPH,
    TEXT
  }

  private static final String DEFAULT = "default-style";

  private final Map<Family, Map<String, Element>> byName = new HashMap<>();

  /// @param roots of styles.xml and content.xml; null where there is none
  OdtStyles(@Nullable Element... roots) {
    for (var family : Family.values()) {
      byName.put(family, new HashMap<>());
    }
    for (var root : roots) {
      for (var group : new String[] {"styles", "automatic-styles"}) {
        var styles = OfficeXml.at(root, group);
        if (styles != null) {
          OfficeXml.children(styles).forEach(this::add);
        }
      }
    }
  }

  private void add(Element style) {
    var name = OfficeXml.name(style).equals(DEFAULT) ? DEFAULT : OfficeXml.attribute(style, "name");
    switch (OfficeXml.attribute(style, "family")) {
      case "paragraph" -> byName.getOrDefault(Family.PARAGRAPH, Map.of()).put(name, style);
      case "text" -> byName.getOrDefault(Family.TEXT, Map.of()).put(name, style);
      default -> {
        // Tables, sections, drawings.
      }
    }
  }

  /// An attribute of text in a style or in those it is based on; "" if none sets it.
  String ofText(Family family, String style, String attribute) {
    return inherited(family, style, "text-properties", attribute);
  }

  /// The same of a paragraph.
  String ofParagraph(String style, String attribute) {
    return inherited(Family.PARAGRAPH, style, "paragraph-properties", attribute);
  }

  /// The name of the list that a paragraph's style puts it in; "" for none.
  String list(String style) {
    var element = byName.getOrDefault(Family.PARAGRAPH, Map.of()).get(style);
    return OfficeXml.attribute(element, "list-style-name");
  }

  private String inherited(Family family, String style, String properties, String attribute) {
    var styles = byName.getOrDefault(family, Map.of());
    var seen = new HashSet<String>();
    for (var name = style; !name.isEmpty() && seen.add(name); name = parent(styles.get(name))) {
      var found = OfficeXml.attribute(OfficeXml.at(styles.get(name), properties), attribute);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return OfficeXml.attribute(OfficeXml.at(styles.get(DEFAULT), properties), attribute);
  }

  private static String parent(@Nullable Element style) {
    return OfficeXml.attribute(style, "parent-style-name");
  }
}
