package vn.giaoban.source.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.source.document.LineLayout.Joint;

/// Lines that a reader collects: the text, and what is apart from it behind it.
public final class LineList {
  private static final Pattern BREAK = Pattern.compile("\r\n?|[\n\u000B\u0085\u2028\u2029]");

  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextLine> asides = new ArrayList<>();
  private final Set<String> encodings = new TreeSet<>();

  /// Adds a paragraph; what follows a line break in it is a line of its own.
  public void add(String text, LineLayout layout) {
    var into = layout.aside() ? asides : lines;
    var parts = BREAK.split(text, -1);
    into.add(new TextLine(parts[0], layout));
    for (int i = 1; i < parts.length; i++) {
      into.add(new TextLine(parts[i], layout.listed(-1).joined(Joint.UNKNOWN)));
    }
  }

  /// Notes encodings of parts of the text, besides that of the document.
  public void noteEncodings(Set<String> names) {
    encodings.addAll(names);
  }

  /// The document of these lines.
  ///
  /// @param encoding that of the document
  /// @param pages how many its format has; 0 if it has none
  public Content.Text text(String encoding, int pages) {
    var all = Stream.concat(Stream.of(encoding), encodings.stream());
    return new Content.Text(lines(), all.collect(Collectors.joining(", ")), pages);
  }

  /// All lines, what is apart last.
  private List<TextLine> lines() {
    var all = new ArrayList<>(lines);
    if (!asides.isEmpty()) {
      all.add(new TextLine("", LineLayout.UNKNOWN));
      all.addAll(asides);
    }
    return List.copyOf(all);
  }
}
