package vn.giaoban.report.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Escapes text for Markdown.
final class MarkdownText {
  private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");

  /// Line starts that Markdown would read as a list, quotation, rule or heading.
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ ]*(?:(\\d+)([.)])(?=\\s|$)|([-+=:]))?");

  private static final Pattern LINE_END = Pattern.compile("[ ]*\n");

  private MarkdownText() {}

  /// Inline text; a line break becomes a space.
  static String inline(String text) {
    return MEANINGFUL.matcher(text.replace('\n', ' ')).replaceAll("\\\\$0");
  }

  /// A paragraph that keeps its line breaks.
  static String paragraph(String text) {
    return block(escaped(text));
  }

  static String paragraph(List<Run> runs) {
    return block(runs.stream().map(MarkdownText::run).collect(Collectors.joining()));
  }

  private static String run(Run run) {
    return switch (run) {
      case Run.Plain(var text) -> escaped(text);
      case Run.Strong(var text) -> marked(text, "**", "strong");
      case Run.Emphasis(var text) -> marked(text, "*", "em");
      case Run.Figure(var value) -> figure(value).replace("<br>", "\n");
    };
  }

  /// A whole line or cell in bold.
  static String strong(String text) {
    return text.isBlank() ? "" : "**" + inline(text.strip()) + "**";
  }

  /// A whole line or cell in italics.
  static String emphasis(String text) {
    return text.isBlank() ? "" : "*" + inline(text.strip()) + "*";
  }

  /// Markdown emphasis works only next to letters; other text gets HTML tags.
  private static String marked(String text, String mark, String tag) {
    var inner = text.strip();
    if (inner.isEmpty()) {
      return text;
    }
    int start = text.indexOf(inner);
    boolean plain =
        Character.isLetterOrDigit(inner.codePointAt(0))
            && Character.isLetterOrDigit(inner.codePointBefore(inner.length()));
    var words = escaped(inner);
    return text.substring(0, start)
        + (plain ? mark + words + mark : "<%s>%s</%s>".formatted(tag, words, tag))
        + text.substring(start + inner.length());
  }

  static String cell(String text) {
    return escaped(text).replace("\n", "<br>");
  }

  static String cell(Value value) {
    return figure(value);
  }

  /// A value of the total row.
  static String total(Value value) {
    return value instanceof Value.Link ? figure(value) : strong(value.text());
  }

  private static String figure(Value value) {
    return switch (value) {
      case Value.Link(var shown, var address) -> link(cell(shown.text()), address);
      case Value.Sourced(var words, var source, var address) ->
          cell(words) + "<br>" + link(cell(source), address);
      case Value.Text _,
          Value.Count _,
          Value.Share _,
          Value.Day _,
          Value.Change _,
          Value.Missing _ ->
          cell(value.text());
    };
  }

  /// @param words already escaped
  static String link(String words, String address) {
    var target = WebAddress.of(address);
    return target == null ? words : "[%s](<%s>)".formatted(words, target);
  }

  private static String escaped(String text) {
    return MEANINGFUL.matcher(text).replaceAll("\\\\$0");
  }

  /// Keeps line breaks and escapes line starts.
  private static String block(String lines) {
    var broken = LINE_END.matcher(lines.strip()).replaceAll("\\\\\n");
    return LINE_START
        .matcher(broken)
        .replaceAll(
            start -> {
              if (start.group(1) != null) {
                return start.group(1) + "\\\\" + start.group(2);
              }
              return start.group(3) == null ? "" : "\\\\" + start.group(3);
            });
  }
}
