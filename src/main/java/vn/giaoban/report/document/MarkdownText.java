package vn.giaoban.report.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words as Markdown that means nothing but these words.
final class MarkdownText {
  private static final Pattern MEANINGFUL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");

  /// What would start a list, a quotation, a rule or a heading.
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ ]*(?:(\\d+)([.)])(?=\\s|$)|([-+=:]))?");

  private static final Pattern LINE_END = Pattern.compile("[ ]*\n");

  private MarkdownText() {}

  /// Within a line; a line end becomes a space.
  static String inline(String text) {
    return MEANINGFUL.matcher(text.replace('\n', ' ')).replaceAll("\\\\$0");
  }

  /// Lines of their own.
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

  /// A whole line or cell.
  static String strong(String text) {
    return text.isBlank() ? "" : "**" + inline(text.strip()) + "**";
  }

  /// A whole line or cell.
  static String emphasis(String text) {
    return text.isBlank() ? "" : "*" + inline(text.strip()) + "*";
  }

  /// Within a line marks work only beside letters; elsewhere tags do.
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

  /// In the last line of a table.
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

  /// @param words escaped
  static String link(String words, String address) {
    var target = WebAddress.of(address);
    return target == null ? words : "[%s](<%s>)".formatted(words, target);
  }

  private static String escaped(String text) {
    return MEANINGFUL.matcher(text).replaceAll("\\\\$0");
  }

  /// Each line end kept, and no line taken for anything but text.
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
