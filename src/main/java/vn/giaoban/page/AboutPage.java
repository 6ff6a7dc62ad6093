package vn.giaoban.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page on what is indexed, what is missing and why, and on the program itself.
///
/// @param version of the program
public record AboutPage(Frame frame, String version) {
  /// Libraries whose licences ask to be named, or that do the most.
  private static final List<Part> PARTS =
      List.of(
          new Part("Apache Lucene", "Apache-2.0"),
          new Part("ICU4J", "Unicode-3.0"),
          new Part("Javalin, Eclipse Jetty", "Apache-2.0"),
          new Part("Jackson", "Apache-2.0"),
          new Part("jte", "Apache-2.0"),
          new Part("picocli", "Apache-2.0"),
          new Part("Apache POI, PDFBox, Tika and Commons, fastexcel", "Apache-2.0"),
          new Part("jsoup", "MIT"),
          new Part("ical4j", "BSD-3-Clause"),
          new Part("JFreeChart", "LGPL-2.1-or-later"),
          new Part("Apache ECharts", "Apache-2.0"),
          new Part("Liberation Fonts", "OFL-1.1"));

  /// A library and its licence.
  public record Part(String name, String licence) {}

  public List<Part> parts() {
    return PARTS;
  }

  /// When the index changed last; null if it never did.
  public @Nullable String changed() {
    Instant at = frame.status().updatedAt();
    return at == null ? null : frame.wording().moment(at);
  }

  public String java() {
    return Runtime.version().toString();
  }
}
