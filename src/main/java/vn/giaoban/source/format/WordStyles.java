package vn.giaoban.source.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The styles of a Word document: properties of paragraphs and runs, each from the nearest place
/// that sets it.
final class WordStyles {
  private final Map<String, Element> byId = new HashMap<>();
  private final @Nullable Element defaults;
  private @Nullable Element normal;

  /// @param root of styles.xml; null if there is none
  WordStyles(@Nullable Element root) {
    defaults = OfficeXml.at(root, "docDefaults");
    for (var style : root == null ? List.<Element>of() : OfficeXml.children(root, "style")) {
      byId.put(OfficeXml.attribute(style, "styleId"), style);
      boolean standard = "1".equals(OfficeXml.attribute(style, "default"));
      if (standard && OfficeXml.attribute(style, "type").equals("paragraph")) {
        normal = style;
      }
    }
  }

  /// A property of a paragraph, of itself or by its style; null if nothing sets it.
  @Nullable Element ofParagraph(@Nullable Element properties, String... path) {
    var own = OfficeXml.at(properties, path);
    return own != null
        ? own
        : inherited(OfficeXml.value(properties, "pStyle"), prefixed("pPr", path));
  }

  /// A property of a run, of itself, by its style or by its paragraph's; null if nothing sets it.
  @Nullable Element ofRun(@Nullable Element run, @Nullable Element paragraph, String name) {
    return settings(run, paragraph, name).findFirst().orElse(null);
  }

  /// The name of a run's font, as for letters beyond ASCII; "" if nothing sets it.
  String font(@Nullable Element run, @Nullable Element paragraph) {
    return settings(run, paragraph, "rFonts")
        .flatMap(
            fonts ->
                Stream.of(OfficeXml.attribute(fonts, "hAnsi"), OfficeXml.attribute(fonts, "ascii")))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// All that set a property of a run, the nearest first.
  private Stream<Element> settings(
      @Nullable Element run, @Nullable Element paragraph, String name) {
    var styled = OfficeXml.value(run, "rStyle");
    var byRun = styled.isEmpty() ? List.<Element>of() : chain(styled);
    var styles =
        Stream.concat(byRun.stream(), chain(OfficeXml.value(paragraph, "pStyle")).stream())
            .map(style -> OfficeXml.at(style, "rPr", name));
    return Stream.of(
            Stream.of(Optional.ofNullable(OfficeXml.at(run, name))),
            styles.map(Optional::ofNullable),
            Stream.of(Optional.ofNullable(OfficeXml.at(defaults, "rPrDefault", "rPr", name))))
        .flatMap(each -> each)
        .flatMap(Optional::stream);
  }

  private @Nullable Element inherited(String style, String... path) {
    for (var each : chain(style)) {
      var found = OfficeXml.at(each, path);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// A style and those it is based on.
  private List<Element> chain(String style) {
    var chain = new ArrayList<Element>();
    var seen = new HashSet<String>();
    var next = style.isEmpty() ? normal : byId.get(style);
    while (next != null && seen.add(OfficeXml.attribute(next, "styleId"))) {
      chain.add(next);
      next = byId.get(OfficeXml.value(next, "basedOn"));
    }
    return chain;
  }

  private static String[] prefixed(String first, String... rest) {
    var path = new ArrayList<String>(List.of(first));
    path.addAll(List.of(rest));
    return path.toArray(String[]::new);
  }
}
