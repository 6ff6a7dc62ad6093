package vn.giaoban.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.DocumentTypes;

/// Reads the title of a notice (trích yếu) from its lines.
///
/// @param limit number of lines that are searched
record TitleLines(List<SourceLine> lines, int limit) {
  private static final Pattern MEETING =
      Pattern.compile("\\b(?:giao ban|ket luan|cuoc hop|hop |hoi nghi|nhiem vu trong tam)");

  private static final Pattern SUBJECT =
      Pattern.compile("(?iu)^\\W*(?:v/v|v\\.v|về việc)\\s*:?\\s*");
  private static final Pattern PARENTHESES = Pattern.compile("^\\(.*\\)$");
  private static final Pattern UNENDED = Pattern.compile("(?:,|\\s[-–—])$");

  // Limits chosen on the golden notices.
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST = 700;
  private static final DocumentTypes TYPES = new DocumentTypes();

  /// A title.
  ///
  /// @param end index of the first line behind it
  record NoticeTitle(@Nullable String text, int end) {}

  /// The lines below the type, or the type's own line if the subject is on it.
  ///
  /// @param typeLine index of the first line with the type
  /// @param typeLines number of lines that the type is broken over
  NoticeTitle below(int typeLine, int typeLines) {
    var text = new StringBuilder(sameLine(lines.get(typeLine)));
    int i = typeLine + typeLines;
    for (; i < Math.min(lines.size(), typeLine + 9) && goesOn(i, typeLine + typeLines, text); i++) {
      text.append(text.isEmpty() ? "" : " ").append(lines.get(i).string());
    }
    var title = Folding.oneLine(text.toString());
    return new NoticeTitle(title.isEmpty() ? null : TextShape.trimEnd(title), i);
  }

  /// If type and subject are on one line, the whole line is the title.
  private static String sameLine(SourceLine line) {
    var title = TYPES.ofTitle(line.string());
    return title == null || title.rest().isEmpty() ? "" : line.string();
  }

  private boolean goesOn(int i, int start, StringBuilder title) {
    var line = lines.get(i);
    var plain = line.plain();
    boolean first = title.isEmpty() || i == start;
    boolean cut = line.startsLower() || isCut(title, line);
    if ((line.string().length() > LONGEST_LINE && !first && !cut)
        || title.length() + line.string().length() > LONGEST
        || !TextShape.hasWords(line.string())) {
      return false;
    }
    if (PARENTHESES.matcher(line.string()).matches()) {
      return line.gap() == 0;
    }
    boolean continues = line.startsLower() || title.isEmpty();
    boolean listed = line.mark() != null && !continues;
    if (listed || (line.ends() && !line.string().endsWith("…"))) {
      return false;
    }
    boolean capitals = TextShape.capitals(title.toString()) && TextShape.capitals(line.string());
    if (Masthead.OPENING.matcher(plain).matches()
        && !cut
        && !(capitals && !title.isEmpty())
        && (!title.isEmpty() || line.string().length() > 70)) {
      return false;
    }
    if (title.isEmpty()) {
      return true;
    }
    if (title.length() > LONGEST_LINE && !line.startsLower() && line.gap() > 0) {
      return false;
    }
    if (TextShape.capitals(title.toString()) && !TextShape.capitals(line.string())) {
      return false;
    }
    boolean sameLook =
        line.bold() == lines.get(i - 1).bold() && line.heading() == lines.get(i - 1).heading();
    boolean spaced = line.gap() <= 1 && lines.get(Math.max(start - 1, i - 1)).gap() <= 2;
    return cut ? line.gap() <= 2 || spaced : sameLook && line.gap() == 0;
  }

  /// Whether a title cannot end before `line`: "… Ủy viên Ban Thường vụ Tỉnh ủy,", or "… Phó Chủ
  /// tịch" before "UBND huyện …".
  private static boolean isCut(CharSequence title, SourceLine line) {
    var text = title.toString();
    return UNENDED.matcher(text).find()
        || (line.string().length() <= LONGEST_LINE
            && PersonTitles.endsWithTitle(text)
            && BodyFinder.standard().startsWithHead(line.string()));
  }

  /// The title of a notice without a type: behind "V/v" in a letter, else lines that mention a
  /// meeting.
  ///
  /// @param end index of the first line of running text
  /// @param from index of the first line behind number and place
  NoticeTitle untyped(int end, int from) {
    for (int i = 0; i < Math.min(end + 2, limit); i++) {
      var matcher = SUBJECT.matcher(lines.get(i).string());
      if (matcher.find()) {
        var text = new StringBuilder(lines.get(i).string().substring(matcher.end()));
        int next = i + 1;
        while (next < limit && lines.get(next).startsLower() && lines.get(next).gap() == 0) {
          text.append(' ').append(lines.get(next++).string());
        }
        return new NoticeTitle(
            TextShape.trimEnd(Folding.oneLine(text.toString())), Math.max(end, next));
      }
    }
    return meeting(end, from);
  }

  /// Lines above the running text that mention a meeting.
  private NoticeTitle meeting(int end, int from) {
    var text = new StringBuilder();
    for (int i = Math.max(0, from); i < end; i++) {
      var plain = lines.get(i).plain();
      boolean title = !text.isEmpty() || MEETING.matcher(plain).find();
      if (title
          && !Masthead.MOTTO.matcher(plain).find()
          && DocumentNumber.find(lines.get(i).string()) == null) {
        text.append(text.isEmpty() ? "" : " ").append(lines.get(i).string());
      }
    }
    var title = TextShape.trimEnd(Folding.oneLine(text.toString()));
    return new NoticeTitle(title.isEmpty() ? null : title, end);
  }
}
