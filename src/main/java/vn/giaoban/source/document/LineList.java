package vn.giaoban.source.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.source.document.LineLayout.Joint;

/// Lines that a reader collects: the text, and what is apart from it behind it.
public final class LineList {
  private static final Pattern BREAK = Pattern.compile("\r\n?|[\n\u000B\u0085\u2028\u2029]");

  private final List<TextLine> lines = new ArrayList<>();
  private final List<TextLine> asides = new ArrayList<>();

  /// Adds a paragraph; what follows a line break in it is a line of its own.
  public void add(String text, LineLayout layout) {
    var into = layout.aside() ? asides : lines;
    var parts = BREAK.split(text, -1);
    into.add(new TextLine(parts[0], layout));
    for (int i = 1; i < parts.length; i++) {
      into.add(new TextLine(parts[i], layout.listed(-1).joined(Joint.UNKNOWN)));
    }
  }

  /// All lines, what is apart last.
  public List<TextLine> lines() {
    var all = new ArrayList<>(lines);
    if (!asides.isEmpty()) {
      all.add(new TextLine("", LineLayout.UNKNOWN));
      all.addAll(asides);
    }
    return List.copyOf(all);
  }
}
