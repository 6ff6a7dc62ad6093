package vn.giaoban.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.vocabulary.DocumentTypes;

/// The top of a notice: issuer, national motto, number, place and date, type, title. Two columns
/// may have been flattened into one line, and parts may be missing.
///
/// @param end index of the first line behind it
record Masthead(
    @Nullable Integer number,
    @Nullable String symbol,
    @Nullable String type,
    @Nullable String title,
    @Nullable Quote place,
    @Nullable LocalDate issuedOn,
    int issuedYear,
    List<Quote> issuer,
    int end) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?:^|(?<=\\s))s[ốôoồó]\\s*[:.]?\\s*(\\d[\\dlIoO .]{0,5}|[\\s.…_]*)\\s*/\\s*(\\p{Lu}[\\p{Lu}\\p{L}&]*(?:\\s?[-–]\\s?[\\p{Lu}\\p{L}&]+)*)");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?u)((?:(?:TP\\.?|Tp\\.?|T\\.P|Thành phố|TX\\.?|tỉnh|Tỉnh)\\s?)?\\p{Lu}[\\p{L}.’']*(?:[\\s-]+\\p{Lu}[\\p{L}.’']*){0,5})\\s*,\\s*(?i:ngày|ngay)\\s*([\\dlI]{1,2}|[\\s.…_]*)\\s*(?i:th[áàảãạa]ng)\\s*([\\dlI]{1,2}|[\\s.…_]*)\\s*(?i:n[ăâa]m)\\s*(\\d{4})");

  private static final Pattern PLACE_SLASHED =
      Pattern.compile(
          "(?u)^((?:TP\\.?\\s?)?\\p{Lu}[\\p{L}.’']*(?:[\\s-]+\\p{Lu}[\\p{L}.’']*){0,5})\\s*,\\s*(?i:ngày)\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})\\s*$");

  /// The place may be left blank.
  private static final Pattern DATE_ALONE =
      Pattern.compile(
          "(?iu)(?:^|[\\s.…_,])ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})\\s*$");

  private static final Pattern MOTTO =
      Pattern.compile("\\b(?:cong\\s+hoa\\s+xa\\s+hoi|doc\\s+lap\\s*[-–—.]|dang cong san)");

  /// What an issuer's line starts with, folded.
  private static final Pattern ISSUER =
      Pattern.compile(
          "^(?:ubnd|uy ban nhan dan|u\\.?b\\.?n\\.?d|so|bo|cuc|chi cuc|ban|trung tam|van phong|phong|huyen|thi xa|thanh pho|tp\\.?|tinh|xa|phuong|thi tran|quan|hdnd|vien|truong|benh vien|hoi|lien|tinh uy|huyen uy|dang|va |khoa hoc|cac khu)\\b.*");

  private static final Pattern NEW_ISSUER =
      Pattern.compile(
          "^(?:ubnd|uy ban|so|bo|cuc|chi cuc|ban|trung tam|van phong|phong|hdnd|vien|truong|benh vien|hoi)\\b.*");

  /// How an opening starts, folded: where a title cannot go on.
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:vao |hoi |luc |sang |chieu |hom nay|ngay \\d|trong (?:cac |hai |02 |2 )?ngay|tu ngay|thuc hien |can cu|thua |duoc su|tai |theo |tiep theo|sau khi|qua |tren co so|nham |de |thoi gian|dia diem|thanh phan|kinh gui|dong chi|chu tri|ong |ba |so .* to chuc|so .* hop|vua qua|tuan qua|thuong truc|lanh dao|ban giam doc|ubnd .*(?:to chuc|hop|thong bao)|trong thang|trong quy).*");

  private static final Pattern MEETING =
      Pattern.compile("\\b(?:giao ban|ket luan|cuoc hop|hop |hoi nghi|nhiem vu trong tam)");

  private static final Pattern SUBJECT =
      Pattern.compile("(?iu)^\\W*(?:v/v|v\\.v|về việc)\\s*:?\\s*");
  private static final Pattern PARENTHESES = Pattern.compile("^\\(.*\\)$");
  private static final int SEARCHED = 40;
  private static final int LONGEST_TITLE_LINE = 160;
  private static final int LONGEST_TITLE = 400;
  private static final DocumentTypes TYPES = new DocumentTypes();

  static Masthead read(List<SourceLine> lines, LinedText source) {
    return new Reader(lines, source).read();
  }

  private static final class Reader {
    private final List<SourceLine> lines;
    private final LinedText source;
    private final int limit;
    private @Nullable Integer number;
    private @Nullable String symbol;
    private @Nullable Quote place;
    private @Nullable LocalDate issuedOn;
    private int issuedYear;
    private int last = -1;

    Reader(List<SourceLine> lines, LinedText source) {
      this.lines = lines;
      this.source = source;
      this.limit = Math.min(lines.size(), SEARCHED);
    }

    Masthead read() {
      int typeLine = typeLine();
      int above = typeLine >= 0 ? typeLine : firstText();
      for (int i = 0; i < Math.min(limit, above + (typeLine >= 0 ? 1 : 0)); i++) {
        readNumber(lines.get(i), i);
        readPlace(lines.get(i), i);
        readDateAlone(lines.get(i), i);
      }
      var issuer = issuer(above);
      var type = typeLine < 0 ? typeOfSymbol() : type(lines.get(typeLine));
      var title = typeLine < 0 ? subject(above) : title(typeLine);
      int end = Math.max(title.end(), last + 1);
      return new Masthead(
          number, symbol, type, title.text(), place, issuedOn, issuedYear, issuer, end);
    }

    /// The line that names the type: in capitals, or on its own.
    private int typeLine() {
      for (int i = 0; i < limit; i++) {
        var line = lines.get(i);
        if (type(line) != null && Mark.read(line.string()) == null && stands(line)) {
          return i;
        }
        if (OPENING.matcher(line.plain()).matches() && line.string().length() > 60) {
          return -1;
        }
      }
      return -1;
    }

    /// Whether the type stands alone on its line, or leads it in capitals.
    private static boolean stands(SourceLine line) {
      var title = TYPES.ofTitle(line.string());
      return title != null && (title.rest().isEmpty() || capitalStart(line.string()));
    }

    private static boolean capitalStart(String text) {
      int second = text.indexOf(' ', text.indexOf(' ') + 1);
      var start = second < 0 ? text : text.substring(0, second);
      return start.equals(start.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String type(SourceLine line) {
      var title = TYPES.ofTitle(line.string());
      return title == null ? null : title.type().abbreviation();
    }

    /// A letter's symbol begins with its agency.
    private @Nullable String typeOfSymbol() {
      if (symbol == null) {
        return null;
      }
      var type = TYPES.ofSymbol(symbol);
      return type == null ? "CV" : type.abbreviation();
    }

    /// Without a type line the top ends where running text starts.
    private int firstText() {
      for (int i = 0; i < limit; i++) {
        var line = lines.get(i);
        boolean opens =
            OPENING.matcher(line.plain()).matches() && !PLACE.matcher(line.string()).find();
        if ((opens && !TextShape.capitals(line.string()))
            || Mark.read(line.string()) != null
            || line.string().length() > LONGEST_TITLE_LINE) {
          return i;
        }
      }
      return Math.min(limit, 1);
    }

    private void readNumber(SourceLine line, int index) {
      var matcher = NUMBER.matcher(line.string());
      if (symbol == null && matcher.find()) {
        var digits =
            matcher.group(1).replaceAll("[lI]", "1").replaceAll("[oO]", "0").replaceAll("\\D", "");
        number = digits.isEmpty() ? null : Integer.valueOf(digits);
        symbol = symbolOf(matcher.group(2));
        last = index;
      }
    }

    /// The place may be glued behind it: "TB-SKHCN Bắc Giang, ngày …".
    private static String symbolOf(String written) {
      return written.replaceAll("\\s?[-–]\\s?", "-").replaceAll("\\s.*", "");
    }

    private void readPlace(SourceLine line, int index) {
      for (var pattern : List.of(PLACE, PLACE_SLASHED)) {
        var matcher = pattern.matcher(line.string());
        if (place == null && matcher.find()) {
          var words = matcher.group().replaceFirst("^.*?(?:TB|BC|BB|KH|CV|QĐ)-\\p{Lu}+\\s+", "");
          place = new Quote(words, line.text().lines(source));
          issuedYear = Integer.parseInt(matcher.group(4));
          issuedOn =
              Dates.find(matcher.group()).stream()
                  .map(date -> date.in(issuedYear))
                  .filter(java.util.Objects::nonNull)
                  .findFirst()
                  .orElse(null);
          last = index;
        }
      }
    }

    private void readDateAlone(SourceLine line, int index) {
      var matcher = DATE_ALONE.matcher(line.string());
      boolean opens = OPENING.matcher(line.plain()).matches() && !line.startsLower();
      if (issuedYear == 0 && !opens && matcher.find()) {
        issuedYear = Integer.parseInt(matcher.group(3));
        issuedOn = Dates.find(matcher.group()).getFirst().in(issuedYear);
        last = index;
      }
    }

    private List<Quote> issuer(int above) {
      var issuer = new ArrayList<Quote>();
      for (int i = 0; i < Math.min(above, limit); i++) {
        for (var column : columns(lines.get(i))) {
          var text = withoutMotto(column.text());
          var plain = Folding.plain(text);
          if (!ISSUER.matcher(plain).matches()
              || plain.matches("so\\s*[:.\\d/].*")
              || NUMBER.matcher(text).find()
              || text.length() > 90) {
            continue;
          }
          var lines = column.lines(source);
          boolean goesOn = !NEW_ISSUER.matcher(plain).matches() && !issuer.isEmpty();
          if (goesOn) {
            var before = issuer.removeLast();
            issuer.add(new Quote(before.text() + " " + text, before.lines().through(lines)));
          } else {
            issuer.add(new Quote(text, lines));
          }
        }
      }
      return issuer;
    }

    private static List<MappedText> columns(SourceLine line) {
      return line.columns().isEmpty() ? List.of(line.text()) : line.columns();
    }

    private static String withoutMotto(String text) {
      var motto = MOTTO.matcher(Folding.plain(text));
      return motto.find() ? text.substring(0, motto.start()).strip() : text.strip();
    }

    private record Title(@Nullable String text, int end) {}

    private Title title(int typeLine) {
      var text = new StringBuilder(sameLine(lines.get(typeLine)));
      int i = typeLine + 1;
      for (; i < Math.min(lines.size(), typeLine + 9) && goesOn(i, typeLine, text); i++) {
        text.append(text.isEmpty() ? "" : " ").append(lines.get(i).string());
      }
      var title = Folding.oneLine(text.toString());
      return new Title(title.isEmpty() ? null : TextShape.trimEnd(title), i);
    }

    /// Where type and subject share a line, all of it is the title.
    private static String sameLine(SourceLine line) {
      var title = TYPES.ofTitle(line.string());
      return title == null || title.rest().isEmpty() ? "" : line.string();
    }

    private boolean goesOn(int i, int typeLine, StringBuilder title) {
      var line = lines.get(i);
      var plain = line.plain();
      if (line.string().length() > LONGEST_TITLE_LINE || title.length() > LONGEST_TITLE) {
        return false;
      }
      if (PARENTHESES.matcher(line.string()).matches()) {
        return line.gap() == 0;
      }
      boolean continues = line.startsLower() || title.isEmpty();
      boolean listed = Mark.read(line.string()) != null && !continues;
      if (listed || (line.ends() && !line.string().endsWith("…"))) {
        return false;
      }
      if (OPENING.matcher(plain).matches()
          && !line.startsLower()
          && (!title.isEmpty() || line.string().length() > 70)) {
        return false;
      }
      if (title.isEmpty()) {
        return true;
      }
      if (TextShape.capitals(title.toString()) && !TextShape.capitals(line.string())) {
        return false;
      }
      boolean sameLook =
          line.bold() == lines.get(i - 1).bold() && line.heading() == lines.get(i - 1).heading();
      boolean spaced = line.gap() <= 1 && lines.get(Math.max(typeLine, i - 1)).gap() <= 2;
      return line.startsLower() ? line.gap() <= 2 || spaced : sameLook && line.gap() == 0;
    }

    /// A letter has its subject behind "V/v".
    private Title subject(int end) {
      for (int i = 0; i < Math.min(end + 2, limit); i++) {
        var matcher = SUBJECT.matcher(lines.get(i).string());
        if (matcher.find()) {
          var text = new StringBuilder(lines.get(i).string().substring(matcher.end()));
          int next = i + 1;
          while (next < limit && lines.get(next).startsLower() && lines.get(next).gap() == 0) {
            text.append(' ').append(lines.get(next++).string());
          }
          return new Title(
              TextShape.trimEnd(Folding.oneLine(text.toString())), Math.max(end, next));
        }
      }
      return untyped(end);
    }

    /// A title that no type announces: the lines above the running text that speak of a meeting.
    private Title untyped(int end) {
      var text = new StringBuilder();
      for (int i = Math.max(0, last + 1); i < end; i++) {
        var plain = lines.get(i).plain();
        boolean title = !text.isEmpty() || MEETING.matcher(plain).find();
        if (title
            && !MOTTO.matcher(plain).find()
            && !NUMBER.matcher(lines.get(i).string()).find()) {
          text.append(text.isEmpty() ? "" : " ").append(lines.get(i).string());
        }
      }
      var title = TextShape.trimEnd(Folding.oneLine(text.toString()));
      return new Title(title.isEmpty() ? null : title, end);
    }
  }
}
